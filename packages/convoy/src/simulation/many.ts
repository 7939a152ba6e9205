import { systemClock } from '@convoy/drivers/clock';
import type { SimulationResult } from '@convoy/engine/simulate';
import { ConvoyError } from '@convoy/model/error';
import { exits } from '../exit.ts';
import type { Result, Surroundings } from '../verb.ts';
import { type Chunk, simulateAll } from './pool.ts';

/** Of seeds in one call: what runs within the hour, and whose count is exact. */
export const mostSeeds = 10_000_000;

/** Reads a seed or a range of them; throws `USAGE`. */
export const seedsOf = (text: string): readonly [number, number] => {
  const [, from, to] = /^(\d+)(?:\.\.(\d+))?$/.exec(text) ?? [];
  const seeds = [Number(from), Number(to ?? from)] as const;
  if (from === undefined || seeds[1] < seeds[0])
    throw new ConvoyError('USAGE', `--seeds ${text}: write a seed, or a range such as 1..1000`);
  const count = seeds[1] - seeds[0] + 1;
  if (count > mostSeeds || !Number.isSafeInteger(seeds[1]))
    throw new ConvoyError(
      'USAGE',
      `--seeds ${text}: at most ${mostSeeds} seeds in one call, none above ${Number.MAX_SAFE_INTEGER}: write a smaller range`,
    );
  return seeds;
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

/** Runs all seeds and tells what came of them. */
export const runMany = async (chunk: Chunk, { note, isTerminal }: Surroundings): Promise<Result> => {
  const begun = systemClock.now();
  const total = chunk.seeds[1] - chunk.seeds[0] + 1;
  const result = await simulateAll(chunk, (done) => {
    if (isTerminal || done % 1000 === 0) note(`${done} of ${total}`);
  });
  const seconds = (systemClock.now() - begun) / 1000;
  return {
    exit: result.violations.length === 0 ? exits.done : exits.failed,
    text: textOf(result, seconds),
    json: { ...result, seconds },
  };
};
