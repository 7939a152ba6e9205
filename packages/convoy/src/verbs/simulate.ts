import { systemClock } from '@convoy/drivers/clock';
import type { SimulationResult } from '@convoy/engine/simulate';
import { type FaultKind, faultKinds } from '@convoy/engine/simulate/trouble';
import { ConvoyError } from '@convoy/model/error';
import * as z from 'zod';
import { exits } from '../exit.ts';
import { simulateAll } from '../simulation/pool.ts';
import { verb } from '../verb.ts';

const seedsOf = (text: string): readonly [number, number] => {
  const [, from, to] = /^(\d+)(?:\.\.(\d+))?$/.exec(text) ?? [];
  const seeds = [Number(from), Number(to ?? from)] as const;
  if (from === undefined || seeds[1] < seeds[0])
    throw new ConvoyError('USAGE', `--seeds ${text}: write a seed, or a range such as 1..1000`);
  return seeds;
};

const kindsOf = (text: string): 'all' | FaultKind[] => {
  if (text === 'all') return 'all';
  return text.split(',').map((word) => {
    const kind = faultKinds.find((known) => known === word.trim());
    if (!kind) throw new ConvoyError('USAGE', `--faults ${word}: say all, or some of ${faultKinds.join(', ')}`);
    return kind;
  });
};

const lines = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).map(([name, count]) => `  ${name.padEnd(18)} ${count}`);

const textOf = ({ runs, violations, byOutcome, faults }: SimulationResult, seconds: number): string =>
  [
    `${runs} deployments in ${seconds.toFixed(1)} s, ${violations.length} violations`,
    'outcomes',
    ...lines(byOutcome),
    'faults',
    ...lines(faults),
    ...violations.map(({ seed, invariant, detail }) => `seed ${seed}: ${invariant}: ${detail}`),
  ].join('\n');

export const simulate = verb({
  inputs: {
    seeds: z.string().default('1..1000').describe('A seed, or a range such as 1..10000: each is one deployment'),
    faults: z.string().default('all').describe('Kinds of faults to draw from, by commas'),
  },
  run: async (given, { note, isTerminal }) => {
    const seeds = seedsOf(given.seeds);
    const faults = kindsOf(given.faults);
    const begun = systemClock.now();
    const total = seeds[1] - seeds[0] + 1;
    const result = await simulateAll({ seeds, faults }, (done) => {
      if (isTerminal || done % 1000 === 0) note(`${done} of ${total}`);
    });
    const seconds = (systemClock.now() - begun) / 1000;
    return {
      exit: result.violations.length === 0 ? exits.done : exits.failed,
      text: textOf(result, seconds),
      json: { ...result, seconds },
    };
  },
});
