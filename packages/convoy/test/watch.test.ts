import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePort } from '../../../test/port.ts';
import { until } from '../../../test/until.ts';
import { type Load, startLoad } from './canary.load.ts';
import { type House, json, manifestOf, openHouse } from './harness.ts';

const pricing = join(import.meta.dirname, '../../../examples/shop/services/pricing/main.ts');

let house: House;
let load: Load;

interface Deployed {
  readonly outcome: string;
  readonly failures: readonly { readonly point: string; readonly code: string; readonly reason: string }[];
}

const deploy = async (version: string): Promise<Deployed> =>
  json(await house.run(['deploy', '--json', '--version', `pricing=${version}`], { SHOP_ERROR_EVERY: '10' }));

const write = (port: number, watch: object): Promise<void> =>
  house.write(
    manifestOf({
      pricing: {
        ...{ provider: 'local', with: { run: [process.execPath, pricing], port, drain: '2s' } },
        health: { ready: '/health/ready', version: '[BODY].version' },
        gate: { interval: '100ms', timeout: '15s', startup: '10s', successes: 1, failures: 3, inconclusive: 3 },
        watch,
      },
    }),
  );

beforeAll(async () => {
  house = await openHouse();
  const port = await freePort();
  await write(port, { for: '200ms' });
  expect(await deploy('1')).toMatchObject({ outcome: 'confirmed' });
  load = startLoad(port, 20, ['/quote?unit=1000&quantity=10'], 50);
  await until('many requests', () => load.got.length > 1_000);
  await write(port, { for: '4s' });
});
afterAll(async () => {
  await load?.finish();
  await house.close();
});

/** What all journals say of watches. */
const watches = async (): Promise<string> =>
  [...(await house.files())]
    .filter(([path]) => path.endsWith('.jsonl'))
    .flatMap(([, text]) => text.split('\n').filter((line) => line.includes('"check":"watch"')))
    .join('\n');

test('a release that only its users see failing is taken back by its watch', async () => {
  const { outcome, failures } = await deploy('2-some-errors');
  expect(outcome).toBe('rolled-back');
  expect(failures).toMatchObject([{ point: 'watch', code: 'WORSE' }]);
  expect(failures[0]?.reason).toMatch(/^users' requests since the shift against those before it: the failure rate: /);
  const from = load.got.length;
  await until('more requests', () => load.got.length > from + 200);
  expect(load.got.slice(from + 40).filter(({ status }) => status !== 200)).toEqual([]);
});

test('a good one is confirmed, and says against what its users were held', async () => {
  expect(await deploy('3')).toMatchObject({ outcome: 'confirmed', failures: [] });
  expect(await watches()).toMatch(
    /the last among them; users' requests since the shift against those before it: the failure rate: 0 of \d+/,
  );
});
