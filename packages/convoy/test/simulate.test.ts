import { readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Given } from '@convoy/engine/simulate/given';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runOne } from '../src/simulation/one.ts';
import { ownOf } from '../src/simulation/own.ts';
import { deploy } from '../src/verbs/deploy.ts';
import { simulate } from '../src/verbs/simulate.ts';
import { fates, openScene, type Scene, services, shifts, type Told, versions } from './simulating.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(async () => scene[Symbol.asyncDispose]());

/** Simulates the shop, with this on top. */
const run = (more: object = {}, env?: Record<string, string>) =>
  simulate.run({ ...scene.inShop, ...more }, env ? { ...scene.around, env } : scene.around);

test('the shop, if catalog fails its gate: it is taken away, what serves goes back, the rest is not deployed', async () => {
  await scene.confirmed();
  const { exit, text, json: told } = await run({ fault: ['catalog:gate-fails'] });
  expect(exit).toBe(0);
  expect(told).toMatchObject({ outcome: 'rolled-back', halted: null, violations: [] });
  expect((told as Told).faults).toEqual([{ kind: 'gate-fails', subject: 'catalog', cameAbout: true }]);
  expect(fates(told as Told)).toEqual({
    ...{ catalog: 'taken-away', inventory: 'taken-back', pricing: 'taken-back' },
    ...{ orders: 'not-deployed', gateway: 'not-deployed', web: 'not-deployed' },
  });
  const back = (told as Told).takenBack;
  expect(back).toEqual(shifts(told as Told).reverse());
  const lines = text.split('\n');
  expect(lines[0]).toBe('what if catalog:gate-fails in staging');
  for (const line of [
    /^ +\+\d.* {4}catalog +FAILED at gate \(HEALTH_/,
    /^ +\+\d.* {2}ROLLBACK, scope deployment: back in this order: /,
    /^ +\+\d.* {4}inventory +goes back, 2 → 1$/,
    /^ +\+\d.* {4}inventory +1 serves again$/,
    /^ +\+\d.* {4}catalog +candidate 2 is taken away$/,
    /^outcome {7}rolled-back, makespan \d/,
    new RegExp(`^taken back {4}${back.join(', ')} \\(in this order\\)$`),
    /^taken away {4}catalog \(never served\)$/,
    /^not deployed {2}orders, gateway, web$/,
    /^came about {4}catalog:gate-fails$/,
  ])
    expect(lines.filter((one) => line.test(one))).toHaveLength(1);
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80);
});

test('the first deployment of the shop, if its integration check fails: all goes back, to nothing', async () => {
  const { exit, text, json: told } = await run({ fault: ['checkout:check-fails'] });
  expect([exit, (told as Told).outcome]).toEqual([0, 'rolled-back']);
  expect((told as Told).takenBack).toEqual(shifts(told as Told).reverse());
  expect([...(told as Told).takenBack].sort()).toEqual([...services].sort());
  expect(text).toMatch(/web +2 is taken away/);
  // There is no output to be looked at.
  expect(text).not.toContain('convoy logs');
});

test('the shop, where nothing fails', async () => {
  const { exit, text, json: told } = await run();
  expect([exit, (told as Told).outcome]).toEqual([0, 'confirmed']);
  expect(new Set(Object.values(fates(told as Told)))).toEqual(new Set(['confirmed']));
  expect(text).toContain('what if nothing fails in staging');
  expect(text).toMatch(/confirmed in \d.*\n/);
  expect(text).not.toContain('came about');
  expect((told as Told).makespanMs).toBeGreaterThan(20_000);
});

test('a halt ends the story: a person is needed, and status 0 all the same', async () => {
  await scene.confirmed();
  const fault = ['checkout:check-fails', 'web:rollback-fails'];
  const { exit, text, json: told } = await run({ fault });
  expect([exit, (told as Told).outcome, (told as Told).halted?.code]).toEqual([0, null, 'ROLLBACK_FAILED']);
  expect(text).toContain('outcome       halted (ROLLBACK_FAILED): a person is needed');
  expect(text).toMatch(/^left +inventory \(waits to go back\),[\s\S]* web \(halted: ROLLBACK_FAILED\)$/m);
});

test('a fault that never came about is told of', async () => {
  const { text, json: told } = await run({ fault: ['web:rollback-fails'] });
  expect((told as Told).faults).toEqual([{ kind: 'rollback-fails', subject: 'web', cameAbout: false }]);
  expect(text).toMatch(/^did not +web:rollback-fails: it was not taken back/m);
});

