import { needsOf, type Standing } from '@convoy/engine/incidents/causes';
import { waitAfter } from '@convoy/engine/recovery/backoff';
import { decideRecovery, quietMs } from '@convoy/engine/recovery/decide';
import type { Policy, Scene } from '@convoy/engine/recovery/scene';
import { graphOf } from '@convoy/model/graph';
import { type Incident, noIncidents } from '@convoy/model/incidents/state';
import type { Status } from '@convoy/model/monitoring/status';
import { type Effort, noEffort, noRecovery, type Recovery } from '@convoy/model/recovery/state';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

const now = 3_600_000;
const standing = (status: Status, since = 0): Standing => ({ status, since, lookedAt: now, reason: 'no answer' });
const begun = { recovery: 'r-1', means: 'restart', attempt: 2, at: 0 } as const;
const policy: Policy = { restarts: 2, backoffMs: 1_000, otherwise: 'escalate', startupMs: 10_000, canRestart: true };

const incident = (cause: string, affected: readonly string[], more: Partial<Incident> = {}): Incident => ({
  ...{ incident: `i-${cause}`, cause, affected, severity: 'critical', worst: 'critical', reason: '', falls: 1 },
  ...{
    openedAt: 0,
    relapses: new Map(),
    changedAt: 0,
    watchedAt: null,
    acknowledged: null,
    mitigatedAt: null,
    resolvedAt: null,
    pointed: null,
    accused: [],
    suspects: [],
    steps: new Map(),
    looks: null,
    held: [],
    alerts: [],
  },
  ...more,
});

/** The web needs the stock, and is down for long by itself. */
const sceneOf = (
  more: Partial<Scene> = {},
  open: readonly Incident[] = [incident('web', [])],
  stock: Status = 'up',
  web: Status = 'down',
): Scene => ({
  ...{
    graph: graphOf({ stock: [], web: ['stock'] }),
    failing: new Set(['web']),
    differing: new Set(),
    owned: null,
    unfinished: null,
    now,
  },
  standings: new Map([
    ['stock', standing(stock)],
    ['web', standing(web)],
  ]),
  incidents: { ...noIncidents, open: new Map(open.map((one) => [one.incident, one])) },
  ...{ recovery: noRecovery, policies: new Map([['web', policy]]) },
  ...more,
});

const unseen = (service: string): Scene['standings'] =>
  new Map([...sceneOf().standings].map(([one, it]) => [one, one === service ? { ...it, unseenSince: 0 } : it]));

const withEffort = (effort: Partial<Effort>): Recovery => ({
  ...noRecovery,
  efforts: new Map([['web', { ...noEffort, ...effort }]]),
});

const restarts = (scene: Scene): boolean => decideRecovery(scene).acts[0]?.means === 'restart';

test('what is down by itself is restarted', () => {
  expect(restarts(sceneOf())).toBe(true);
  expect(restarts(sceneOf({}, [incident('gone', ['web'], { mitigatedAt: 1 })]))).toBe(true);
});

test.each<[string, Scene]>([
  ['it answered at the latest look', sceneOf({ failing: new Set() })],
  ['what it needs is not well', sceneOf({}, [incident('stock', ['web'])], 'down')],
  ['nobody knows how what it needs is', sceneOf({}, undefined, 'unknown')],
  ['what it needs is worked on', sceneOf({}, undefined, 'maintenance')],
  ['what is no service is the cause', sceneOf({}, [incident('mail-provider', ['web'])])],
  ['it was not looked at yet', sceneOf({ standings: unseen('web') })],
  ['what it needs was not looked at yet', sceneOf({ standings: unseen('stock') })],
  ['its incident is not open yet', sceneOf({}, [])],
  ['somebody has the environment', sceneOf({ owned: 'd-1 is under way' })],
  ['it is worked on', sceneOf({}, undefined, 'up', 'maintenance')],
  ['it is slow only', sceneOf({}, undefined, 'up', 'degraded')],
  ['nobody knows how it is', sceneOf({}, undefined, 'up', 'unknown')],
  ['nothing is said of that', sceneOf({ policies: new Map() })],
  ['only drift is', sceneOf({ policies: new Map([['web', { ...policy, restarts: 0, otherwise: null }]]) })],
  ['it has just begun', sceneOf({ standings: new Map([['web', standing('down', now - 400)]]) })],
])('it is left alone where %s', (_, scene) => {
  expect(decideRecovery(scene)).toMatchObject({ facts: [], acts: [] });
});

test('what needs something that only ails is restarted, and not taken back for that: a person is told', () => {
  const ailing = (recovery: Scene['recovery'], otherwise: Policy['otherwise']) =>
    decideRecovery(
      sceneOf(
        { policies: new Map([['web', { ...policy, otherwise }]]), recovery },
        [incident('stock', ['web'])],
        'degraded',
      ),
    );
  expect(ailing(noRecovery, 'rollback').acts).toMatchObject([{ service: 'web', means: 'restart' }]);
  const spent = { ...noEffort, restarts: 2, last: { ...begun, endedAt: 1_000, outcome: 'done', reason: '' } } as const;
  const after = ailing({ ...noRecovery, efforts: new Map([['web', spent]]) }, 'rollback');
  expect(after.acts).toEqual([]);
  expect(after.facts).toMatchObject([
    { type: 'recovery.escalated', reason: expect.stringContaining('not taken back, for what it needs ails: stock') },
  ]);
});

