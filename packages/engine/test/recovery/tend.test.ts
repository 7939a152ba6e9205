import { quietMs } from '@convoy/engine/recovery/decide';
import type { Policy } from '@convoy/engine/recovery/scene';
import { seeded } from '@convoy/model/random';
import { expect, test } from '@jest/globals';
import { type Tended, tended } from './tending.ts';
import { type Given, second } from './world.ts';

const minute = 60 * second;
const policy: Policy = {
  restarts: 2,
  backoffMs: 5 * second,
  otherwise: 'escalate',
  startupMs: 20 * second,
  canRestart: true,
};

const alone = (more: Partial<Policy>, restarts: number, rollbackHelps = false): Given => ({
  needs: { web: [] },
  policies: { web: { ...policy, ...more } },
  faults: [{ service: 'web', at: 30 * second, restarts, rollbackHelps }],
  deploying: [],
});

/** Each as `seconds what service`. */
const storyOf = ({ events }: Tended): string[] =>
  events.flatMap((event) => {
    if (event.type === 'recovery.decided') return [`${event.means} ${event.service} ${event.attempt}`];
    if (event.type === 'recovery.ended') return [`${event.outcome} ${event.service}`];
    return /^(service|recovery)\./.test(event.type) ? [`${event.type} ${'service' in event ? event.service : ''}`] : [];
  });

test('one restart that helps is all', async () => {
  const ended = await tended(alone({}, 1), 1, 5 * minute);
  expect(storyOf(ended)).toEqual(['restart web 1', 'service.restarted web', 'recovery.succeeded web']);
  expect(ended.world.broken).toEqual([]);
});

test('a budget that is spent is told to a person, once', async () => {
  const ended = await tended(alone({}, 9), 1, 30 * minute);
  expect(storyOf(ended)).toEqual([
    ...['restart web 1', 'service.restarted web', 'restart web 2', 'service.restarted web', 'recovery.escalated web'],
  ]);
  expect(ended.state.recovery.efforts.get('web')?.escalated?.reason).toContain('restarted 2 times');
});

const fixOf = ({ state }: Tended): string => state.recovery.efforts.get('web')?.escalated?.fix ?? '';

test('who is told while a deployment waits for a person reads that it has to end first', async () => {
  const fix = async (unfinished: object) => fixOf(await tended({ ...alone({}, 9), ...unfinished }, 1, 30 * minute));
  expect(await fix({ unfinished: 'd-7' })).toMatch(
    /; d-7 is not finished,.* end it as convoy status says, and then deploy/,
  );
  expect(await fix({})).toBe('see convoy logs web; deploy a release that works, or go back by convoy rollback');
});

test('or it goes back to what was confirmed before, where that is the policy, and a person is told if that does not help', async () => {
  const spent = [
    'restart web 1',
    'service.restarted web',
    'restart web 2',
    'service.restarted web',
    'rollback web 2',
    'done web',
  ];
  const helped = await tended(alone({ otherwise: 'rollback' }, 9, true), 1, 30 * minute);
  expect(storyOf(helped)).toEqual([...spent, 'recovery.succeeded web']);
  const not = await tended(alone({ otherwise: 'rollback' }, 9), 1, 30 * minute);
  expect(storyOf(not)).toEqual([...spent, 'recovery.escalated web']);
  expect(fixOf(not)).toMatch(/^see convoy logs web; deploy a release that works; .* convoy lift web first$/);
});

test('what cannot be restarted goes on to the next means', async () => {
  const ended = await tended(alone({ canRestart: false, otherwise: 'rollback' }, 9, true), 1, 10 * minute);
  expect(storyOf(ended)).toEqual(['rollback web 0', 'done web', 'recovery.succeeded web']);
  const told = await tended(alone({ canRestart: false }, 9), 1, 10 * minute);
  expect(told.state.recovery.efforts.get('web')?.escalated?.reason).toContain('its provider cannot restart it');
});

test('the budget is whole again after a quiet time, and not before', async () => {
  const again = (after: number): Given => {
    const given = alone({ restarts: 1 }, 1);
    return { ...given, faults: [...given.faults, { service: 'web', at: after, restarts: 1, rollbackHelps: false }] };
  };
  expect(storyOf(await tended(again(quietMs + 2 * minute), 1, 20 * minute))).not.toContain('recovery.escalated web');
  expect(storyOf(await tended(again(quietMs / 2), 1, 20 * minute))).toContain('recovery.escalated web');
});

