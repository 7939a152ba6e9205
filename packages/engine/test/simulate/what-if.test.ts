import { simulate } from '@convoy/engine/simulate';
import type { Given } from '@convoy/engine/simulate/given';
import { misfit, targets } from '@convoy/engine/simulate/misfit';
import { type Fault, faultKinds } from '@convoy/engine/simulate/trouble';
import { whatIf } from '@convoy/engine/what-if';
import type { Event } from '@convoy/model/events';
import { serviceOf } from '@convoy/model/state';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { service } from '../../../model/test/settings.ts';
import { drawn, given, limits, shop } from './given.ts';
import { yieldTurn } from './turn.ts';

const ask = (faults: readonly Fault[] = [], of = shop) => whatIf(given(faults, of), yieldTurn);
const namesIn = (events: readonly Event[], type: 'service.shifted' | 'service.rolled-back') =>
  events.flatMap((event) => (event.type === type ? [event.service] : []));

test('where nothing fails it is confirmed, and nobody real is asked', async () => {
  const { state, events, faults, violations } = await ask();
  expect([state.outcome, faults, violations]).toEqual(['confirmed', [], []]);
  expect(Object.keys(state.markers).sort()).toEqual(['catalog', 'mail', 'orders', 'stock', 'web']);
  expect(state.markers.stock?.release.version).toBe('1');
  expect(JSON.stringify(events)).not.toContain('http://');
});

test('the same question has the same answer', async () => {
  const faults: Fault[] = [{ kind: 'crash' }, { kind: 'gate-fails', subject: 'web' }];
  expect(await ask(faults)).toEqual(await ask(faults));
});

test('a gate that fails takes back what was shifted, in reverse, and what was not begun stays out', async () => {
  const { state, events, violations } = await ask([{ kind: 'gate-fails', subject: 'orders' }]);
  expect([state.outcome, violations]).toEqual(['rolled-back', []]);
  expect(state.failures).toEqual([expect.objectContaining({ point: 'gate', service: 'orders' })]);
  const [decision] = state.decisions;
  expect(decision?.undo.map(({ service: name }) => name)).toEqual(namesIn(events, 'service.shifted').reverse());
  expect(serviceOf(state, 'orders')).toMatchObject({ retired: true });
  expect(serviceOf(state, 'web').begun).toBeUndefined();
});

const subjects = [undefined, ...Object.keys({ ...shop.services, ...shop.tasks, ...shop.checks })];
const every = faultKinds.flatMap((kind) =>
  subjects.map((subject): Fault => (subject === undefined ? { kind } : { kind, subject })),
);
/** They show only when something else brings them about. */
const second: Partial<Record<Fault['kind'], Fault>> = {
  'rollback-fails': { kind: 'check-fails', subject: 'checkout' },
  'regate-fails': { kind: 'check-fails', subject: 'checkout' },
  'clock-skew': { kind: 'stop' },
};

test.each(every.filter((fault) => misfit(fault, given()) === null))(
  'what fits comes about, and the engine copes: $kind $subject',
  async (fault) => {
    const beside = second[fault.kind];
    const { faults, violations } = await ask(beside ? [fault, beside] : [fault]);
    expect(violations).toEqual([]);
    expect(faults[0]).toEqual({ ...fault, cameAbout: true });
  },
);

test('what does not fit never comes about', async () => {
  const misfits = every.filter(
    ({ kind, subject }) =>
      subject !== undefined &&
      Object.hasOwn(shop.services, subject) &&
      ['service', 'need'].includes(targets[kind]) &&
      misfit({ kind, subject }, given()) !== null,
  );
  expect(misfits.length).toBeGreaterThan(20);
  for (const fault of misfits) {
    const { faults } = await ask([fault, { kind: 'check-fails', subject: 'checkout' }]);
    expect(faults[0]).toEqual({ ...fault, cameAbout: false });
  }
}, 60_000);

