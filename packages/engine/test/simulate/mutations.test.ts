import { simulateSeed } from '@convoy/engine/simulate';
import type { Parts } from '@convoy/engine/simulate/agent';
import { gather } from '@convoy/engine/simulate/evidence';
import { type InvariantName, invariants } from '@convoy/engine/simulate/invariants';
import { expect, test } from '@jest/globals';
import { mutations } from './mutations.ts';
import { yieldTurn } from './turn.ts';

type Faults = Parameters<typeof simulateSeed>[1];

const detailOf = async (name: InvariantName, faults: Faults, seed: number, parts?: Parts): Promise<string | null> =>
  invariants[name](gather(await simulateSeed(seed, faults, yieldTurn, parts ? { parts } : {})));

/** The first of a thousand seeds that shows it. */
const find = async (
  name: InvariantName,
  faults: Faults,
  parts: Parts,
): Promise<{ seed: number; detail: string } | null> => {
  for (let seed = 1; seed <= 1000; seed += 1) {
    const detail = await detailOf(name, faults, seed, parts);
    if (detail !== null) return { seed, detail };
  }
  return null;
};

test.each(mutations.map(([name, { broken, parts, faults = 'all' as Faults }]) => ({ name, broken, parts, faults })))(
  '$name notices when $broken',
  async ({ name, parts, faults }) => {
    const found = await find(name, faults, parts);
    expect(found).not.toBeNull();
    const seed = found?.seed ?? 0;
    expect(await detailOf(name, faults, seed, parts)).toBe(found?.detail);
    expect(await detailOf(name, faults, seed)).toBeNull();
    if (process.env.SHOW) console.log(name, seed, found?.detail);
  },
  240_000,
);
