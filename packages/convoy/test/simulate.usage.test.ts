import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { simulate } from '../src/verbs/simulate.ts';
import { convoy, json } from './harness.ts';
import { openScene, type Scene, shop, type Told, versions } from './simulating.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(async () => scene[Symbol.asyncDispose]());

const misused: readonly [input: object, message: string][] = [
  [
    { fault: ['catalgo:gate-fails'] },
    '--fault catalgo:gate-fails: there is no catalgo in staging: did you mean `catalog`?',
  ],
  [{ fault: ['moon:gate-fails'] }, 'there is no moon in staging; known here: `catalog`, `inventory`'],
  [{ fault: ['catalog:gate-fials'] }, '--fault catalog:gate-fials: unknown kind: did you mean `gate-fails`?'],
  [{ fault: ['catalog:rain'] }, '--fault catalog:rain: write SERVICE:KIND, the kind one of deploy-fails,'],
  [{ fault: ['catalog'] }, '--fault catalog: write SERVICE:KIND'],
  [{ fault: ['gate-fails'] }, '--fault gate-fails: say whom it meets: SERVICE:gate-fails'],
  [{ fault: ['checkout:gate-fails'] }, 'gate-fails meets a service, and checkout is a check'],
  [{ fault: ['web:crash'] }, 'crash is of the deployment as a whole: write --fault crash'],
  [{ fault: ['pricing:watch-fails'] }, '--fault pricing:watch-fails: it is not watched'],
  [{ faults: 'gate-fials' }, '--faults gate-fials: did you mean `gate-fails`?'],
  [{ seeds: '2..1' }, '--seeds 2..1: write a seed'],
  [{ seeds: '0..10000000' }, '--seeds 0..10000000: at most 10000000 seeds in one call'],
  [{ seeds: '9007199254740993' }, 'none above 9007199254740991'],
];

test.each(misused)('%j is wrong usage, and says what to write', async (input, message) => {
  const wrong = simulate.run({ ...scene.inShop, ...input }, scene.around);
  await expect(wrong).rejects.toMatchObject({ code: 'USAGE', message: expect.stringContaining(message) });
});

test.each([
  [{ services: ['catalog'] }, 'catalog'],
  [{ version: ['catalog=1'], force: true, override: 'why' }, '--version, --force, --override'],
  [{ 'max-parallel': 2 }, '--max-parallel'],
  [{ environment: 'staging' }, '--environment'],
  [{ 'state-dir': 'state', faults: 'crash' }, '--state-dir'],
])('%j says nothing about drawn graphs', async (input, flags) => {
  const message = `${flags}: without --manifest or --fault graphs are drawn, not your own deployment: add --manifest .github/convoy.yml`;
  await expect(simulate.run(input, scene.around)).rejects.toMatchObject({ code: 'USAGE', message });
});

const flags = (): string[] => [
  ...['--manifest', shop, '--state-dir', join(scene.cwd, 'state')],
  ...versions('2').flatMap((version) => ['--version', version]),
];

interface Many {
  readonly runs: number;
  readonly violations: readonly object[];
  readonly byOutcome: Readonly<Record<string, number>>;
  readonly faults: Readonly<Record<string, number>>;
}

test('the command: one document, and its own fault in every seed', async () => {
  const ended = await convoy(['simulate', '--json', ...flags(), '--fault', 'catalog:gate-fails'], scene.cwd);
  expect([ended.code, json<Told>(ended).outcome]).toEqual([0, 'rolled-back']);
  const seeds = ['--fault', 'inventory:deploy-fails', '--seeds', '1..40', '--faults', 'clock-skew'];
  const many = await convoy(['simulate', '--json', ...flags(), ...seeds], scene.cwd);
  expect(many.code).toBe(0);
  expect(json<Many>(many)).toMatchObject({ runs: 40, violations: [], byOutcome: { 'rolled-back': 40 } });
  expect(json<Many>(many).faults).toMatchObject({ 'deploy-fails': 40, 'gate-fails': 0 });
}, 60_000);

test('the command over drawn faults, and over drawn graphs: the same document', async () => {
  const own = json<Many>(await convoy(['simulate', '--json', '--seeds', '1..60', ...flags()], scene.cwd));
  const drawn = json<Many>(await convoy(['simulate', '--json', '--seeds', '1..20'], scene.cwd));
  for (const document of [own, drawn]) {
    expect(Object.keys(document)).toEqual(['runs', 'violations', 'byOutcome', 'faults', 'seconds']);
    expect(document.violations).toEqual([]);
  }
  expect([own.runs, drawn.runs]).toEqual([60, 20]);
  expect(own.byOutcome['rolled-back']).toBeGreaterThan(0);
  expect(await readdir(scene.cwd)).toEqual([]);
}, 60_000);

test('with --faults and no --seeds it is asked of the usual thousand', async () => {
  const { runs } = json<Many>(await convoy(['simulate', '--json', '--faults', 'task-fails', ...flags()], scene.cwd));
  expect(runs).toBe(1000);
}, 60_000);
