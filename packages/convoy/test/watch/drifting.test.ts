import { createLocal } from '@convoy/drivers/providers/local';
import type { Release } from '@convoy/model/release';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort } from '../../../../test/port.ts';
import { until } from '../../../../test/until.ts';
import { gate, type House, json, manifestOf, onLocal, openHouse, service } from '../harness.ts';
import { answeredAt, deedsOf, untilFact, untilUp } from './recovering.ts';
import { factsOf, stopped } from './watching.ts';

let house: House;
let port: number;
let url: string;
beforeEach(async () => {
  house = await openHouse();
  port = await freePort();
  url = `http://127.0.0.1:${port}`;
});
afterEach(() => house.close());

const write = (drift: string): Promise<void> => {
  const own = { gate: { ...gate, startup: '3s' }, monitor: { interval: '200ms' }, recover: { drift } };
  return house.write(manifestOf({ web: onLocal(port, own) }));
};

const deploy = async (version: string): Promise<void> => {
  expect(await house.run(['deploy', '--version', `web=${version}`])).toMatchObject({ code: 0 });
};

const local = () => createLocal({ root: house.root, stateDir: house.local, lookup: () => undefined });
const effect = (key: string) => ({
  target: { environment: 'default', service: 'web', with: { run: [process.execPath, service], port, drain: '200ms' } },
  ...{ deployment: 'by-hand', key, log: () => undefined, signal: AbortSignal.timeout(20_000) },
});

/** As somebody would who knows the provider and not Convoy. */
const switchByHand = async (release: Release, isThere = false): Promise<void> => {
  const to = isThere ? release : (await local().deploy(effect(`hand-${release.version}`), release)).release;
  await local().shift(effect('hand-shift'), to);
  await until('it serves', async () => (await answeredAt(url)).version === release.version);
};

test('a release that was deployed by hand is told once, and that it is over; it is not fought', async () => {
  await write('report');
  await deploy('1');
  expect(await house.run(['drift'])).toMatchObject({
    code: 0,
    out: 'web: as-confirmed: what is live is what was confirmed\n',
  });
  await switchByHand({ version: '9' });
  const seen = await house.run(['drift', '--json']);
  expect([seen.code, json(seen)]).toMatchObject([
    1,
    { services: { web: { standing: 'drift', differs: ['release'], wanted: '1', found: '9' } } },
  ]);
  const watch = house.start(['watch']);
  await untilFact(house, 'drift.detected');
  expect((await stopped(watch)).code).toBe(130);
  const again = house.start(['watch']);
  await untilUp(house, 'web');
  expect(await house.run(['drift', '--correct'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('web: corrected'),
  });
  await untilFact(house, 'drift.ended');
  await stopped(again);
  expect(await deedsOf(house)).toEqual(['drift.detected web', 'drift.ended web']);
  expect((await answeredAt(url)).version).toBe('1');
});

test('where the policy says so it is corrected by a deployment of what is confirmed, gated as every one is', async () => {
  await write('correct');
  await deploy('1');
  const before = (await house.head()).markers.web?.release;
  await switchByHand({ version: '9' });
  const watch = house.start(['watch']);
  await untilFact(house, 'drift.ended');
  await stopped(watch);
  expect(await deedsOf(house)).toEqual(['drift.detected web', 'correct web', 'done web CORRECTED', 'drift.ended web']);
  expect((await answeredAt(url)).version).toBe('1');
  const { markers, holds, owner } = await house.head();
  expect([markers.web?.release, holds, owner]).toEqual([{ ...before, handle: expect.anything() }, [], null]);
  const [ended] = (await factsOf(house)).filter(({ type }) => type === 'recovery.ended');
  const history = await house.run(['status', '--history', '--json']);
  expect(history.out).toContain(String(ended?.deployment));
});

test('who went back by hand is not undone, nor is what is held brought back', async () => {
  await write('correct');
  await deploy('1');
  const first = (await house.head()).markers.web?.release as Release;
  await deploy('2');
  await switchByHand(first, true);
  const went = await house.run(['drift', '--correct', '--json']);
  expect([went.code, json(went)]).toMatchObject([
    1,
    { services: { web: { standing: 'not-corrected', code: 'WENT_BACK' } } },
  ]);
  await switchByHand({ version: '9' });
  expect((await house.run(['hold', 'web', '2'])).code).toBe(0);
  const watch = house.start(['watch']);
  await untilFact(house, 'recovery.ended');
  await stopped(watch);
  expect(await deedsOf(house)).toEqual(['drift.detected web', 'correct web', 'failed web HELD']);
  expect((await answeredAt(url)).version).toBe('9');
});
