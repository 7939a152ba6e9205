import type { KeptEvidence } from '@convoy/drivers/checks/evidence';
import { nearest } from '@convoy/manifest/words';
import { checkKinds } from '@convoy/model/checks';
import * as z from 'zod';
import { annotationsOf } from '../checks/annotations.ts';
import { checkAll } from '../checks/run.ts';
import { wantedOf } from '../checks/wanted.ts';
import { exits } from '../exit.ts';
import { environmentInput, placeInputs } from '../inputs.ts';
import { load } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { redactorFor } from '../secrets.ts';
import { attachEvidence } from '../session/attach.ts';
import { verb } from '../verb.ts';
import { checkMarkdown, checkText } from '../view/checks.ts';

const kinds = [...checkKinds, 'integration'] as const;
type Kind = (typeof kinds)[number];

/** One or more of them, by commas. */
const someKinds = z.string().superRefine((text, context) => {
  const strange = text.split(',').find((one) => !kinds.some((kind) => kind === one));
  if (strange === undefined) return;
  const meant = nearest(strange, kinds);
  const question = meant === undefined ? '' : `; did you mean ${meant}?`;
  context.addIssue({ code: 'custom', message: `expects some of ${kinds.join(',')}${question}` });
});
const address = () => z.url({ protocol: /^https?$/, error: 'expects an http or https address' });

/** Reports for GitHub's code scanning: the file, of several their folder; null: there is none. */
const sarifIn = ({ dir, kept }: KeptEvidence): string | null => {
  const [first, ...more] = kept().filter((file) => file.endsWith('.sarif'));
  return more.length > 0 ? dir : (first ?? null);
};

export const check = verb({
  inputs: {
    names: z
      .array(z.string())
      .optional()
      .describe('Services and integration checks of the manifest; default: all that are verified'),
    only: z
      .array(someKinds)
      .optional()
      .describe(`Kinds of checks: ${kinds.join(',')}; default all`),
    url: address()
      .optional()
      .describe('Where the one service that is named answers; default its health.url, else what its provider says'),
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
    const { environment } = settings;
    const done = await checkAll(wanted, { place, settings, folder: evidence, redact }, around);
    const passed = done.checks.every(({ verdict }) => verdict.outcome === 'passed');
    const shown = {
      environment,
      passed,
      checks: done.checks.map(({ findings, ...one }) => one),
      ...{ evidence: done.evidence.dir, sarif: sarifIn(done.evidence) },
      artifact: await attachEvidence(done.evidence, [environment], around),
    };
    const annotations = await annotationsOf(done.checks, place, environment, around.cwd);
    return {
      exit: passed ? exits.done : exits.failed,
      text: redact(checkText(shown)),
      markdown: redact(checkMarkdown(shown)),
      json: shown,
      annotations: annotations.map((one) => ({ ...one, message: redact(one.message) })),
    };
  },
});
