import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { convoy, type House, json, manifestOf, openHouse, startProgram } from './harness.ts';

let house: House;
let empty: string;
beforeAll(async () => {
  house = await openHouse();
  empty = await mkdtemp(join(tmpdir(), 'convoy-cli-'));
  const script = { provider: 'script', with: { deploy: 'true' } };
  await house.write(manifestOf({ a: script, b: script, catalog: script }));
});
afterAll(async () => {
  await house.close();
  await rm(empty, { recursive: true });
});

const verbs = [
  ...['validate', 'plan', 'deploy', 'status', 'timeline', 'rollback', 'resume'],
  ...['hold', 'lift', 'adopt', 'settle', 'logs', 'simulate', 'schema', 'init'],
  ...['check', 'condition', 'detect', 'explain', 'judge'],
];
const ofPlace = new Set(
  verbs.filter((verb) => !['schema', 'init', 'condition', 'detect', 'explain', 'judge'].includes(verb)),
);

test.each(verbs)('%s --help tells its flags, on standard output, with status 0', async (verb) => {
  const { code, out, err } = await convoy([verb, '--help'], empty);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(`Usage: convoy ${verb}`);
  expect(out).toContain('--json');
  if (ofPlace.has(verb)) for (const flag of ['--manifest <', '--state-dir <']) expect(out).toContain(flag);
});

test('help of all lists every verb and every exit status; help VERB is VERB --help', async () => {
  const all = await convoy(['--help'], empty);
  expect(all.code).toBe(0);
  for (const verb of verbs) expect(all.out).toContain(`  ${verb} `);
  for (const status of [/0 done/, /1 failed/, /2 usage/, /3 halted/, /4 refused/, /130 cancelled/])
    expect(all.out.replaceAll('\n', ' ')).toMatch(status);
  const [one, other] = [await convoy(['help', 'deploy'], empty), await convoy(['deploy', '--help'], empty)];
  expect(one).toEqual(other);
  expect((await convoy([], empty)).code).toBe(2);
});

const misused: readonly [words: readonly string[], says: string][] = [
  [['deploi'], 'Did you mean deploy?'],
  [['deploy', '--versoin', 'a=1'], 'Did you mean --version?'],
  [['deploy', '--manifest'], "option '--manifest <manifest>' argument missing"],
  [['deploy', '--max-parallel', 'many'], '--max-parallel: expects a whole number above 0'],
  [['deploy', '--max-parallel', '0'], '--max-parallel: expects a whole number above 0'],
  [['settle'], "missing required argument 'subject'"],
  [['settle', 'a', '--as', 'gone'], '--as: '],
  [['status', '--state-dir', ''], '--state-dir: expects a folder'],
  [['validate', '--manifest='], '--manifest: expects a file'],
  [['hold', 'a'], "missing required argument 'version'"],
  [['resume', 'a'], 'too many arguments'],
  [['simulate', '--seeds', '9..1'], '--seeds 9..1: write a seed, or a range such as 1..1000'],
  [['judge', '--baseline', 'a.csv'], '--candidate: '],
  [['judge', '--baseline', 'a', '--candidate', 'b', '--alpha', '1'], '--alpha: expects a number between 0 and 1'],
  [['judge', '--baseline', 'a', '--candidate', 'b', '--max-increase', '-1'], '--max-increase: expects a fraction'],
  [
    ['judge', '--baseline', 'a', '--candidate', 'b', '--metric', 'cpu'],
    '--metric: expects latency or errors or custom',
  ],
  [['simulate', '--faults', 'rain'], '--faults rain: say all, or some of'],
];

test('wrong usage is told on standard error', async () => {
  const { code, out, err } = await convoy(['deploi'], empty);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('Did you mean deploy?');
});

test.each(misused)('%j is wrong usage: status 2, what to write instead, and one JSON document', async (words, says) => {
  const [verb, ...rest] = words as [string, ...string[]];
  const ended = await convoy([verb, '--json', ...rest], empty);
  expect(ended.code).toBe(2);
  expect(json<{ error: object }>(ended).error).toEqual({ code: 'USAGE', message: expect.stringContaining(says) });
});

