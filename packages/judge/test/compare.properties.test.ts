import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { looksOf, type When } from '../src/compare/rule.ts';
import { observe, openComparison } from '../src/compare.ts';
import { compared, measured, ruleWith } from './comparing.ts';

const values = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 });
const whens = fc.constantFrom<When>('once', 'open', { samples: 40, looks: 5 });
const metrics = fc.constantFrom('latency', 'custom');
const directions = fc.constantFrom('up', 'down', 'both');
const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void =>
  fc.assert(property, { numRuns: 150 });

test('swapping the samples and the bad direction gives the same verdict', () => {
  check(
    fc.property(whens, values, values, (when, a, b) => {
      const up = compared({ when, direction: 'up' }, measured(a), measured(b));
      const down = compared({ when, direction: 'down' }, measured(b), measured(a));
      expect(down.outcome).toBe(up.outcome);
      if (up.evidence !== null) expect(down.evidence).toBeCloseTo(up.evidence, 9);
    }),
  );
});

test('a unit makes no difference to a verdict', () => {
  check(
    fc.property(
      whens,
      metrics,
      directions,
      values,
      values,
      fc.integer({ min: -9, max: 9 }),
      (when, metric, direction, a, b, power) => {
        const scaled = (list: number[]) => measured(list.map((value) => value * 10 ** power));
        for (const maxIncrease of [0, 0.25]) {
          const rule = { when, metric, direction, maxIncrease } as const;
          expect(compared(rule, scaled(a), scaled(b)).outcome).toBe(compared(rule, measured(a), measured(b)).outcome);
        }
      },
    ),
  );
});

test('a pass needs observations of both, and a failure evidence and an increase beyond what is allowed', () => {
  check(
    fc.property(whens, values, values, fc.constantFrom(0, 0.3), (when, a, b, maxIncrease) => {
      const { outcome, n, evidence, effect, alpha } = compared({ when, maxIncrease }, measured(a), measured(b));
      if (outcome === 'passed') expect(Math.min(...n)).toBeGreaterThanOrEqual(10);
      if (outcome !== 'failed') return;
      expect(evidence).toBeLessThanOrEqual(alpha);
      if (maxIncrease > 0) expect(effect).toBeGreaterThan(maxIncrease);
    }),
  );
});

test('a higher candidate is never judged more kindly', () => {
  const some = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 10, maxLength: 60 });
  check(
    fc.property(some, some, fc.integer({ min: 50, max: 400 }), fc.integer({ min: 1, max: 1000 }), (a, b, shift, by) => {
      const rule = { when: 'once', metric: 'custom', direction: 'up' } as const;
      const raised = (more: number) => compared(rule, measured(a), measured(b.map((value) => value + more))).outcome;
      if (raised(shift) === 'failed') expect(raised(shift + by)).toBe('failed');
    }),
  );
});

test('how often it is asked makes no difference, and no comparison is changed by what it observes', () => {
  const rule = ruleWith({ when: 'open' });
  const looks = looksOf(rule);
  check(
    fc.property(values, values, (a, b) => {
      const opened = openComparison(rule, looks);
      const verdict = compared({ when: 'open' }, measured(a), measured(b));
      const longer = compared({ when: 'open' }, measured([...a, ...a]), measured([...b, ...b]));
      if (verdict.outcome === 'failed' && a.length === b.length) expect(longer).toEqual(verdict);
      observe(opened, 'candidate', measured(b));
      expect(opened).toEqual(openComparison(rule, looks));
    }),
  );
});

test('every verdict has a reason that tells its numbers', () => {
  check(
    fc.property(whens, values, values, (when, a, b) => {
      const { reason, code } = compared({ when }, measured(a), measured(b));
      expect(reason).not.toMatch(/NaN|undefined|null|Infinity/);
      if (code === 'WORSE' || code === 'NOT_WORSE')
        expect(reason).toMatch(/against .* of the baseline.*(evidence|no worse)/);
    }),
  );
});
