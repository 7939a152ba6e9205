import { join } from 'node:path';
import { stopLocal } from '@convoy/drivers/providers/local';
import { report } from './report.ts';
import { canaries } from './verdicts/canaries.ts';
import { hard, limitMs } from './verdicts/hard.ts';
import { performances } from './verdicts/performances.ts';
import { within } from './within.ts';

// node bench/verdicts.ts
// Time to verdict for real faults of the shop's real processes, over HTTP on loopback.
// Hard faults (nobody listens, 5xx on ready): a watch with an interval of 1 s and `failures: 2`. Target: two intervals
// plus 10 %, from the moment of the fault, wherever in the interval it falls. Default in a manifest is `failures: 3`.
// Soft faults (5 % of requests fail, half as slow again): how many samples and seconds a canary's traffic and the
// performance check take, and how often a release that is as good as the other one fails.

await within(async ({ folder, signal }) => {
  const found = await hard(join(folder, 'data'), signal);
  report('verdicts-hard', found);
  report('verdicts-performance', await performances(signal));
  const local = join(folder, 'local');
  report('verdicts-canary', await canaries(local, signal).finally(() => stopLocal(local)));
  const late = found.some((row) => row['limit (ms)'] === limitMs && Number(row['in time']) < Number(row.runs));
  if (late) process.exitCode = 1;
});
