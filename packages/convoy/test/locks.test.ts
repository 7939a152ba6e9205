import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort } from '../../../test/port.ts';
import { until } from '../../../test/until.ts';
import { type House, json, manifestOf, onLocal, openHouse, type Started } from './harness.ts';

let house: House;
let port: number;
beforeEach(async () => {
  house = await openHouse();
  port = await freePort();
  await house.write(manifestOf({ web: onLocal(port) }));
  expect((await house.run(['deploy', '--version', 'web=1'])).code).toBe(0);
}, 60_000);
afterEach(() => house.close());

const answer = async (): Promise<string> =>
  (
    (await (await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } })).json()) as {
      version: string;
    }
  ).version;

/** A deployment that waits in its gate until `house.go` is there. */
const waiting = async (): Promise<Started> => {
  const running = house.start(['deploy', '--version', 'web=2-waits']);
  await running.said('gate begins');
  return running;
};

test('of two deployments at once one acts; the other is told who holds the environment and since when', async () => {
  const first = await waiting();
  const second = await house.run(['deploy', '--version', 'web=3', '--json']);
  expect(second.code).toBe(4);
  const { refusals } = json<{ refusals: { code: string; reason: string }[] }>(second);
  const { owner } = await house.head();
  expect(refusals).toEqual([
    { code: 'LOCKED', reason: expect.stringContaining(`by ${owner?.agent} since ${owner?.since}`) },
  ]);
  expect(owner?.agent).toContain(`.${first.child.pid}.`);
  for (const words of [['resume'], ['hold', 'web', '9'], ['adopt']]) {
    const refused = await house.run(words);
    expect([words[0], refused.code, refused.err]).toEqual([words[0], 4, expect.stringContaining('LOCKED')]);
  }
  expect((await house.run(['status'])).out).toContain('its process runs');
  await writeFile(house.go, '');
  expect((await first.ended).code).toBe(0);
  expect(await answer()).toBe('2-waits');
});

test('four that start at the same moment: one at a time acts, and all that did not say why', async () => {
  const all = await Promise.all(Array.from({ length: 4 }, (_, n) => house.run(['deploy', '--version', `web=3.${n}`])));
  const done = all.filter(({ code }) => code === 0);
  expect(done.length).toBeGreaterThan(0);
  for (const { code, err } of all)
    if (code !== 0) expect([code, err]).toEqual([4, expect.stringMatching(/LOCKED|CHANGED_MEANWHILE|UNFINISHED/)]);
  const head = await house.head();
  expect([head.owner, head.unfinished, head.ordinal]).toEqual([null, null, 1 + done.length]);
  expect(await answer()).toBe(head.markers.web?.release.version);
});

test('a rollback while a deployment runs takes over, and everything is taken back', async () => {
  const first = await waiting();
  const back = await house.run(['rollback', '--json', '--reason', 'looks wrong']);
  const ended = await first.ended;
  expect([4, 130]).toContain(ended.code);
  expect({ code: back.code, err: back.err }).toEqual({ code: 0, err: back.err });
  expect(json(back)).toMatchObject({ outcome: 'rolled-back', services: { web: '1' } });
  expect(await answer()).toBe('1');
  const head = await house.head();
  expect([head.owner, head.unfinished]).toEqual([null, null]);
});

test('a rollback stops nobody who is at the contract tasks of what is confirmed: it would be refused', async () => {
  const drop = { run: 'touch dropping; until [ -e "$GO" ]; do sleep 0.05; done', phase: 'contract', needs: ['web'] };
  await house.write(manifestOf({ web: onLocal(port) }, { tasks: { drop } }));
  const first = house.start(['deploy', '--version', 'web=2']);
  await until('the task', () => existsSync(join(house.root, 'dropping')));
  const back = await house.run(['rollback']);
  expect([back.code, back.err]).toEqual([4, expect.stringContaining('CONTRACT_OPEN')]);
  await writeFile(house.go, '');
  expect((await first.ended).code).toBe(0);
});

test('one that does not stop when it is asked is killed, so that nothing of it comes late', async () => {
  const first = await waiting();
  // Stopped by SIGSTOP it hears nothing, as a machine that hangs.
  first.child.kill('SIGSTOP');
  const back = await house.run(['rollback', '--json']);
  expect(back.err).toMatch(/did not stop within 12 s and is killed/);
  expect(json(back)).toMatchObject({ outcome: 'rolled-back', services: { web: '1' } });
  expect((await first.ended).signal).toBe('SIGKILL');
  expect(await answer()).toBe('1');
  const head = await house.head();
  expect([head.owner, head.unfinished, head.markers.web?.release.version]).toEqual([null, null, '1']);
  expect((await house.run(['status'])).code).toBe(0);
}, 60_000);

test('killed by SIGKILL it bars the next one until it is resumed, which finishes it', async () => {
  const first = await waiting();
  first.child.kill('SIGKILL');
  await first.ended;
  const refused = await house.run(['deploy', '--version', 'web=3']);
  expect([refused.code, refused.err]).toEqual([
    4,
    expect.stringMatching(new RegExp(`UNFINISHED.*${house.advised('resume')}, or ${house.advised('rollback')}`)),
  ]);
  expect((await house.run(['status'])).out).toContain('its process is gone');
  expect(await answer()).toBe('1');
  await writeFile(house.go, '');
  expect((await house.run(['resume'])).code).toBe(0);
  expect(await answer()).toBe('2-waits');
  const idle = await house.run(['resume']);
  expect([idle.code, idle.out]).toEqual([0, 'default: nothing is unfinished\n']);
});

test('killed by SIGKILL it can be taken back instead', async () => {
  const first = await waiting();
  first.child.kill('SIGKILL');
  await first.ended;
  const back = await house.run(['rollback', '--json']);
  expect([back.code, json(back).outcome]).toEqual([0, 'rolled-back']);
  expect(await answer()).toBe('1');
  expect((await house.run(['deploy', '--version', 'web=3'])).code).toBe(0);
});
