import { advance, type Health, isFlapping, type StatusRule, statusAt, unseen } from '@convoy/judge/status/endpoint';
import { type Grade, grades } from '@convoy/model/monitoring/status';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

const intervalMs = 10_000;
const rule = (failures: number, successes: number): StatusRule => ({
  ...{ failures, successes, staleMs: 3 * intervalMs + 5_000, halfLifeMs: 30 * intervalMs },
});
const rules = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).map(([f, s]) => rule(f, s));
const looks = fc.array(fc.constantFrom(...grades), { maxLength: 120 });
const telling = fc.array(fc.constantFrom<Grade>('good', 'poor', 'bad'), { maxLength: 120 });

interface Step {
  readonly health: Health;
  readonly at: number;
  readonly status: ReturnType<typeof statusAt>;
}

const run = (all: readonly Grade[], by: StatusRule): Step[] => {
  let health = unseen;
  return all.map((grade, index) => {
    const at = (index + 1) * intervalMs;
    health = advance(health, { grade, at }, by);
    return { health, at, status: statusAt(health, at, by) };
  });
};

test('it is down by its looks only after as many failures as the rule asks for, among the latest twice as many', () => {
  fc.assert(
    fc.property(telling, rules, (all, by) => {
      for (const [index, { health }] of run(all, by).entries()) {
        if (health.level !== 'down') continue;
        const wentDown = run(all, by).findLastIndex((one, at) => at <= index && one.health.level !== 'down') + 1;
        const latest = all.slice(Math.max(0, wentDown + 1 - 2 * by.failures), wentDown + 1);
        expect(latest.filter((grade) => grade === 'bad').length).toBeGreaterThanOrEqual(by.failures);
      }
    }),
  );
});

test('as many failures in a row as the rule asks for are told as down at once, however much it flapped', () => {
  fc.assert(
    fc.property(looks, rules, (all, by) => {
      const failing = Array.from({ length: by.failures }, (): Grade => 'bad');
      expect(run([...all, ...failing], by).at(-1)?.status).toBe('down');
    }),
  );
});

test('slowness never hides a down: with slow answers in place of fast ones it is down at the same times, and never better', () => {
  const order = ['up', 'pending', 'degraded', 'unknown', 'down'];
  fc.assert(
    fc.property(telling, rules, (all, by) => {
      const fast = run(
        all.map((grade) => (grade === 'poor' ? 'good' : grade)),
        by,
      );
      const slow = run(all, by);
      expect(slow.map(({ health }) => health.level === 'down')).toEqual(
        fast.map(({ health }) => health.level === 'down'),
      );
      for (const [index, { status }] of slow.entries()) {
        const other = fast[index]?.status ?? 'up';
        if (other === 'down') expect(order.indexOf(status)).toBeGreaterThanOrEqual(order.indexOf('down'));
      }
    }),
  );
});

test('fewer failures than the rule asks for, between good answers, are pending and then nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 4 }), (failures, few) => {
      const bad = Array.from({ length: Math.min(few, failures - 1) }, (): Grade => 'bad');
      const statuses = run(['good', ...bad, 'good'], rule(failures, 1)).map(({ status }) => status);
      expect(statuses).toEqual(['up', ...bad.map(() => 'pending'), 'up']);
    }),
  );
});

test('without a look that says anything nobody knows after a while, and looks that say nothing change nothing', () => {
  fc.assert(
    fc.property(looks, rules, fc.nat(500_000), (all, by, later) => {
      const last = run(all, by).at(-1);
      if (!last) return;
      const { health } = last;
      const now = (health.seenAt ?? 0) + later;
      expect(statusAt(health, now, by) === 'unknown').toBe(
        health.seenAt === null || later > by.staleMs || (health.level === null && health.badRun === 0),
      );
      expect(advance(health, { grade: 'none', at: now }, by)).toEqual(health);
    }),
  );
});

test('flapping is told seldom: of any course of looks no more changes are told than the penalty allows, and quiet ends it', () => {
  const by = rule(1, 1);
  const flapping = fc.array(fc.constantFrom<Grade>('good', 'bad'), { minLength: 60, maxLength: 300 });
  fc.assert(
    fc.property(flapping, (all) => {
      const steps = run(all, by);
      const told = steps.filter(({ status }, index) => index > 0 && status !== steps[index - 1]?.status).length;
      // The third fall is held, and the next one is told at the earliest when it has decayed: a half-life of 30 looks and more.
      expect(told).toBeLessThanOrEqual(2 * (3 + all.length / 30));
      const last = steps.at(-1);
      if (!last) return;
      const quietMs = 4 * by.halfLifeMs;
      expect(isFlapping(last.health, last.at + quietMs + 1, by)).toBe(false);
    }),
  );
});

test('a service that goes down and up all the time counts as down until it has been quiet', () => {
  const by = rule(1, 1);
  const steps = run(
    Array.from({ length: 40 }, (_, index): Grade => (index % 2 === 0 ? 'good' : 'bad')),
    by,
  );
  expect(steps.slice(5).map(({ status }) => status)).toEqual(Array(35).fill('down'));
  const quiet = run(
    [...Array.from({ length: 40 }, (_, i): Grade => (i % 2 ? 'bad' : 'good')), ...Array(121).fill('good')],
    by,
  );
  expect(quiet.at(-1)?.status).toBe('up');
});

test('it goes on after a restart as if nothing had been', () => {
  fc.assert(
    fc.property(looks, looks, rules, (before, after, by) => {
      const kept: Health = JSON.parse(JSON.stringify(run(before, by).at(-1)?.health ?? unseen));
      const from = before.length;
      let health = kept;
      for (const [index, grade] of after.entries())
        health = advance(health, { grade, at: (from + index + 1) * intervalMs }, by);
      expect(health).toEqual(run([...before, ...after], by).at(-1)?.health ?? unseen);
    }),
  );
});
