import type { buildPlan } from '@convoy/model/planner';
import { describe, expect, test } from '@jest/globals';
import { input, plan } from './planning.ts';
import { able, base, check, marker, service, settings, task } from './settings.ts';

const names = ({ plan: { steps } }: ReturnType<typeof buildPlan>) => steps.map((step) => step.service);

const shop = settings({ web: service(['cart', 'catalog']), cart: service(['catalog']), catalog: service() });

test('dependencies first, with what each goes from and to', () => {
  const made = plan(shop, { base: base({ markers: { catalog: marker('1') } }) });
  expect(names(made)).toEqual(['catalog', 'cart', 'web']);
  expect(made.plan.stages).toEqual([['catalog'], ['cart'], ['web']]);
  expect(made.plan.steps[0]).toEqual({
    service: 'catalog',
    reason: 'changed',
    needs: [],
    ready: [],
    from: { version: '1' },
    to: { version: '2' },
    phases: ['deploy', 'gate', 'shift'],
    recreate: false,
    capabilities: able,
    expectedMs: 1,
  });
  expect(made.plan.steps[2]).toMatchObject({ needs: ['cart', 'catalog'], from: null });
  expect(made.refusals).toEqual([]);
  expect(made.plan.notes).toEqual([]);
});

describe('what is not deployed says why', () => {
  const candidates = {
    ...input(shop).candidates,
    catalog: { release: { version: '1' }, changed: false, reason: 'same as the marker' },
  };
  const markers = { catalog: marker('1') };

  test('unchanged is skipped, its dependents ask it for ready', () => {
    const made = plan(shop, { candidates, base: base({ markers }) });
    expect(made.plan.skipped).toEqual([{ subject: 'catalog', code: 'UNCHANGED', reason: 'same as the marker' }]);
    expect(made.plan.steps.map(({ needs, ready }) => [needs, ready])).toEqual([
      [[], ['catalog']],
      [['cart'], ['catalog']],
    ]);
    expect(made.refusals).toEqual([]);
  });

  test('force deploys it all the same', () => {
    const forced = plan(shop, { candidates, force: true });
    expect(names(forced)).toEqual(['catalog', 'cart', 'web']);
    expect(forced.plan.steps.map(({ reason }) => reason)).toEqual([
      'forced, though same as the marker',
      'changed',
      'changed',
    ]);
  });

  test('a need that was never confirmed is refused once, with all that need it', () => {
    const { refusals } = plan(shop, { candidates });
    expect(refusals).toEqual([
      {
        subject: 'catalog',
        code: 'NEED_NOT_READY',
        reason:
          'catalog, needed by cart and web, has never been confirmed in staging: deploy it too, or `convoy adopt` what is there',
      },
    ]);
  });

  test('many dependents are not all named', () => {
    const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => [name, service(['catalog'])]));
    const { refusals } = plan(settings({ catalog: service(), ...many }), { only: Object.keys(many) });
    expect(refusals).toMatchObject([{ reason: expect.stringContaining('needed by a, b, c, d, e and 2 more,') }]);
  });

  test('only what was asked for, and an unknown name is told', () => {
    const made = plan(shop, { only: ['catalog', 'catalgo', 'constructor'] });
    expect(names(made)).toEqual(['catalog']);
    expect(made.plan.skipped.map(({ subject, code }) => [subject, code])).toEqual([
      ['web', 'NOT_REQUESTED'],
      ['cart', 'NOT_REQUESTED'],
    ]);
    expect(made.refusals.map(({ subject, code }) => [subject, code])).toEqual([
      ['catalgo', 'UNKNOWN_SERVICE'],
      ['constructor', 'UNKNOWN_SERVICE'],
    ]);
  });

  test('a service without a release to deploy', () => {
    expect(plan(shop, { only: ['web'], candidates: {} }).refusals).toMatchObject([
      { subject: 'web', code: 'NO_RELEASE', reason: expect.stringContaining('--version web=') },
    ]);
  });

  test('a service of which there is nothing to promote is skipped and says so', () => {
    const absent = { web: 'it was never confirmed in staging' };
    const made = plan(shop, {
      candidates: { catalog: { release: { version: '2' }, changed: true, reason: 'new' } },
      absent,
    });
    expect(made.plan.skipped).toContainEqual({ subject: 'web', code: 'NOT_PROMOTED', reason: absent.web });
    expect(made.refusals.map(({ subject, code }) => [subject, code])).toEqual([['cart', 'NO_RELEASE']]);
  });

  test('a held release is refused, another release of the service is not, with force either', () => {
    const hold = { service: 'cart', release: { version: '2' }, deployment: 'd-7', reason: 'gate failed' };
    const held = { base: base({ holds: [hold] }) };
    expect(plan(shop, held).refusals).toEqual([
      {
        subject: 'cart',
        code: 'HELD',
        reason: 'cart 2 is on hold since deployment d-7 (gate failed)',
        fix: 'deploy another release, or `convoy lift cart 2`',
      },
    ]);
    expect(plan(shop, { base: base({ holds: [{ ...hold, release: { version: '3' } }] }) }).refusals).toEqual([]);
    expect(plan(shop, { ...held, force: true }).refusals).toMatchObject([{ subject: 'cart', code: 'HELD' }]);
  });
});

