import type { RollbackInput } from '@convoy/model/rollback-input';
import { buildRollback } from '@convoy/model/rollback-planner';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dag } from './dag.ts';
import { able, base, marker, service, settings, task } from './settings.ts';

const shop = settings(
  { web: service(['cart']), cart: service(['schema']), catalog: service() },
  { tasks: { schema: task('expand', { needs: ['catalog'] }) } },
);
const former = { web: { version: '1' }, cart: { version: '1' }, catalog: { version: '1' } };
const markers = { web: marker('2', 2), cart: marker('2', 2), catalog: marker('2', 2) };

const back = (change: Partial<RollbackInput> = {}) =>
  buildRollback({
    settings: shop,
    base: base({ markers, ordinal: 2 }),
    to: former,
    profiles: {},
    ordinal: 1,
    confirmed: [former],
    shifts: [],
    only: null,
    capabilities: { web: able, cart: able, catalog: able },
    ...change,
  });
const codes = ({ refusals }: ReturnType<typeof back>) => refusals.map(({ code }) => code);
const undone = ({ plan }: ReturnType<typeof back>) => plan.undo.map((undo) => undo.service);

test('dependents first, through tasks too', () => {
  const { plan, refusals } = back();
  expect(refusals).toEqual([]);
  expect(plan).toMatchObject({
    operation: 'rollback',
    steps: [],
    tasks: [],
    checks: [],
    undo: [
      { service: 'web', from: { version: '2' }, to: { version: '1' } },
      { service: 'cart', from: { version: '2' }, to: { version: '1' } },
      { service: 'catalog', from: { version: '2' }, to: { version: '1' } },
    ],
    stages: [['web'], ['cart'], ['catalog']],
    criticalPath: { services: ['web', 'cart', 'catalog'], expectedMs: 3 },
    notes: [],
  });
});

test('in the reverse of the shifts, whatever stands on what, as far as they are known', () => {
  expect(undone(back({ shifts: ['catalog', 'other', 'web', 'cart'] }))).toEqual(['catalog', 'web', 'cart']);
  expect(undone(back({ shifts: ['catalog', 'web'], only: ['web', 'catalog'] }))).toEqual([...['catalog', 'web']]);
  expect(undone(back({ shifts: ['catalog', 'web'] }))).toEqual(['web', 'cart', 'catalog']);
});

test('where one shifted several times no order meets only what was met before: dependents go first', () => {
  const since = { base: base({ markers, ordinal: 3 }) };
  expect(undone(back({ ...since, shifts: ['cart', 'web', 'catalog'] }))).toEqual(['cart', 'web', 'catalog']);
  expect(undone(back({ ...since, shifts: ['catalog', 'cart', 'web', 'catalog'] }))).toEqual(['web', 'cart', 'catalog']);
});

test('only what differs goes back; nothing to do is said', () => {
  const some = back({ base: base({ markers: { ...markers, cart: marker('1') } }) });
  expect(undone(some)).toEqual(['web', 'catalog']);
  expect(some.plan.skipped).toMatchObject([{ subject: 'cart', code: 'UNCHANGED' }]);
  expect(codes(some)).toEqual([]);
  expect(codes(back({ to: { web: { version: '2' } } }))).toEqual(['NOTHING_TO_DO']);
  expect(codes(back({ only: ['wbe'] }))).toEqual(['UNKNOWN_SERVICE']);
});

test('what was measured comes with what goes back, and with nothing else', () => {
  const profile = { ms: [50], samples: 1, errors: 0 };
  const known = { profiles: { web: profile, catalog: profile } };
  expect(back(known).plan.profiles).toEqual(known.profiles);
  expect(back({ ...known, only: ['web', 'cart'] }).plan.profiles).toEqual({ web: profile });
});

test('before the first deployment there was nothing', () => {
  const none = back({ to: { web: null, cart: null, catalog: null }, ordinal: 0, confirmed: [] });
  expect(none.plan.undo.map(({ to }) => to)).toEqual([null, null, null]);
  expect(codes(none)).toEqual([]);
});

test('holds never block a rollback', () => {
  const holds = [{ service: 'web', release: { version: '1' }, deployment: 'd-0', reason: '' }];
  expect(codes(back({ base: base({ markers, holds }) }))).toEqual([]);
});

test('no way back beneath a contract task', () => {
  const floor = (ordinal: number) => ({ task: 'drop', deployment: 'd-2', services: ['cart'], ordinal });
  const beneath = back({ base: base({ markers, floors: [floor(2)] }) });
  expect(beneath.refusals).toMatchObject([
    { subject: 'cart', code: 'BENEATH_FLOOR', reason: expect.stringMatching(/d-2.*drop/) },
  ]);
  expect(codes(back({ base: base({ markers, floors: [floor(1)] }) }))).toEqual([]);
  expect(codes(back({ base: base({ markers, floors: [floor(2)] }), only: ['web'] }))).toEqual([
    'UNVERIFIED_COMBINATION',
  ]);
});