test('what comes and goes says so, is restarted within its budget for the whole incident, and is asked about once', () => {
  const flapping = incident('web', [], { falls: 3, relapses: new Map([['web', 2]]) });
  const of = (effort: Partial<Effort>, open: readonly Incident[] = [flapping], web: Status = 'down') =>
    decideRecovery(sceneOf({ recovery: withEffort(effort) }, open, 'up', web));
  expect(of({}).acts[0]?.reason).toContain('it comes and goes, and failed 3 times so far');
  const spent = { restarts: 2, last: { ...begun, endedAt: 1_000, outcome: 'done', reason: '' } } as const;
  expect(of(spent).facts).toMatchObject([
    { type: 'recovery.escalated', reason: expect.stringContaining('failed 3 times so far') },
  ]);
  // However long it was up meanwhile.
  const quiet = { ...spent, succeededAt: 2_000 };
  const fellNow = new Map([['web', standing('down', 2_000 + quietMs)]]);
  const again = (open: readonly Incident[]) =>
    decideRecovery(sceneOf({ standings: fellNow, now: now + quietMs, recovery: withEffort(quiet) }, open));
  expect(again([flapping]).acts).toEqual([]);
  expect(again([incident('web', [], { openedAt: 3_000 })]).acts).toMatchObject([{ means: 'restart', attempt: 1 }]);
  const asked = { ...spent, escalated: { at: 5_000, reason: '', fix: '' } };
  expect(of(asked)).toMatchObject({ facts: [], acts: [] });
  expect(of(asked, [flapping], 'up').facts).toEqual([]);
  expect(of(asked, [], 'up').facts).toMatchObject([{ type: 'recovery.succeeded' }]);
});

test('side by side only what does not need each other is restarted, few at a time, and nothing beside what is done alone', () => {
  const names = Array.from({ length: 14 }, (_, index) => `s${index}`);
  const one = fc.record({
    needs: fc.array(fc.nat(13), { maxLength: 2 }),
    ...{ isDown: fc.boolean(), isBack: fc.boolean(), open: fc.constantFrom(null, null, 'restart', 'rollback') },
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 14, maxLength: 14 }), (all) => {
      const graph = graphOf(
        Object.fromEntries(
          all.map(({ needs }, index) => [
            `s${index}`,
            [...new Set(needs.filter((need) => need < index))].map((n) => `s${n}`),
          ]),
        ),
      );
      const entries = all.map((given, index) => [`s${index}`, given] as const);
      const efforts = entries.flatMap(([name, { open }]) =>
        open === null ? [] : [[name, { ...noEffort, open: { ...begun, means: open } }] as const],
      );
      const { acts } = decideRecovery({
        ...sceneOf(
          {},
          names.map((name) => incident(name, [])),
        ),
        ...{ graph, failing: new Set(names), recovery: { ...noRecovery, efforts: new Map(efforts) } },
        standings: new Map(entries.map(([name, { isDown }]) => [name, standing(isDown ? 'down' : 'up')])),
        policies: new Map(
          entries.map(([name, { isBack }]) => [
            name,
            isBack ? { ...policy, restarts: 0, otherwise: 'rollback' } : policy,
          ]),
        ),
      });
      const services = new Set(acts.map(({ service }) => service));
      const isAlone = acts.some(({ means }) => means === 'rollback');
      expect(services.size).toBe(acts.length);
      if (isAlone) expect([acts.length, efforts.length]).toEqual([1, 0]);
      if (efforts.some(([, { open }]) => open.means === 'rollback')) expect(acts).toEqual([]);
      if (acts.length > 0 && !isAlone) expect(acts.length + efforts.length).toBeLessThanOrEqual(8);
      for (const { service } of acts) {
        expect(efforts.map(([name]) => name)).not.toContain(service);
        for (const need of needsOf(graph, service)) expect(services.has(need)).toBe(false);
      }
      if (services.size === 0 && efforts.length === 0) expect(entries.some(([, { isDown }]) => isDown)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('a wait doubles, half of it by chance, up to five minutes, and is the same wherever it is worked out', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.integer({ min: 1, max: 60_000 }), fc.string(), (tries, backoffMs, of) => {
      const whole = Math.min(300_000, backoffMs * 2 ** tries);
      const wait = waitAfter(tries, backoffMs, of);
      expect(wait).toBeGreaterThanOrEqual(whole / 2);
      expect(wait).toBeLessThan(whole);
      expect(waitAfter(tries, backoffMs, of)).toBe(wait);
    }),
  );
  expect(new Set(['a', 'b', 'c', 'd'].map((of) => waitAfter(1, 1_000, of))).size).toBe(4);
});