test('what falls again soon after each restart is restarted within its budget, and a person is asked once', async () => {
  const given = alone({ restarts: 3 }, 1);
  const faults = Array.from({ length: 8 }, (_, index) => ({
    ...{ service: 'web', at: (30 + 40 * index) * second, restarts: 1, rollbackHelps: false },
  }));
  const story = storyOf(await tended({ ...given, faults }, 1, 20 * minute));
  expect(story.filter((line) => line.startsWith('restart '))).toEqual([
    'restart web 1',
    'restart web 2',
    'restart web 3',
  ]);
  expect(story.filter((line) => line.startsWith('recovery.escalated'))).toHaveLength(1);
});

test('the deepest is restarted, and what needs it only if it does not come back by itself', async () => {
  const needs = { stock: [], orders: ['stock'], web: ['orders'] };
  const policies = { stock: policy, orders: policy, web: policy };
  const fault = { service: 'stock', at: 30 * second, restarts: 1, rollbackHelps: false };
  const one = await tended({ needs, policies, faults: [fault], deploying: [] }, 1, 10 * minute);
  expect(storyOf(one).filter((line) => line.startsWith('restart'))).toEqual(['restart stock 1']);
  const both = { needs, policies, faults: [fault, { ...fault, service: 'web' }], deploying: [] };
  const cascade = storyOf(await tended(both, 1, 10 * minute)).filter((line) => line.startsWith('restart'));
  expect(cascade).toEqual(['restart stock 1', 'restart web 1']);
});

test('nothing is done while a deployment has the environment, and it is given up at once when one comes', async () => {
  const given = { ...alone({}, 1), deploying: [[10 * second, 5 * minute]] as const };
  const ended = await tended(given, 1, 10 * minute);
  const decided = ended.events.find(({ type }) => type === 'recovery.decided');
  expect(Date.parse(decided?.at ?? '')).toBeGreaterThan(5 * minute);
  expect(ended.world.broken).toEqual([]);
});

const names = ['a', 'b', 'c', 'd', 'e'];

const givenOf = (seed: number): Given => {
  const random = seeded(seed + 1_000);
  const whole = (to: number) => Math.floor(random.next() * to);
  const needs = Object.fromEntries(
    names.map((name, index) => [name, names.slice(0, index).filter(() => random.next() < 0.4)]),
  );
  const policies = Object.fromEntries(
    names.map((name): [string, Policy] => [
      name,
      {
        ...{ restarts: whole(4), backoffMs: (1 + whole(8)) * second, startupMs: (5 + whole(30)) * second },
        ...{ canRestart: random.next() < 0.9, otherwise: random.next() < 0.5 ? 'rollback' : 'escalate' },
      },
    ]),
  );
  const faults = names.flatMap((service) =>
    random.next() < 0.5
      ? [{ service, at: whole(6 * minute), restarts: 1 + whole(5), rollbackHelps: random.next() < 0.7 }]
      : [],
  );
  const deploying = random.next() < 0.5 ? [[whole(6 * minute), 6 * minute + whole(2 * minute)] as const] : [];
  // As long as scripts take, so that much goes on at once.
  return { needs, policies, faults, deploying, ...(seed % 2 === 0 && { restartMs: whole(90) * second }) };
};

/** So many worlds, each with deaths at its writes. */
const worlds = Number(process.env.CRASH_POINTS ?? 60);

test('wherever processes die: never what serves, never out of order, never over budget, never beside a deployment, and never left undecided', async () => {
  let crashes = 0;
  for (let seed = 1; seed <= worlds; seed += 1) {
    const given = givenOf(seed);
    const ended = await tended(given, seed, 30 * minute, [0, 0.05, 0.2][seed % 3]);
    crashes += ended.crashes;
    const { world, events, state } = ended;
    const found = [...world.broken];
    let restarts = new Map<string, number>();
    for (const event of events) {
      if (event.type === 'recovery.decided' && event.means === 'restart') {
        const before = event.attempt === 1 ? 0 : (restarts.get(event.service) ?? 0);
        restarts = restarts.set(event.service, before + 1);
        const budget = given.policies[event.service]?.restarts ?? 0;
        if (before + 1 > budget || event.attempt > budget) found.push(`${event.service} was restarted over its budget`);
        if (event.attempt !== before + 1) found.push(`${event.service}: attempt ${event.attempt} after ${before}`);
      }
    }
    for (const [key, count] of world.calls)
      if (count > 1 + ended.crashes) found.push(`${key} was called ${count} times`);
    for (const [service, standing] of world.standings()) {
      const effort = state.recovery.efforts.get(service);
      if (effort?.open) found.push(`${service} is left in the middle`);
      const explained = [...world.standings()].some(([other, { status }]) => other !== service && status !== 'up');
      if (standing.status === 'down' && !effort?.escalated && !explained)
        found.push(`${service} is down and nobody was told`);
    }
    expect([seed, found]).toEqual([seed, []]);
  }
  expect(crashes).toBeGreaterThan(worlds / 10);
}, 120_000);
