import { randomUUID } from 'node:crypto';
import { systemClock } from '@convoy/drivers/clock';
import { silenceFault } from '@convoy/engine/monitor/answer-wish';
import { durationAboveZero, durationMs } from '@convoy/model/duration';
import { ConvoyError } from '@convoy/model/error';
import * as z from 'zod';
import { exits } from '../exit.ts';
import { instantFix, instantOf } from '../explaining/instant.ts';
import { environmentInput, placeInputs } from '../inputs.ts';
import { actorOf } from '../session/run.ts';
import { type Result, verb } from '../verb.ts';
import { labelWords } from '../view/alerts.ts';
import { silenceLine, silencesShown } from '../view/silences.ts';
import { toldBy } from '../watch/wishes/answer.ts';
import { askingOf, knownOf, labelsOf } from '../watch/wishes/asking.ts';
import { doubtsOf, requireKnownLabels } from '../watch/wishes/labels.ts';

const help = `convoy silence cause=catalog severity=warning --for 2h --reason "the disk is being changed": nobody is told of alerts that
have all of these labels, which are alertname, environment, severity, cause or service, and those that rules give. --list says what is
silenced; --end ID ends a silence before its time. Exit status 4: refused, and why.`;

interface Lasting {
  readonly for?: string | undefined;
  readonly until?: string | undefined;
}

/** When a silence ends, ms since the epoch. Throws `USAGE`. */
const untilOf = (given: Lasting, now: number): number => {
  if ((given.for === undefined) === (given.until === undefined))
    throw new ConvoyError('USAGE', 'say how long: --for 2h, or --until 2026-01-01T06:00:00Z');
  const at = given.for === undefined ? instantOf(given.until ?? '') : now + durationMs(given.for);
  if (at === null) throw new ConvoyError('USAGE', `--until ${given.until}: ${instantFix}`);
  // Where the state is on GitHub only its watch answers, and nobody waits for that.
  const fault = silenceFault(at, now);
  if (fault !== null) throw new ConvoyError('USAGE', `--${given.for === undefined ? 'until' : 'for'}: ${fault}`);
  return at;
};

export const silence = verb({
  inputs: {
    labels: z.array(z.string()).optional().describe('Labels of the alerts, each as name=value'),
    for: z
      .string()
      .regex(durationAboveZero, 'expects a duration, for example 2h')
      .optional()
      .describe('How long, for example 2h; at most 31d'),
    until: z.string().optional().describe('Until when instead, in ISO 8601, for example 2026-01-01T06:00:00Z'),
    reason: z
      .string()
      .trim()
      .min(1, 'expects a reason')
      .optional()
      .describe('Why, needed with labels; shown to whoever asks'),
    list: z.boolean().optional().describe('Only say what is silenced now'),
    end: z
      .string()
      .min(1, 'expects the id of a silence')
      .optional()
      .describe('End the silence with this id now; --list says the ids'),
    ...environmentInput,
    ...placeInputs,
  },
  positional: ['labels'],
  help,
  run: async ({ labels = [], reason, list, end, ...given }, around): Promise<Result> => {
    const asked = [labels.length > 0, list === true, end !== undefined].filter(Boolean).length;
    if (asked > 1)
      throw new ConvoyError('USAGE', '--list and --end ID stand alone: leave out labels, or the other of the two');
    const asking = await askingOf(given, around);
    const now = systemClock.now();
    if (list) {
      const silences = silencesShown(await knownOf(asking), now);
      const text = silences.map(silenceLine).join('\n') || `nothing is silenced in ${asking.environment}`;
      return { exit: exits.done, text, json: { environment: asking.environment, silences } };
    }
    const [id, actor] = [randomUUID(), actorOf(around.env)];
    if (end !== undefined) {
      const wish = { id, actor, expires: now + 3_600_000, verb: 'unsilence', silence: end } as const;
      return toldBy(asking, wish, `the silence ${end} is over`);
    }
    const match = labelsOf(labels);
    const until = untilOf(given, now);
    if (reason === undefined) throw new ConvoyError('USAGE', 'say why, for whoever wonders: --reason "…"');
    const known = await knownOf(asking);
    requireKnownLabels(match, asking.manifest, known);
    for (const doubt of doubtsOf(match, asking.manifest, asking.environment, known)) around.warn(doubt);
    const wish = { id, actor, expires: until, verb: 'silence', match, until, reason } as const;
    const what = `${labelWords(match)} is silenced until ${new Date(until).toISOString()}`;
    return toldBy(asking, wish, `${what} (end it by convoy silence --end ${id})`);
  },
});
