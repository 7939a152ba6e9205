import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePort } from '../../../test/port.ts';
import { until } from '../../../test/until.ts';
import { type Got, type Load, startLoad } from './canary.load.ts';
import { type House, json, manifestOf, openHouse } from './harness.ts';

const pricing = join(import.meta.dirname, '../../../examples/shop/services/pricing/main.ts');
const clients = 90;
const quote = '/quote?unit=1000&quantity=10';

let house: House;
let port: number;
let load: Load;

const canary = (forMs: number) => ({ canary: [10, 50].map((share) => ({ weight: `${share}%`, for: `${forMs}ms` })) });

const write = (forMs: number): Promise<void> =>
  house.write(
    manifestOf({
      pricing: {
        ...{ provider: 'local', with: { run: [process.execPath, pricing], port, drain: '2s' } },
        health: { ready: '/health/ready', version: '[BODY].version' },
        gate: { interval: '100ms', timeout: '15s', startup: '10s', successes: 1, failures: 3, inconclusive: 3 },
        verify: { smoke: [{ name: 'quote', get: quote, expect: ['[STATUS] == 200', '[BODY].totalCents == 9000'] }] },
        strategy: canary(forMs),
      },
    }),
  );

interface Deployed {
  readonly outcome: string;
  readonly failures: readonly { readonly check?: string; readonly code: string; readonly reason: string }[];
}

const deploy = async (version: string): Promise<Deployed> =>
  json(await house.run(['deploy', '--json', '--version', `pricing=${version}`], { SHOP_ERROR_EVERY: '2' }));

/** Each client asks for a price and then who answers. */
beforeAll(async () => {
  [house, port] = [await openHouse(), await freePort()];
  await write(300);
  expect(await deploy('1')).toMatchObject({ outcome: 'confirmed' });
  load = startLoad(port, clients, [quote, '/health'], 100);
});
afterAll(async () => {
  await load?.finish();
  await house.close();
});

const versionOf = ({ body }: Got): string | undefined => /"version":"([^"]+)"/.exec(body)?.[1];
const met = (got: readonly Got[], version: string): Set<string> =>
  new Set(got.filter((one) => versionOf(one) === version).map(({ client }) => client));
/** What clients get from now on. */
const since = (): (() => readonly Got[]) => {
  const from = load.got.length;
  return () => load.got.slice(from);
};

/** Once all have had this version, so has every answer that was asked for later. */
const everybodyMeets = async (version: string): Promise<void> => {
  for (const isLater of [false, true]) {
    const got = since();
    await until(`all ${clients} at ${version}`, () => met(got(), version).size === clients);
    if (isLater) expect(new Set(got().flatMap((one) => versionOf(one) ?? []))).toEqual(new Set([version]));
  }
};

/** Shares of the traffic that a version was given, in their order, by all journals. */
const sharesOf = async (version: string): Promise<number[]> =>
  [...(await house.files())].flatMap(([path, text]) =>
    path.endsWith('.jsonl')
      ? text
          .split('\n')
          .filter((line) => line.includes('"service.weighed"'))
          .map((line) => JSON.parse(line))
          .flatMap((event) => (event.release.version === version ? [event.share] : []))
      : [],
  );

test('a release that fails its smoke check meets no user', async () => {
  const got = since();
  const { outcome, failures } = await deploy('2-broken-integration');
  expect(outcome).toBe('rolled-back');
  expect(failures).toMatchObject([{ check: 'smoke', code: 'CHECK_FAILED' }]);
  expect(failures[0]?.reason).toContain('[BODY].totalCents (90) == 9000');
  expect(met(got(), '2-broken-integration').size).toBe(0);
  expect(got().filter(({ status }) => status !== 200)).toEqual([]);
});

test('a release that fails now and then is found by its canary and taken back, and few users met it', async () => {
  await write(15_000);
  const got = since();
  const { outcome, failures } = await deploy('3-some-errors');
  expect(outcome).toBe('rolled-back');
  expect(failures).toMatchObject([{ check: 'canary', code: 'WORSE' }]);
  expect(failures[0]?.reason).toContain("of users' requests the failure rate");
  expect(await sharesOf('3-some-errors')).toEqual([0.1]);
  const users = met(got(), '3-some-errors');
  expect(users.size).toBeGreaterThan(0);
  expect(users.size).toBeLessThan(clients / 3);
  const bad = got().filter(({ status }) => status !== 200);
  expect(bad.length).toBeGreaterThan(0);
  for (const one of bad)
    expect(one).toMatchObject({ status: 500, body: expect.stringContaining('release 3-some-errors fails') });
  for (const { client } of bad) expect(users).toContain(client);
  await everybodyMeets('1');
});

test('a good release goes through all steps to all users, and none of them comes back', async () => {
  await write(1000);
  const got = since();
  expect(await deploy('4')).toMatchObject({ outcome: 'confirmed', failures: [] });
  expect(got().filter(({ status }) => status !== 200)).toEqual([]);
  expect(await sharesOf('4')).toEqual([0.1, 0.5]);
  const told = got().filter((one) => versionOf(one) !== undefined);
  for (const client of met(told, '4')) {
    const own = told.filter((one) => one.client === client).map(versionOf);
    expect(own).toEqual(own.toSorted());
  }
  const { markers } = await house.head();
  expect(markers.pricing?.release.version).toBe('4');
  await everybodyMeets('4');
});

test('what Convoy deployed is checked where its provider says, without an address', async () => {
  const ended = await house.run(['check', 'pricing', '--json']);
  expect([ended.code, json(ended)]).toMatchObject([0, { checks: [{ service: 'pricing', check: 'smoke' }] }]);
});