const unknown: readonly [words: readonly string[], says: string][] = [
  [['deploy', 'c'], 'there is no service c in default: it has a, b, catalog'],
  [['plan', 'c', '--version', 'a=1'], 'there is no service c in default: it has a, b, catalog'],
  [['hold', 'catlog', '1'], 'there is no service catlog in default: it has a, b, catalog; did you mean catalog?'],
  [['hold', 'c', '1'], 'there is no service c'],
  [['rollback', 'zz'], 'there is no service zz'],
  [['lift', 'c'], 'there is no service c'],
  [['adopt', 'c'], 'there is no service c'],
  [['deploy', '--version', 'c=1'], '--version c=1: there is no service c in default'],
  [
    ['deploy', '--version', 'catlog=1'],
    '--version catlog=1: there is no service catlog in default: it has a, b, catalog; did you mean',
  ],
  [['deploy', '--version', 'a=1', '--version', 'a=2'], '--version a=1 and --version a=2: leave one out'],
  [['plan', 'a', '--version', 'a=1', '--version', 'b=2'], '--version b=2: only a is to be deployed: name b too'],
  [['deploy', '--version', 'a'], '--version a: write it as SERVICE=VERSION'],
  [['deploy', '--version', 'a=;rm'], '--version a=;rm: a version has only letters, digits'],
  [['deploy', '--environment', 'moon'], 'unknown environment `moon`; known here: `default`'],
  [['status', '--environment', 'moon'], 'unknown environment `moon`'],
  [['timeline', '20200101-000000-ffff'], 'default has no deployment 20200101-000000-ffff: there is none yet'],
  [['logs'], 'nothing was deployed to default yet'],
  [['rollback', '--to', 'x'], 'default has no deployment x'],
  [['deploy'], 'is in no git repository, so a release has no commit to be named after: give --version'],
];

test.each(unknown)('%j names what there is not, with status 2', async (words, says) => {
  const ended = await house.run([...words, '--json']);
  expect(ended.code).toBe(2);
  expect(json<{ error: { message: string } }>(ended).error.message).toContain(says);
});

test('--version is given once for each service and swallows nothing behind it', async () => {
  const words = ['plan', '--version', 'a=1', '--version', 'b=2', 'a', 'b', '--json'];
  const { plan } = json<{ plan: { steps: object[]; skipped: object[] } }>(await house.run(words));
  expect(plan.steps).toEqual([
    expect.objectContaining({ service: 'a', to: expect.objectContaining({ version: '1' }) }),
    expect.objectContaining({ service: 'b', to: expect.objectContaining({ version: '2' }) }),
  ]);
  expect(plan.skipped).toEqual([expect.objectContaining({ subject: 'catalog', code: 'NOT_REQUESTED' })]);
});

test('a reader that goes away ends nothing with a fault', async () => {
  const words = house.words(['schema']).slice(0, 3);
  const { code, err } = await startProgram(['bash', '-o', 'pipefail', '-c', '"$@" | :', 'x', ...words], empty).ended;
  expect([code, err]).toEqual([0, '']);
});

test('FORCE_COLOR tints, NO_COLOR and a pipe do not', async () => {
  const tints = async (env: Record<string, string>) =>
    (
      await house.run(['deploy', '--force', '--version', 'a=1', '--version', 'b=1', '--version', 'catalog=1'], env)
    ).err.includes('\u001b[');
  expect(await tints({})).toBe(false);
  expect(await tints({ NO_COLOR: '1' })).toBe(false);
  expect(await tints({ FORCE_COLOR: '1' })).toBe(true);
});

test('a version that was never seen is held all the same, with a word about it', async () => {
  await using other = await openHouse();
  await other.write(manifestOf({ a: { provider: 'script', with: { deploy: 'true' } } }));
  expect((await other.run(['deploy', '--version', 'a=1'])).code).toBe(0);
  const seen = await other.run(['hold', 'a', '1']);
  expect([seen.code, seen.err]).toEqual([0, '']);
  const unseen = await other.run(['hold', 'a', '2']);
  const word = `a 2 was never seen in default: if it was not meant, ${other.advised('lift')} a 2\n`;
  expect([unseen.code, unseen.err]).toEqual([0, word]);
  expect((await other.head()).holds.map(({ release }) => release.version)).toEqual(['1', '2']);
});
