import { simulateSeed } from '@convoy/engine/simulate';
import { gather } from '@convoy/engine/simulate/evidence';
import { violationsOf } from '@convoy/engine/simulate/invariants';
import { timed } from '@convoy/engine/simulate/timed';
import type { Fault } from '@convoy/engine/simulate/trouble';
import type { ServiceSettings } from '@convoy/model/settings';
import { expect, test } from '@jest/globals';
import { plan as planOf } from '../../../model/test/planning.ts';
import { able, base, marker, service, settings } from '../../../model/test/settings.ts';
import { limits } from './given.ts';
import { yieldTurn } from './turn.ts';

/** How many of so many runs of one service end each way, and what was seen first in those that did not go well. */
const ends = async (runs: number, change: Partial<ServiceSettings>, faults: readonly Fault[]) => {
  const of = settings({ web: service([], { ...limits, ...change }) });
  const before = base({ markers: { web: marker('1') } });
  const { plan } = planOf(of, { base: before, capabilities: { web: { ...able, weigh: true } } });
  const found: (string | null)[] = [];
  for (let seed = 1; seed <= runs; seed += 1) {
    const evidence = gather(
      await simulateSeed(seed, [], yieldTurn, { given: { settings: of, plan, base: before, faults } }),
    );
    expect(violationsOf(evidence)).toEqual([]);
    const [first] = evidence.events.flatMap((event) => (event.type === 'failure.detected' ? [event.code] : []));
    found.push(`${evidence.state.outcome}${first === undefined ? '' : ` for ${first}`}`);
  }
  return new Map([...Map.groupBy(found, (end) => end)].map(([end, all]) => [end, all.length]));
};

const slower: Fault[] = [{ kind: 'slower', subject: 'web' }];
const checked = { verify: { performance: timed } };
const canary = { strategy: 'canary', canary: [{ share: 0.1, forMs: 60_000 }] } as const;

test.each([
  ['a check of its performance', checked],
  ['a canary of a minute', canary],
] as const)('what is half slower is taken back by %s, and what is as good is not', async (_, change) => {
  expect(await ends(40, change, slower)).toEqual(new Map([['rolled-back for WORSE', 40]]));
  expect(await ends(40, change, [])).toEqual(new Map([['confirmed', 40]]));
});

test('a canary too short to tell lets it pass', async () => {
  const short = { ...canary, canary: [{ share: 0.1, forMs: 3000 }] };
  expect(await ends(20, short, slower)).toEqual(new Map([['confirmed', 20]]));
});
