import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seeded } from '@convoy/model/random';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { convoy, json } from './harness.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convoy-judge-'));
});
afterAll(() => rm(folder, { recursive: true }));

const column = (count: number, of: (nth: number) => string | number): string =>
  Array.from({ length: count }, (_, i) => `${of(i)}\n`).join('');

/** Times around a middle, from a seed. */
const times = (seed: number, middle: number, count = 100): string => {
  const random = seeded(seed);
  return column(count, () => middle * (0.7 + 0.6 * random.next()));
};

const judged = async (baseline: string, candidate: string, ...flags: string[]) => {
  await Promise.all([writeFile(join(folder, 'a.csv'), baseline), writeFile(join(folder, 'b.csv'), candidate)]);
  return convoy(['judge', '--baseline', 'a.csv', '--candidate', 'b.csv', '--json', ...flags], folder);
};

test.each([
  ['is slower', times(1, 100), times(2, 130), [], 'failed', 1],
  ['is slower, in order', times(1, 100), times(2, 130), ['--sequential'], 'failed', 1],
  ['is as fast', times(1, 100), times(2, 100), [], 'passed', 0],
  ['is as fast, in order', times(1, 100), times(2, 100), ['--sequential'], 'passed', 0],
  ['is slower by no more than allowed', times(1, 100), times(2, 130), ['--max-increase', '0.6'], 'passed', 0],
  ['is faster, which is bad', times(2, 130), times(1, 100), ['--direction', 'down'], 'failed', 1],
  ['says nothing', times(1, 100), '', [], 'inconclusive', 3],
  ['says one thing', times(1, 100), '100\n', ['--sequential'], 'inconclusive', 3],
  ['says only what is missing', times(1, 100), '\nNaN\nnull\nNA\n', [], 'inconclusive', 3],
  ['fails more often', column(200, () => '1,0'), column(200, (i) => `1,${i % 8 === 3 ? 1 : 0}`), [], 'failed', 1],
  ['fails more often, few rows', '1000,3\n1000,2\n', '1000,40\n1000,44\n', [], 'failed', 1],
  ['fails as often, in one row', '5000,100\n', '5000,104\n', ['--sequential'], 'passed', 0],
  [
    'is far below 0',
    column(50, (i) => -1 - (i % 7)),
    column(50, (i) => -9 - (i % 7)),
    ['--metric', 'custom'],
    'failed',
    1,
  ],
] as const)('a candidate that %s', async (_, baseline, candidate, flags, verdict, status) => {
  const ended = await judged(baseline, candidate, ...flags);
  expect([ended.code, json(ended)]).toEqual([
    status,
    expect.objectContaining({ verdict, alpha: 0.01, reason: expect.any(String), n: expect.any(Array) }),
  ]);
});

test('in order it says after how many samples the verdict fell, and more of them change nothing', async () => {
  const [some, more] = [
    await judged(times(1, 100), times(2, 140), '--sequential'),
    await judged(times(1, 100, 300), times(2, 140, 300), '--sequential'),
  ];
  const { after, n, effect, evidence } = json(some) as Record<string, number[] & number>;
  expect(after).toEqual(n);
  expect(after?.[0]).toBeLessThan(100);
  expect(effect).toBeGreaterThan(0.2);
  expect(evidence).toBeLessThanOrEqual(0.01);
  expect(json(more)).toEqual({ ...(json(some) as object), rows: [300, 300] });
});

test('a heading, exponents, blanks and other line ends are read; what is missing is treated as told', async () => {
  const baseline = `\uFEFFlatency (ms)\r\n${times(1, 1e-7).replaceAll('\n', ' \r\n')}`;
  const candidate = `"ms"\n1e-7\n\n${times(2, 1e-7, 60)}nan\n`;
  const ended = await judged(baseline, candidate);
  expect(ended.err).toContain("a.csv:1: 'latency (ms)' is taken for a heading");
  const removed = json(ended);
  expect(removed).toMatchObject({ verdict: 'passed', n: [100, 61], missing: [0, 2] });
  expect(json(await judged(baseline, candidate, '--missing', 'zero'))).toMatchObject({ n: [100, 63] });
  expect(json(await judged(baseline, candidate, '--missing', 'fail'))).toMatchObject({
    verdict: 'failed',
    code: 'MISSING',
  });
});

