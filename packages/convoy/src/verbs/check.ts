import { checkKinds } from '@convoy/model/checks';
import * as z from 'zod';
import { checkAll } from '../checks/run.ts';
import { wantedOf } from '../checks/wanted.ts';
import { exits } from '../exit.ts';
import { environmentInput, placeInputs } from '../inputs.ts';
import { load } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { redactorFor } from '../secrets.ts';
import { verb } from '../verb.ts';
import { checkMarkdown, checkText } from '../view/checks.ts';

const kinds = [...checkKinds, 'integration'] as const;
type Kind = (typeof kinds)[number];
const someKinds = new RegExp(`^(${kinds.join('|')})(,(${kinds.join('|')}))*$`);
const address = () => z.url({ protocol: /^https?$/, error: 'expects an http or https address' });

export const check = verb({
  inputs: {
    names: z
      .array(z.string())
      .optional()
      .describe('Services and integration checks of the manifest; default: all that are verified'),
    only: z
      .array(z.string().regex(someKinds, `expects some of ${kinds.join(',')}`))
      .optional()
      .describe(`Kinds of checks: ${kinds.join(',')}; default all`),
    url: address().optional().describe('Where the one service that is named answers; default its health.url'),
    against: address()
      .optional()
      .describe(
        'Where the release answers that its performance is compared with; default: what is known of the confirmed one',
      ),
    evidence: z
      .string()
      .min(1, 'expects a folder')
      .optional()
      .describe('Folder for what the verdicts rest on; default .convoy/evidence beside the manifest'),
    ...environmentInput,
    ...placeInputs,
  },
  positional: ['names'],
  run: async ({ names = [], only, url, against, evidence, ...given }, around) => {
    const place = placeOf(given, around);
    const settings = await load(place, given.environment);
    const wanted = await wantedOf(
      { place, settings, names, only: only ? only.flatMap((some) => some.split(',') as Kind[]) : null, url, against },
      around,
    );
    const redact = redactorFor(settings, around.env);
    const done = await checkAll(wanted, { place, settings, folder: evidence, redact }, around);
    const passed = done.checks.every(({ verdict }) => verdict.outcome === 'passed');
    return {
      exit: passed ? exits.done : exits.failed,
      text: redact(checkText(done)),
      markdown: redact(checkMarkdown(done)),
      json: { environment: settings.environment, passed, ...done },
    };
  },
});