test.each([60, 100])('on %d columns no line is longer, but for an address', async (columns) => {
  const { text } = await run({ fault: ['orders:gate-fails'] }, { COLUMNS: String(columns) });
  expect(text.split('\n').filter((line) => [...line].length > columns && !line.includes('sim://'))).toEqual([]);
});

const yaml = (url: string): string => `version: 1
name: shop
tasks:
  migrate: { run: touch ran-task, phase: expand }
services:
  a:
    needs: [migrate]
    provider: script
    with: { deploy: touch ran-deploy, shift: touch ran-shift, describe: touch ran-describe, retire: touch ran-retire }
    health: { url: "${url}" }
  b: { needs: [a], provider: script, with: { deploy: touch ran-b, env: { KEY: "\${KEY_OF_B}" } } }
verify:
  integration: [{ name: whole, needs: [b], run: touch ran-check }]
`;

test('nothing real is asked or touched, nothing is written, and no variable need be set', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await writeFile(join(scene.cwd, 'convoy.yml'), yaml(`http://127.0.0.1:${port}`));
    const given = { manifest: 'convoy.yml', version: ['a=1', 'b=1'] };
    await expect(deploy.run(given, scene.around)).rejects.toMatchObject({ code: 'UNSET_VARIABLE' });
    for (const fault of [[], ['a:gate-fails'], ['whole:check-fails'], ['crash']]) {
      const { exit } = await simulate.run({ ...given, fault }, scene.around);
      expect(exit).toBe(0);
    }
    expect([asked, await readdir(scene.cwd, { recursive: true })]).toEqual([0, ['convoy.yml']]);
  } finally {
    server.close();
  }
});

test('it starts from what is confirmed, as a deployment would', async () => {
  await scene.confirmed();
  const change = { version: ['web=2', ...versions('1').filter((one) => !one.startsWith('web'))] };
  const { json: told } = await run({ ...change, fault: ['web:gate-fails'] });
  expect(fates(told as Told)).toEqual({ web: 'taken-away' });
  const asleep = run({ ...change, fault: ['catalog:gate-fails'] });
  await expect(asleep).rejects.toMatchObject({
    code: 'USAGE',
    message: '--fault catalog:gate-fails: catalog is not in this plan: version 1 is confirmed',
  });
  const need = await run({ ...change, fault: ['gateway:need-not-ready'] });
  expect(need.json).toMatchObject({ outcome: 'rolled-back', services: { web: { fate: 'not-deployed' } } });
  const { exit, text, json: nothing } = await run({ version: versions('1') });
  expect([exit, nothing]).toEqual([0, expect.objectContaining({ outcome: null })]);
  expect(text).toContain('nothing would be done\n  catalog: version 1 is confirmed');
  const forced = await run({ version: ['web=1'], force: true, services: ['web'] });
  expect(fates(forced.json as Told)).toEqual({ web: 'confirmed' });
});

test('what a deployment would be refused for refuses this too, with status 4', async () => {
  const held = { service: 'web', release: { version: '2' }, deployment: 'before', reason: 'slow' };
  await scene.confirmed({ holds: [held] });
  const { exit, text } = await run({ fault: ['catalog:gate-fails'] });
  expect([exit, text]).toEqual([4, expect.stringContaining('refused (HELD): web 2 is on hold')]);
});

test('that another deployment is unfinished is noted', async () => {
  await scene.confirmed({ unfinished: '20260101-000000-ab12' });
  const { exit } = await run({ fault: ['catalog:gate-fails'] });
  expect([exit, scene.notes]).toEqual([
    0,
    [expect.stringContaining('a real deployment would be refused now (UNFINISHED)')],
  ]);
});

test('a broken invariant is told of, with status 1', async () => {
  const own = await ownOf(scene.inShop, [], scene.around);
  const { given } = own as { readonly given: Given };
  const steps = given.plan.steps.map((step) => ({ ...step, phases: ['deploy', 'shift', 'gate'] as const }));
  const { exit, text, json: told } = await runOne({ ...given, plan: { ...given.plan, steps } }, scene.around);
  expect([exit, told]).toEqual([
    1,
    expect.objectContaining({
      violations: expect.arrayContaining([expect.objectContaining({ invariant: 'gate-before-traffic' })]),
    }),
  ]);
  expect(text).toMatch(/^VIOLATION +gate-before-traffic: /m);
});
