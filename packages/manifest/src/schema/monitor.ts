import { z } from 'zod';
import { wait } from './leaf.ts';
import { window } from './window.ts';

/** How it is watched between deployments. */
export const monitor = z.strictObject({
  interval: wait().exactOptional().describe('Time from one look at an endpoint to the next; default 10s.'),
  slow: wait()
    .exactOptional()
    .describe('An answer that takes longer is slow, and the service degraded; default: that is not judged.'),
  page: wait()
    .exactOptional()
    .describe(
      'Time from one look at its page by Lighthouse to the next, for example 1h, where `verify.page` has budgets; default: none.',
    ),
  maintenance: z
    .array(window('Why people work on it then.'))
    .exactOptional()
    .describe('Windows in which people work on it, written as those of a freeze: how it is then is told to nobody.'),
});
