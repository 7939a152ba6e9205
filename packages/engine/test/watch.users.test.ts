import { lastLookMs } from '@convoy/engine/limits';
import { mostParts } from '@convoy/engine/perform/parts';
import type { Traffic } from '@convoy/model/ports';
import { describe, expect, test } from '@jest/globals';
import type { Answer } from './performing.ts';
import { counting, gate, requests, second, served, type World, watched, well } from './watching.ts';

const bad = requests(20, { errorEach: 20 });

describe('users get more errors than before the shift', () => {
  test('and it fails as soon as that is sure, though every look of ours is well', async () => {
    const { verdict, endedAt } = await watched({ traffic: counting(() => bad) });
    expect(verdict).toMatchObject({ outcome: 'failed', code: 'WORSE', counts: { failed: 0 } });
    expect(verdict.reason).toMatch(
      /^users' requests since the shift against those before it: the failure rate: \d+ of \d+ against 0 of \d+ of the baseline.* or less is sure/,
    );
    expect(endedAt).toBeLessThan(25 * second);
  });

  test('also where that begins only after a long time of many requests that were well', async () => {
    const many = requests(100);
    const none = await watched({ traffic: counting(() => many) });
    expect(none.verdict.outcome).toBe('passed');
    // However many they are: alpha is shared by so many parts.
    expect(JSON.parse(none.kept.get('watch:web:1.watch.json') ?? '').traffic).toHaveLength(mostParts);
    const later = await watched({
      traffic: counting((call) => (call < 50 ? many : requests(100, { errorEach: 10 }))),
    });
    expect(later.verdict.outcome).toBe('failed');
    expect(later.endedAt).toBeGreaterThan(50 * second);
    expect(later.endedAt).toBeLessThan(70 * second);
  });

  test('also where that begins just before its end: it is seen through', async () => {
    const fails = requests(50, { errorEach: 2 });
    const late = await watched({ traffic: counting((call) => (call < 98 ? requests(50) : fails)) });
    expect(late.verdict).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('failure rate') });
    expect(late.endedAt).toBeLessThan(120 * second);
    const blip = await watched({ traffic: counting((call) => (call === 100 ? fails : requests(50))) });
    expect(blip.verdict.outcome).toBe('passed');
  });

  test.each([1, 3])('also where there are %d requests at each look, and those are far apart', async (each) => {
    const change = { gate: { ...gate, intervalMs: 3 * second } };
    const none = requests(each, { errorEach: 1 });
    const fails = counting((call) => (call < 33 ? requests(each) : none));
    const { verdict, endedAt } = await watched({ traffic: fails, change });
    expect(verdict).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('failure rate') });
    expect(endedAt).toBeLessThan(140 * second);
    const then = counting((call) => (call < 33 ? requests(each) : call < 36 ? none : []));
    const quiet = await watched({ traffic: then, change });
    expect(quiet.verdict.outcome).toBe('passed');
    expect(quiet.endedAt).toBeLessThan(130 * second);
  });

  test('all of them at its end is no pass, also where hardly anybody asked before', async () => {
    const none = requests(2, { errorEach: 1 });
    const { verdict, endedAt } = await watched({
      traffic: counting((call) => (call < 90 ? requests(2) : none), requests(1)),
    });
    expect(verdict).toMatchObject({ outcome: 'inconclusive', code: 'UNSURE' });
    expect(endedAt).toBeLessThan(145 * second);
  });

  test('no more than before is none', async () => {
    const before = requests(1_000, { errorEach: 20 });
    const { verdict } = await watched({ traffic: counting(() => bad, before) });
    expect(verdict).toMatchObject({ outcome: 'passed', code: 'HEALTHY' });
    expect(verdict.reason).toMatch(
      /the last among them; users' requests since the shift against .* which (may be chance|is no worse)/,
    );
  });
});

