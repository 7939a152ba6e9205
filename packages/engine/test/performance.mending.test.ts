import type { Profile } from '@convoy/model/checks';
import { expect, test } from '@jest/globals';
import { everyCheck } from '../../model/test/checks.ts';
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

/** Good for so many requests, and then as `after` says. */
const until =
  (good: number, after: Answers): Answers =>
  (count) =>
    count < good ? steady(50)(count) : after(count);
const hangs: Answers = () => ({ status: 200, ms: 10_000 });
const refuses: Answers = () => null;
const patient = { change: { request: { ...everyCheck.performance.request, timeoutMs: 9_000 } } };

test('one that hangs is not waited for each time: a mend of it has its verdict in time', async () => {
  const { hosts, verdict } = await measured(steady(50), hangs, patient);
  expect(verdict).toMatchObject({ outcome: 'passed', code: 'NOTHING_TO_COMPARE' });
  // Of 9 s each; a check has 10 minutes.
  expect(hosts.filter((host) => host === 'live').length).toBeLessThan(12);
});

test.each([
  [20, 'hangs', hangs],
  [60, 'hangs', hangs],
  [20, 'refuses', refuses],
  [60, 'refuses', refuses],
] as const)('one that dies after %d requests and then %s is nothing to compare with either', async (good, _, after) => {
  const { verdict } = await measured(steady(50), until(good, after), patient);
  expect(verdict).toMatchObject({ outcome: 'passed', code: 'NOTHING_TO_COMPARE' });
});

test('one that fails at once for a while is asked on, and compared with once it answers', async () => {
  const { verdict } = await measured(steady(500), (count) => (count < 40 ? null : steady(50)(count)), patient);
  expect(verdict).toMatchObject({ outcome: 'failed', code: 'WORSE' });
});

test('nor does that excuse who failed many while it still answered', async () => {
  const ailing: Answers = (count) => (count % 4 === 0 && count > 10 ? { status: 500 } : { status: 200, ms: 50 });
  const { verdict } = await measured(ailing, until(108, hangs), patient);
  expect(verdict.outcome).not.toBe('passed');
});

test('who shares each outage of the other is no worse', async () => {
  const shared: Answers = (count) => (count % 50 >= 40 ? { status: 503 } : { status: 200, ms: 50 });
  expect((await measured(shared, shared, patient)).verdict).toMatchObject({ outcome: 'passed', code: 'NOT_WORSE' });
});

test.each([30, 60, 95])('who works for %d requests and then no more fails', async (good) => {
  const { verdict } = await measured(until(good, refuses), steady(50), patient);
  expect(verdict).toMatchObject({ outcome: 'failed', code: 'WORSE', reason: expect.stringContaining('failure rate') });
});

test.each([5, 10, 20])('who answers every other %d requests beside one that answers all is no pass', async (run) => {
  const { verdict } = await measured(
    (count) => (count % (2 * run) < run ? steady(50)(count) : null),
    steady(50),
    patient,
  );
  expect(verdict.outcome).not.toBe('passed');
});

test('who hangs ends within the time of its check, with what was seen', async () => {
  const begins = await measured(until(15, hangs), steady(50), patient);
  expect(begins.verdict).toMatchObject({ outcome: 'failed', code: 'WORSE' });
  const both = await measured(hangs, hangs, patient);
  expect(both.verdict).toMatchObject({ outcome: 'failed', code: 'REQUESTS_FAILED' });
  const slow: Answers = () => ({ status: 200, ms: 8_000 });
  const neither = await measured(slow, slow, patient);
  expect(neither.verdict).toMatchObject({
    outcome: 'inconclusive',
    reason: expect.stringMatching(/its time was over before there were 100 answers of each$/),
  });
  const alone = await measured(hangs, hangs, { ...patient, service: { strategy: 'recreate' }, isFirst: true });
  for (const { world } of [begins, both, neither, alone]) expect(world.time.now()).toBeLessThan(600_000);
});
