import type { Profile } from '@convoy/model/checks';
import { expect, test } from '@jest/globals';
import { type Answers, measured, steady } from './measuring.ts';

test('who mends what is broken passes: the broken one is nothing to compare with', async () => {
  const broken: Answers = () => ({ status: 500 });
  const { verdict } = await measured(steady(50), broken);
  expect(verdict).toMatchObject({
    ...{ outcome: 'passed', code: 'NOTHING_TO_COMPARE' },
    reason: expect.stringMatching(/(\d+) of \1 requests to it failed; 100 of 100 requests were answered/),
  });
  expect((await measured(broken, broken)).verdict).toMatchObject({ outcome: 'failed', code: 'REQUESTS_FAILED' });
});

const failing =
  (each: number, ms = 50): Answers =>
  (count) =>
    count % each === 0 ? { status: 500 } : { status: 200, ms };
const mostly: Answers = (count) => (count % 5 < 3 ? { status: 500 } : { status: 200, ms: 50 });

test.each([
  ['down', () => null],
  ['mostly down', mostly],
] as const)('a mend of what is %s may fail now and then, and be slow; not as often, and not more', async (_, live) => {
  const { verdict } = await measured(failing(50, 500), live);
  expect(verdict).toMatchObject({
    outcome: 'passed',
    reason: expect.stringMatching(/nothing to compare with.*so only failures count: \d of 10\d requests failed/),
  });
  expect((await measured((count) => mostly(count + 2), live)).verdict.outcome).toBe('failed');
});

test('so it is where the confirmed one is known by its profile only', async () => {
  const profile: Profile = { ms: [50, 51, 52], samples: 100, errors: 70 };
  const { verdict } = await measured(failing(50, 500), steady(0), { service: { strategy: 'recreate' }, profile });
  expect(verdict).toMatchObject({
    outcome: 'passed',
    reason: expect.stringContaining('70 of 100 requests to it failed'),
  });
});

test('one that recovers is something to compare with, whatever was found while it was down', async () => {
  const { verdict } = await measured(steady(500), (count) => (count < 5 ? null : steady(50)(count)));
  expect(verdict).toMatchObject({ outcome: 'failed', code: 'WORSE', reason: expect.stringContaining('latency') });
});

test('one that hangs is not waited for each time: a mend of it has its verdict in time', async () => {
  const { hosts, verdict } = await measured(steady(50), () => null);
  expect(verdict).toMatchObject({ outcome: 'passed', code: 'NOTHING_TO_COMPARE' });
  // Of 10 s each, where nothing is said; a check has 10 minutes then.
  expect(hosts.filter((host) => host === 'live').length).toBeLessThan(12);
});
