import { decideRules, readRules, type Subject } from '@convoy/engine/monitor/rules';
import type { MonitorEvent } from '@convoy/model/monitoring/facts';
import { foldMonitoring } from '@convoy/model/monitoring/fold';
import { nothingSeen } from '@convoy/model/monitoring/state';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { settings } from '../alerts/telling.ts';

const rule = { forMs: 0, severity: null, labels: {} };
const environment = 'production';

/** One service, asked every five seconds: what is seen of it each time, and whether it is worked on. */
const asked = (of: Parameters<typeof readRules>[0], seen: readonly (Subject['known'] | 'maintenance')[]) => {
  const rules = readRules(of);
  let state = nothingSeen(settings());
  return seen.map((one, index) => {
    const now = index * 5_000;
    const isMaintained = one === 'maintenance';
    const subject = { labels: { service: 'web' }, isMaintained, known: isMaintained ? () => () => 9_999 : one };
    const facts = decideRules(state.ruled, rules, { environment, now, subjects: () => [subject] });
    state = foldMonitoring(
      state,
      facts.map((fact, at): MonitorEvent => {
        const stamp = { id: `${index}.${at}`, at: new Date(now).toISOString(), environment };
        return { ...fact, ...stamp, order: [1, index, 'a', at] };
      }),
    );
    return [...state.ruled.values()].some(({ isFiring }) => isFiring);
  });
};

const slow = { ...rule, name: 'slow', when: ['[P95] > 500ms'] };
const known =
  (ms: number | undefined): Subject['known'] =>
  () =>
  (name) =>
    name === '[P95]' ? ms : undefined;

test('a rule fires once it was seen to hold for its time without a gap, and ends where it is seen not to', () => {
  const value = fc.constantFrom<number | undefined | 'maintenance'>(900, 900, 900, 100, undefined, 'maintenance');
  fc.assert(
    fc.property(fc.array(value, { maxLength: 40 }), fc.integer({ min: 0, max: 6 }), (values, beats) => {
      let [held, isFiring] = [0, false];
      const expected = values.map((one) => {
        const isUnknown = one === undefined || one === 'maintenance';
        held = one === 900 ? held + 1 : 0;
        if (held > beats) isFiring = true;
        if (one === 100) isFiring = false;
        return isUnknown ? isFiring : isFiring;
      });
      const seen = values.map((one) => (one === 'maintenance' ? one : known(one)));
      expect(asked([{ ...slow, forMs: beats * 5_000 }], seen)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('unknown is asked for by its name only, and so is what is worked on', () => {
  const status = (word: string | undefined) => (asks: boolean) => () => word ?? (asks ? 'unknown' : undefined);
  const of = (when: string) => [{ ...rule, name: 'status', when: [when] }];
  expect(asked(of('[STATUS] != up'), [status(undefined), status('down'), status(undefined), status('up')])).toEqual([
    ...[false, true, true, false],
  ]);
  expect(asked(of('[STATUS] == unknown'), [status(undefined), status('down')])).toEqual([true, false]);
  expect(asked(of('[STATUS] == any(down, unknown)'), [status(undefined), status('up')])).toEqual([true, false]);
});

test('all conditions must hold, and one that does not decides whatever is not known of others', () => {
  const both = [{ ...rule, name: 'both', when: ['[P95] > 500ms', '[ERROR_RATE] > 0.05'] }];
  const seen = (p95: number | undefined, rate: number | undefined) => () => (name: string) =>
    name === '[P95]' ? p95 : rate;
  expect(asked(both, [seen(900, undefined), seen(900, 0.2), seen(undefined, 0.2), seen(undefined, 0)])).toEqual([
    ...[false, true, true, false],
  ]);
});

test('what is no rule any more ends', () => {
  const old = { labels: { alertname: 'gone' }, notes: {}, since: 0, isFiring: true };
  const ruled = new Map([['old', old]]);
  const changes = decideRules(ruled, [], { environment, now: 0, subjects: () => [] });
  expect(changes).toMatchObject([{ to: 'off', labels: { alertname: 'gone' } }]);
});
