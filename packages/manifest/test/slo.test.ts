import { alertSettingsOf } from '@convoy/manifest/alerts';
import { sloOf } from '@convoy/manifest/slo';
import { expect, test } from '@jest/globals';
import { parsed, shop, told } from './given.ts';

const day = 86_400_000;
const sloIn = (text: string) => sloOf(parsed(shop(text)));

test('what is promised, and over which time', () => {
  expect(sloIn('')).toBeNull();
  expect(sloIn('slo: { availability: 99.9%, latency: { p50: 1s, p95: 300ms } }')).toEqual({
    windowMs: 30 * day,
    objectives: [
      { name: 'availability', written: '99.9%', budget: 0.001, withinMs: null },
      { name: 'p50', written: '1s', budget: 0.5, withinMs: 1000 },
      { name: 'p95', written: '300ms', budget: 0.05, withinMs: 300 },
    ],
  });
  expect(sloIn('slo: { availability: 99.95%, window: 7d }')).toMatchObject({
    ...{ windowMs: 7 * day, objectives: [{ budget: 0.0005 }] },
  });
  expect(sloIn('slo: { availability: 99.9999% }')?.objectives[0]?.budget).toBe(0.000001);
});

test.each([
  ['{}', /^EMPTY_SLO 6:slo /],
  ['{ window: 30d, latency: {} }', /^EMPTY_SLO 6:slo /],
  ['{ availability: 100% }', /^SLO_BUDGET 6:100% /],
  ['{ availability: 100.00% }', /^SLO_BUDGET 6:100.00% /],
  ['{ availability: 99.9%, window: 6d }', /^SLO_WINDOW 6:6d .* shorter /],
  ['{ availability: 99.9%, window: 36d }', /^SLO_WINDOW 6:36d .* longer /],
])('slo: %s is told at its place', (written, problem) => {
  expect(told(shop(`slo: ${written}\n`))).toEqual([expect.stringMatching(problem)]);
});

test('who is called because a budget burns fast is not told of it as a slow one too', () => {
  const { inhibit } = alertSettingsOf(parsed(shop('slo: { availability: 99% }\n')));
  expect(inhibit).toEqual([
    {
      source: { alertname: 'slo', severity: 'critical' },
      target: { alertname: 'slo', severity: 'warning' },
      equal: ['environment', 'service'],
    },
  ]);
});
