import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { until } from '../../../test/until.ts';
import { gate, json, manifestOf, openHouse } from './harness.ts';

test('a candidate whose deploy nobody saw end: the person says where it answers, and its gate looks there', async () => {
  await using house = await openHouse();
  const server = createServer((_, response) => response.end(JSON.stringify({ version: '1' }))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const deploy = 'touch begun; until [ -e "$GO" ]; do sleep 0.05; done';
  const a = {
    ...{ provider: 'script', with: { deploy, shift: 'touch shifted' }, gate },
    // Nobody answers where users look: what the gate saw, it saw at the candidate.
    health: { url: 'http://127.0.0.1:9', ready: '/', version: '[BODY].version' },
  };
  await house.write(manifestOf({ a }));
  const first = house.start(['deploy', '--version', 'a=1']);
  await until('the script', () => existsSync(join(house.root, 'begun')));
  first.child.kill('SIGKILL');
  await first.ended;
  await writeFile(house.go, '');
  expect((await house.run(['resume'])).code).toBe(3);
  const without = await house.run(['settle', 'a', '--as', 'deployed']);
  expect([without.code, without.err]).toEqual([2, expect.stringContaining('by --candidate URL')]);
  const odd = await house.run(['settle', 'a', '--as', 'deployed', '--candidate', 'there']);
  expect([odd.code, odd.err]).toEqual([2, expect.stringContaining('--candidate')]);
  expect((await house.run(['settle', 'a', '--as', 'deployed', '--candidate', url])).code).toBe(0);
  const resumed = await house.run(['resume', '--json']);
  server.close();
  expect([resumed.code, json(resumed).outcome]).toEqual([0, 'confirmed']);
});

test('a way back that is blocked ends by a person who took it back by hand, and a deployment may follow', async () => {
  await using house = await openHouse();
  const url = 'http://127.0.0.1:9';
  const a = { provider: 'script', with: { deploy: './missing.sh' }, health: { url, version: '[BODY].version' }, gate };
  await house.write(manifestOf({ a }));
  const halted = await house.run(['deploy', '--version', 'a=1']);
  expect([halted.code, halted.err]).toEqual([
    3,
    expect.stringContaining(`${house.advised('settle')} a --as absent first`),
  ]);
  expect((await house.run(['status'])).out).toContain('next: as the halt says');
  const wrong = await house.run(['settle', 'a', '--as', 'deployed']);
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('--as absent')]);
  expect((await house.run(['settle', 'a', '--as', 'absent'])).code).toBe(0);
  const resumed = await house.run(['resume', '--json']);
  expect([resumed.code, json(resumed).outcome]).toEqual([1, 'rolled-back']);
  await house.write(manifestOf({ a: { provider: 'script', with: { deploy: 'true' } } }));
  expect((await house.run(['deploy', '--version', 'a=2'])).code).toBe(0);
});

test('what is taken back as asked is done; a part of what is unfinished is refused, and nothing is stopped for it', async () => {
  await using house = await openHouse();
  const deploy = 'touch begun; [ "$CONVOY_VERSION" = 1 ] || until [ -e "$GO" ]; do sleep 0.05; done';
  const a = {
    provider: 'script',
    with: { deploy, describe: `echo '{"live":null,"idle":null}' > "$CONVOY_OUTPUT"`, retire: 'true' },
  };
  await house.write(manifestOf({ a }));
  expect((await house.run(['deploy', '--version', 'a=1'])).code).toBe(0);
  await rm(join(house.root, 'begun'));
  const second = house.start(['deploy', '--version', 'a=2']);
  await until('the script', () => existsSync(join(house.root, 'begun')));
  const part = await house.run(['rollback', 'a']);
  expect([part.code, part.err]).toEqual([4, expect.stringContaining('goes back whole')]);
  second.child.kill('SIGKILL');
  await second.ended;
  await writeFile(house.go, '');
  const whole = await house.run(['rollback', '--json']);
  expect([whole.code, json(whole).outcome]).toEqual([0, 'rolled-back']);
});
