import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sources } from '../../../test/command.ts';
import { type Ended, type House, json, manifestOf, openHouse, startProgram } from './harness.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

const day = (shift: number): string => new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10);
const [from, to, after] = [day(-1), day(1), day(2)];
const frozen = { freeze: [{ from, to, reason: 'the sale' }] };
const halting = 'if [ -e "$HALT" ]; then exit 1; fi';
const services = {
  a: { provider: 'script', with: { deploy: halting, shift: 'true', rollback: 'true', env: { HALT: `\${HALT:-}` } } },
};
const write = (rules: object): Promise<void> => house.write(manifestOf(services, { environments: { live: rules } }));
const deploy = (version: string, ...words: string[]): Promise<Ended> =>
  house.run(['deploy', '--version', `a=${version}`, ...words]);

test('nothing starts in a freeze window: plan and deploy say until when, why, and how to pass over it', async () => {
  await write(frozen);
  const says = `refused (FROZEN): nothing starts in live until ${after}T00:00Z: the sale (${from} to ${to}, UTC): wait; --override REASON passes over it\n`;
  const planned = await house.run(['plan', '--version', 'a=1']);
  expect([planned.code, planned.err]).toEqual([4, expect.stringMatching(/nothing → 1[\s\S]*refused \(FROZEN\)/)]);
  const refused = await deploy('1');
  expect([refused.code, refused.err]).toEqual([4, says]);
  const told = json(await deploy('1', '--json'));
  expect(told).toEqual({ refusals: [expect.objectContaining({ code: 'FROZEN', subject: 'live' })] });
  expect((await house.head('live')).ordinal).toBe(0);
});

test('an override starts it all the same, and is in the journal and wherever the deployment is shown', async () => {
  await write(frozen);
  const words = ['--version', 'a=1', '--override', 'payments are down', '--json'];
  const override = { reason: 'payments are down', of: ['FROZEN'] };
  const planned = json<{ override: object; plan: { notes: object[] } }>(await house.run(['plan', ...words]));
  expect(planned.override).toEqual(override);
  expect(planned.plan.notes).toContainEqual(expect.objectContaining({ subject: 'live', code: 'OVERRIDDEN' }));
  const done = await deploy('1', '--override', 'payments are down');
  const line = 'overrides FROZEN: payments are down';
  expect([done.code, done.out, done.err]).toEqual([0, expect.stringContaining(line), expect.stringContaining(line)]);
  expect((await house.run(['timeline'])).out).toContain(line);
  expect(json(await house.run(['timeline', '--json']))).toMatchObject({ override });
  const requested = [...(await house.files()).values()].filter((text) => text.includes('deployment.requested'));
  expect(requested).toEqual([expect.stringContaining(`"override":${JSON.stringify(override)}`)]);
});

test('what has begun is not stopped by a window, nor is the way back', async () => {
  await write({});
  expect((await deploy('1')).code).toBe(0);
  const halt = { HALT: house.go };
  await writeFile(house.go, '');
  await house.write(manifestOf({ a: { ...services.a, rollback: { on: [] } } }, { environments: { live: {} } }));
  expect((await house.run(['deploy', '--version', 'a=2'], halt)).code).toBe(3);
  await write(frozen);
  expect((await house.run(['resume'])).code).toBe(0);
  expect((await house.head('live')).markers.a?.release.version).toBe('2');
  expect((await deploy('3')).code).toBe(4);
  expect((await house.run(['rollback'])).code).toBe(0);
  expect((await house.head('live')).markers.a?.release.version).toBe('1');
  expect((await house.run(['hold', 'a', '3'])).code).toBe(0);
});

test('status shows what an unfinished deployment overrides', async () => {
  await write(frozen);
  await house.write(manifestOf({ a: { ...services.a, rollback: { on: [] } } }, { environments: { live: frozen } }));
  await writeFile(house.go, '');
  const words = ['deploy', '--version', 'a=2', '--override', 'now'];
  expect((await house.run(words, { HALT: house.go })).code).toBe(3);
  expect((await house.run(['status'])).out).toMatch(/unfinished .*: deploy by .*\n {2}overrides FROZEN: now\n/);
});

test('an empty reason is none, and one that nothing needs is told and not kept', async () => {
  await write({});
  const empty = await deploy('1', '--override', ' ');
  expect([empty.code, empty.err]).toEqual([2, expect.stringContaining('--override: expects a reason')]);
  const unneeded = await deploy('1', '--override', 'why', '--json');
  expect(json(unneeded)).toMatchObject({ outcome: 'confirmed', override: null });
  expect(unneeded.err).toContain('nothing is in the way that --override would pass over');
});

test('where nobody can be asked, access is noted and never silently ignored', async () => {
  await write({ access: { deploy: 'admin' } });
  const note = '`access` of live is not enforced here';
  expect((await house.run(['plan', '--version', 'a=1'])).out).toContain(note);
  const done = await deploy('1');
  expect([done.code, done.err.split(note).length]).toEqual([0, 2]);
});

test('what would be simulated is, and the window is told', async () => {
  await write(frozen);
  const words = ['simulate', '--version', 'a=1', '--fault', 'a:deploy-fails'];
  const { code, err } = await house.run(words);
  expect([code, err]).toEqual([0, expect.stringContaining('a real deployment would be refused now (FROZEN)')]);
});

test('nothing that knows calendars is loaded where there is no window', async () => {
  const hook = `import { registerHooks } from 'node:module';
registerHooks({ load: (url, context, next) => {
  if (/luxon|rrule/.test(url)) process.stderr.write('loads a calendar\\n');
  return next(url, context);
} });`;
  const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(hook)}` };
  const loads = async (...words: string[]): Promise<boolean> =>
    (
      await startProgram([process.execPath, sources, ...house.words(words).slice(2)], house.root, env).ended
    ).err.includes('loads a calendar');
  await write(frozen);
  expect(await loads('plan', '--version', 'a=1')).toBe(true);
  expect(await loads('validate')).toBe(false);
  expect(await loads('status')).toBe(false);
  await write({});
  expect(await loads('plan', '--version', 'a=1')).toBe(false);
});
