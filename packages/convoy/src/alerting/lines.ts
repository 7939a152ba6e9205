import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Diagnostic, excerpt } from '@convoy/manifest/diagnostic';
import type { AlertFact } from '@convoy/model/alerting/facts';
import { ConvoyError, messageOf } from '@convoy/model/error';
import * as z from 'zod';
import { linesOf } from '../cells.ts';
import { DiagnosedError } from '../diagnosed.ts';

const instant = z.iso
  .datetime({ offset: true, error: 'expects a time with its zone, for example 2026-01-01T00:00:00Z' })
  .transform(Date.parse);
const labels = z
  .unknown()
  // Records are read without it: alerts that differ by nothing else would be one.
  .refine((value) => !Object.hasOwn(Object(value), '__proto__'), 'expects labels of which none is called __proto__')
  .pipe(z.record(z.string(), z.string('expects text'), 'expects labels, for example {"service": "web"}'));
const text = z.string('expects text').min(1, 'expects text');

const kinds = ['alert.firing', 'alert.resolved', 'alert.acknowledged', 'alert.silenced', 'alert.noticed'] as const;
const expected = `expects one of ${kinds.join(', ')}`;

const line = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal(kinds[0]), at: instant, labels }),
    z.object({ type: z.literal(kinds[1]), at: instant, labels }),
    z.object({ type: z.literal(kinds[4]), at: instant, labels }),
    z.object({ type: z.literal(kinds[2]), at: instant, match: labels, actor: text }),
    z.object({
      ...{ type: z.literal(kinds[3]), at: instant, match: labels, actor: text },
      ...{ silence: text, until: instant, reason: z.string('expects text').default('') },
    }),
  ],
  expected,
);

const code = 'EVENTS_INVALID';

/** More faults of one file tell nothing new. */
const shown = 5;

const fix = 'write {"at": "2026-01-01T00:00:00Z", "type": "alert.firing", "labels": {"service": "web"}}, one a line';

const read = (source: string): AlertFact | { readonly wrong: string } => {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return { wrong: 'it is no JSON' };
  }
  const found = line.safeParse(value, { error: ({ input }) => (input === undefined ? 'is missing' : undefined) });
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  const key = issue?.path.length ? `\`${issue.path.join('.')}\` ` : '';
  return { wrong: `${key}${issue?.message ?? ''}` };
};

const parse = (content: string, file: string): readonly AlertFact[] => {
  const [facts, faults]: [AlertFact[], Diagnostic[]] = [[], []];
  for (const [index, source] of linesOf(content).entries()) {
    if (source.trim() === '') continue;
    const found = read(source);
    if (!('wrong' in found)) facts.push(found);
    else if (faults.length < shown)
      faults.push({
        ...{ severity: 'error', code, file, line: index + 1, column: 1 },
        ...{ message: found.wrong, fix, source: excerpt(source, 1) },
      });
  }
  if (faults.length > 0) throw new DiagnosedError(faults, code);
  return facts;
};

/** Facts about alerts from a file, a JSON object a line; empty lines are none. Throws `EVENTS_INVALID`, `EVENTS_UNREADABLE`. */
export const readAlertLines = async (cwd: string, called: string): Promise<readonly AlertFact[]> => {
  const content = await readFile(resolve(cwd, called), 'utf8').catch((cause) => {
    throw new ConvoyError('EVENTS_UNREADABLE', `${called} cannot be read: ${messageOf(cause)}`, { cause });
  });
  return parse(content, called);
};