test('integration checks run when a service they need is deployed; without needs they span all', () => {
  const of = settings(shop.services, { checks: { buy: check('web', 'cart'), list: check('catalog'), all: check() } });
  const markers = { catalog: marker('1'), cart: marker('1') };
  const made = plan(of, { only: ['web'], base: base({ markers }) });
  expect(made.plan.checks).toEqual([
    { check: 'buy', needs: ['web'] },
    { check: 'all', needs: ['web'] },
  ]);
  expect(made.plan.skipped).toContainEqual(expect.objectContaining({ subject: 'list', code: 'NOTHING_TO_DO' }));
  expect(plan(of, { only: [] }).plan.checks).toEqual([]);
});

test('the critical path takes known durations, tasks included', () => {
  const of = settings(
    { web: service(['api', 'slow']), api: service(), slow: service(['schema']) },
    { tasks: { schema: task('expand') } },
  );
  const { plan: made } = plan(of, { durations: { web: 10, api: 100, slow: 50, schema: 60 } });
  expect(made.criticalPath).toEqual({ services: ['slow', 'web'], expectedMs: 120 });
  expect(made.steps.find((step) => step.service === 'api')?.expectedMs).toBe(100);
});

test('the critical path takes the steps of a canary, which dependents wait for, and the last watch', () => {
  const canary = [
    { share: 0.1, forMs: 1000 },
    { share: 0.5, forMs: 2000 },
  ];
  const of = settings({
    api: service([], { strategy: 'canary', canary, watchMs: 500 }),
    web: service(['api']),
    slow: service([], { watchMs: 10_000 }),
    deaf: service([], { watchMs: 90_000, health: null }),
  });
  const given = {
    durations: { api: 10, web: 20, slow: 30 },
    base: base({ markers: { api: marker('1') } }),
    capabilities: { ...input(of).capabilities, api: { ...able, weigh: true } },
  };
  const { plan: made } = plan(of, given);
  expect(made.steps.find((step) => step.service === 'api')?.expectedMs).toBe(3010);
  expect(made.criticalPath).toEqual({ services: ['slow'], expectedMs: 10_030 });
  const short = { ...of, services: { ...of.services, slow: service() } };
  expect(plan(short, given).plan.criticalPath).toEqual({ services: ['api'], expectedMs: 3510 });
  const far = { ...given, durations: { ...given.durations, web: 600 } };
  expect(plan(short, far).plan.criticalPath).toEqual({ services: ['api', 'web'], expectedMs: 3610 });
});

test('what cannot be a canary takes no time for one', () => {
  const of = settings({ api: service([], { strategy: 'canary', canary: [{ share: 0.1, forMs: 1000 }] }) });
  expect(plan(of).plan.criticalPath.expectedMs).toBe(1);
});