test('a part of it is refused unless that combination was confirmed or is tolerated', () => {
  const part = back({ only: ['web'] });
  expect(undone(part)).toEqual(['web']);
  expect(part.refusals).toMatchObject([
    { subject: 'staging', code: 'UNVERIFIED_COMBINATION', reason: expect.stringContaining('cart 2, catalog 2') },
  ]);
  const mixed = { web: { version: '1' }, cart: { version: '2' }, catalog: { version: '2' } };
  expect(codes(back({ only: ['web'], confirmed: [former, mixed] }))).toEqual([]);
  const tolerant = (...tolerates: string[]) =>
    settings({ ...shop.services, web: service(['cart'], { rollback: { on: [], scope: 'service', tolerates } }) });
  expect(codes(back({ only: ['web'], settings: tolerant('cart') }))).toEqual(['UNVERIFIED_COMBINATION']);
  expect(codes(back({ only: ['web'], settings: tolerant('cart', 'catalog') }))).toEqual([]);
});

test('to tolerate other versions of a need is not to do without it', () => {
  const tolerates = { rollback: { on: [], scope: 'service', tolerates: ['catalog'] } } as const;
  const two = settings({ web: service(['catalog'], tolerates), catalog: service() });
  const given = {
    settings: two,
    only: ['catalog'],
    confirmed: [],
    base: base({ markers: { web: marker('2'), catalog: marker('2') }, ordinal: 2 }),
  };
  expect(codes(back({ ...given, to: { web: { version: '1' }, catalog: { version: '1' } } }))).toEqual([]);
  expect(codes(back({ ...given, to: { web: { version: '1' }, catalog: null } }))).toEqual(['UNVERIFIED_COMBINATION']);
});

test('a smaller or a larger vector is another combination', () => {
  const result = { web: { version: '1' }, cart: { version: '2' }, catalog: { version: '2' } };
  const confirmed = [{ web: { version: '1' } }, { ...result, stock: { version: '1' } }];
  expect(codes(back({ only: ['web'], confirmed }))).toEqual(['UNVERIFIED_COMBINATION']);
});

test('what the target does not name stays, and is part of the combination', () => {
  const { catalog: _, ...to } = former;
  const part = back({ to });
  expect(undone(part)).toEqual(['web', 'cart']);
  expect(codes(part)).toEqual(['UNVERIFIED_COMBINATION']);
});

test('a service that left the manifest stays and is told', () => {
  const gone = back({
    base: base({ markers: { ...markers, old: marker('2') } }),
    to: { ...former, old: { version: '1' } },
  });
  expect(gone.plan.notes).toMatchObject([{ subject: 'old', code: 'NOT_IN_MANIFEST' }]);
  expect(codes(gone)).toEqual(['UNVERIFIED_COMBINATION']);
});

test('a service that is not there cannot go back', () => {
  const { web: _, ...rest } = markers;
  const missing = back({ base: base({ markers: rest }) });
  expect(missing.refusals).toMatchObject([
    { subject: 'web', code: 'NOT_DEPLOYED', reason: expect.stringContaining('--version web=1') },
  ]);
});

test('what a provider cannot do on the way back', () => {
  const weak = { ...able, describe: false, rollback: false };
  const { plan } = back({ capabilities: { web: weak, cart: able, catalog: able } });
  expect(plan.notes.map(({ subject, code }) => [subject, code])).toEqual([
    ['web', 'NO_DESCRIBE'],
    ['web', 'NO_ROLLBACK'],
  ]);
});

test('whatever the graph, dependents stand before what they need', () => {
  fc.assert(
    fc.property(
      dag(),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      fc.boolean(),
      (needs, bits, isKnown) => {
        const names = Object.keys(needs);
        const all = <T>(value: T) => Object.fromEntries(names.map((name) => [name, value]));
        const { plan } = back({
          shifts: isKnown ? [...names, ...names] : [],
          settings: settings(Object.fromEntries(names.map((name) => [name, service(needs[name])]))),
          base: base({ markers: all(marker('2', 2)), ordinal: 3 }),
          to: all({ version: '1' }),
          only: names.filter((_, index) => bits[index]),
        });
        const place = new Map(plan.undo.map((undo, index) => [undo.service, index]));
        expect(place.size).toBe(names.filter((_, index) => bits[index]).length);
        for (const [name, at] of place)
          for (const need of needs[name] ?? []) expect(place.get(need) ?? names.length).toBeGreaterThan(at);
        expect(plan.stages.flat().sort()).toEqual([...place.keys()].sort());
      },
    ),
  );
});