test.each([
  [{ kind: 'gate-fails', subject: 'checkout' }, 'gate-fails meets a service, and checkout is a check'],
  [{ kind: 'gate-fails', subject: 'stock' }, 'stock is not in this plan: it was not asked for'],
  [{ kind: 'gate-fails', subject: 'mail' }, 'it has no health, so no gate'],
  [{ kind: 'gate-fails' }, 'say whom it meets: SERVICE:gate-fails'],
  [{ kind: 'shift-fails', subject: 'mail' }, 'its provider has no shift'],
  [{ kind: 'watch-fails', subject: 'web' }, 'it is not watched'],
  [{ kind: 'regate-fails', subject: 'web' }, 'it was never confirmed, so there is no former release to measure again'],
  [{ kind: 'need-not-ready', subject: 'web' }, 'web is deployed here itself'],
  [{ kind: 'crash', subject: 'web' }, 'crash is of the deployment as a whole: write --fault crash'],
] as const)('%j does not fit, and why', (fault, why) => {
  expect(misfit(fault, given())).toBe(why);
});

test('it ends where a person is needed: nobody goes on by himself', async () => {
  const { state, events, violations } = await ask([
    { kind: 'check-fails', subject: 'checkout' },
    { kind: 'rollback-fails', subject: 'web' },
  ]);
  expect([state.outcome, state.halted?.code, violations]).toEqual([null, 'ROLLBACK_FAILED', []]);
  const halted = events.findIndex(({ type }) => type === 'deployment.halted');
  expect(events.slice(halted).filter(({ type }) => type === 'deployment.resumed')).toEqual([]);
});

test('a provider that can neither go back nor take away leaves its first release, as the real one would', async () => {
  const cannot = { rollback: false, retire: false };
  const faults: Fault[] = [{ kind: 'check-fails', subject: 'checkout' }];
  const { state, violations } = await whatIf(given(faults, shop, cannot), yieldTurn);
  expect([state.halted?.code, state.halted?.subject, violations]).toEqual(['ROLLBACK_FAILED', 'mail', []]);
  expect(state.blocked.mail).toContain('cannot be taken back');
  expect((await ask(faults)).state.outcome).toBe('rolled-back');
});

test('watching for hours is no reason to give up', async () => {
  const watched = service([], { ...limits, watchMs: 4 * 3_600_000 });
  const services = { a: watched, b: watched, c: watched };
  const { state, violations } = await ask([], { ...shop, services, tasks: {}, checks: {} });
  expect([state.outcome, violations]).toEqual(['confirmed', []]);
}, 60_000);

/** A plan of one service that is expected to take this long. */
const single = (expectedMs: number, faults: readonly Fault[] = []): Given => {
  const services = { only: service([], limits) };
  const { plan, ...rest } = given(faults, { ...shop, services, tasks: {}, checks: {} });
  return { ...rest, plan: { ...plan, steps: plan.steps.map((step) => ({ ...step, expectedMs })) } };
};

test('a deploy and its gate together take as long as is expected', async () => {
  const { events } = await whatIf(single(4000), yieldTurn);
  const at = (type: Event['type']): number => Date.parse(events.find((event) => event.type === type)?.at ?? '');
  const took = at('service.gated') - at('command.started');
  expect(took).toBeGreaterThanOrEqual(4000);
  expect(took).toBeLessThan(4300);
});

test('a world is looked for in which the fault comes in time', async () => {
  const { seed, faults, state } = await whatIf(single(2, [{ kind: 'cancel' }]), yieldTurn);
  expect([faults[0]?.cameAbout, state.outcome]).toEqual([true, 'cancelled']);
  expect(seed).toBeGreaterThan(1);
});

test('any plan without faults has an answer that breaks no invariant', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), async (seed) => {
      const { violations, state } = await whatIf(drawn(seed), yieldTurn);
      expect(violations).toEqual([]);
      expect(state.outcome ?? state.halted).not.toBeNull();
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('over many seeds its own fault meets every run, and others are drawn beside it', async () => {
  const own = given([{ kind: 'deploy-fails', subject: 'web' }]);
  const result = await simulate({ seeds: [1, 100], faults: ['crash', 'gate-flaps'], yieldTurn, given: own });
  expect([result.runs, result.violations]).toEqual([100, []]);
  const { 'deploy-fails': laid, crash, 'gate-flaps': flaps, ...others } = result.faults;
  expect(Object.values(others).every((count) => count === 0)).toBe(true);
  expect([laid, crash > 0, flaps > 0]).toEqual([100, true, true]);
});