describe('users wait longer than before the shift', () => {
  const slow = () => requests(20, { ms: 100 });

  const change = { watchMaxIncrease: 0.2 };

  test('fails where it is asked for, and says by how much', async () => {
    const { verdict, endedAt } = await watched({ traffic: counting(slow), change });
    expect(verdict).toMatchObject({ outcome: 'failed', code: 'WORSE' });
    expect(verdict.reason).toMatch(
      /before it: latency: 10\d against 5\d of the baseline \(medians\), \+\d+(\.\d)? %, 20 % allowed/,
    );
    expect(endedAt).toBeLessThan(25 * second);
  });

  test('while it is cold, in the first fifth of the time, fails nothing', async () => {
    const cold = counting((call) => requests(20, { ms: call <= 20 ? 500 : 50 }));
    expect((await watched({ traffic: cold, change })).verdict.outcome).toBe('passed');
  });

  test('is not judged where nobody asks', async () => {
    const { verdict } = await watched({ traffic: counting(slow) });
    expect([verdict.outcome, verdict.reason.includes('latency')]).toEqual(['passed', false]);
  });

  test('by so little that nobody notices is none', async () => {
    const little = counting(() => requests(20, { ms: 4 }), requests(1_000, { ms: 1 }));
    expect((await watched({ traffic: little, change: { watchMaxIncrease: 0 } })).verdict.outcome).toBe('passed');
  });
});

describe('what is not known is no failure', () => {
  const asBefore = /^\d+ healthy answers, the last among them$/;

  test.each<[string, World['traffic']]>([
    ['nothing is counted', undefined],
    ['the provider says nothing', async () => null],
    ['it cannot be asked', () => Promise.reject(new Error('busy'))],
  ])('%s: all is as it was', async (_, traffic) => {
    const { verdict } = await watched({ ...(traffic && { traffic }), change: { watchMaxIncrease: 0.2 } });
    expect(verdict).toMatchObject({ outcome: 'passed', reason: expect.stringMatching(asBefore) });
  });

  test('of the former release nothing is known: a daemon that began anew says so', async () => {
    const { verdict } = await watched({ traffic: async () => ({ live: served(bad), cursor: 'c' }) });
    expect(verdict).toMatchObject({
      outcome: 'passed',
      reason: expect.stringContaining('no observation of the baseline'),
    });
  });

  test('what was told once stands where the counts are lost in the middle', async () => {
    let calls = 0;
    const traffic = async (): Promise<Traffic> => {
      calls += 1;
      return {
        live: served(calls < 5 ? requests(20) : bad),
        ...(calls < 5 && { former: requests(1_000) }),
        cursor: 'c',
      };
    };
    expect((await watched({ traffic })).verdict).toMatchObject({ outcome: 'failed', code: 'WORSE' });
  });
});

test('hard failures end it at once, whatever users met', async () => {
  const look = (now: number): Answer => (now < 5 * second ? well : { status: 503 });
  const { verdict, endedAt } = await watched({ look, traffic: counting(() => requests(20)) });
  expect(verdict).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('3 in a row') });
  expect(endedAt).toBeLessThan(10 * second);
});

test('nor is a last look judged by users: where nobody asks for a watch nothing else is', async () => {
  const traffic = counting(() => requests(400, { errorEach: 2 }));
  const { verdict } = await watched({ traffic, forMs: lastLookMs, change: { watchMs: null } });
  expect(verdict).toMatchObject({ outcome: 'passed', reason: '1 healthy answer, the last among them' });
});

test('users are counted once, and what was judged is kept as evidence', async () => {
  const cursors: (string | null)[] = [];
  const tell = counting(() => requests(10, { errorEach: 10 }), requests(10));
  const { kept } = await watched({
    change: { watchMs: 3 * second, watchMaxIncrease: 1 },
    traffic: (target, cursor, signal) => {
      cursors.push(cursor);
      return tell(target, cursor, signal);
    },
  });
  expect(cursors).toEqual([null, 'c1', 'c2', 'c3']);
  const { verdict, traffic } = JSON.parse(kept.get('watch:web:1.watch.json') ?? '');
  expect(verdict.outcome).toBe('passed');
  const sum = (side: string, key: string) =>
    traffic.reduce((all: number, part: Record<string, Record<string, number>>) => all + (part[side]?.[key] ?? 0), 0);
  expect([sum('candidate', 'total'), sum('candidate', 'errors')]).toEqual([40, 4]);
  expect(traffic[0].baseline.ms.length).toBeGreaterThan(0);
});