test.each([
  ['a word', '1\nfast\n', '', [], "b.csv:2: 'fast' is no number: write one number a line"],
  ['a word', 'fast\n1\nslow\n', '', [], "b.csv:3: 'slow' is no number"],
  ['three columns', '1,2,3\n', '', [], 'has 3 columns'],
  ['a number beyond all', '1e999\n', '', [], 'choose a larger unit'],
  ['more failures than trials', '3,5\n', '', [], "b.csv:1: '3,5' has more failures than trials"],
  [
    'a latency below 0',
    '1\n-3\n',
    '',
    ['--metric', 'latency'],
    "b.csv:2: '-3' cannot be below 0 (metric latency): use --metric custom",
  ],
  ['failures for latencies', '10,1\n', '', ['--metric', 'latency'], 'use --metric errors'],
  ['failures beside numbers', '10,1\n', '5\n', [], "a.csv:1: '5' stands among lines of 'n,k'"],
] as const)('%s is refused with its line and what to do', async (_, candidate, baseline, flags, says) => {
  const ended = await judged(baseline, candidate, ...flags);
  expect(ended.code).toBe(2);
  expect(json(ended)).toEqual({ error: { code: 'INPUT_INVALID', message: expect.stringContaining(says) } });
});

test('what is missing and taken for 0 makes neither data nor a trial that went well', async () => {
  for (const flags of [[], ['--sequential'], ['--metric', 'errors']]) {
    const ended = await judged(
      times(1, 100).replace(/\..*/g, ''),
      column(100, () => ''),
      '--missing',
      'zero',
      ...flags,
    );
    expect([ended.code, json(ended)]).toEqual([3, expect.objectContaining({ code: 'NO_DATA' })]);
  }
  const pairs = await judged(
    column(50, () => '10,0'),
    column(50, (i) => (i === 9 ? '0,0' : '10,0')),
    '--missing',
    'zero',
  );
  expect(json(pairs)).toMatchObject({ n: [50, 49], failures: { candidate: { failures: 0, trials: 490 } } });
});

test('in order it reads no further than the shorter of both, and says so: what both share in time is past then', async () => {
  const rising = (seed: number, count: number): string =>
    times(seed, 100, count)
      .trim()
      .split('\n')
      .map((value, i) => Number(value) + i)
      .join('\n');
  const ended = await judged(rising(1, 100), rising(2, 300), '--sequential');
  expect(json(ended)).toMatchObject({ verdict: 'passed', n: [100, 100], rows: [100, 300] });
  expect(json(ended).reason).toContain(
    'the baseline ends after 100 rows, and what the candidate has beyond is not looked at',
  );
});

test('a file that is not there is named, and many faults are counted', async () => {
  const { code, err } = await convoy(['judge', '--baseline', 'gone.csv', '--candidate', 'gone.csv'], folder);
  expect([code, err]).toEqual([2, expect.stringContaining('gone.csv: cannot be read')]);
  const many = await judged(
    '',
    column(40, () => 'x,y'),
  );
  expect(json<{ error: { message: string } }>(many).error.message).toContain('b.csv: 34 more lines like these');
});

test('rates without their trials are compared as numbers are, and that is said', async () => {
  const ended = await judged(
    column(60, (i) => 0.01 + (i % 7) / 1000),
    column(60, (i) => 0.05 + (i % 7) / 1000),
    '--metric',
    'errors',
  );
  expect([ended.code, ended.err]).toEqual([1, expect.stringContaining('rates without their numbers of trials')]);
});

test('numbers below 0 of which nobody says what they are are no latencies, and that is said', async () => {
  const around = (seed: number) => times(seed, 1).replaceAll(/\d\.\d+/g, (text) => String(Number(text) - 1));
  const ended = await judged(around(1), around(2), '--sequential');
  expect(json(ended)).toMatchObject({ verdict: 'passed', rule: { metric: 'custom', direction: 'up' } });
  expect([ended.code, ended.err]).toEqual([0, expect.stringContaining('below 0')]);
});

test.each(['', '0x1', '-0.1', '1e999', '20%'])('an increase of %j is none', async (increase) => {
  const { code, err } = await convoy(
    ['judge', '--baseline', 'a.csv', '--candidate', 'a.csv', `--max-increase=${increase}`],
    folder,
  );
  expect([code, err]).toEqual([2, expect.stringContaining('--max-increase: expects a fraction of at least 0')]);
});

test('a file that is not given is asked for', async () => {
  const { code, err } = await convoy(['judge', '--baseline', 'a.csv'], folder);
  expect([code, err]).toEqual([2, expect.stringContaining('--candidate: expects a file')]);
});

test('the answer begins with what is promised, and every key of it is documented', async () => {
  const docs = await readFile(new URL('../../../docs/judgement.md', import.meta.url), 'utf8');
  const documented = [...docs.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(
    ([, keys = '']) => keys.match(/\w+/g) ?? [],
  );
  const answers = [
    await judged(times(1, 100), times(2, 130), '--sequential'),
    await judged('1000,3\n1000,2\n', '1000,40\n1000,44\n'),
    await judged('1\n', 'x\n'),
  ];
  const keys = answers.map((ended) => Object.keys(json(ended) as object));
  expect(keys[0]?.slice(0, 6)).toEqual(['verdict', 'effect', 'evidence', 'alpha', 'n', 'reason']);
  expect(keys.flat().filter((key) => !documented.includes(key))).toEqual([]);
});
