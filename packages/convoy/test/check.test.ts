import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type House, json, manifestOf, openHouse } from './harness.ts';

let house: House;
let server: Server;
let asked: string[];
beforeEach(async () => {
  house = await openHouse();
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(request.url === '/broken' ? 500 : 200).end('{"items":[1,2],"id":"7"}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  await house.write(manifest());
});
afterEach(async () => {
  server.close();
  await house.close();
});

const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const local = { provider: 'script', with: { deploy: 'true', env: { KEY: '$'.concat('{DEPLOY_KEY}') } } };

const manifest = (path = '/items') =>
  manifestOf(
    {
      api: {
        ...local,
        health: { url: '$'.concat('{API_URL}') },
        verify: {
          smoke: [
            {
              name: 'list',
              get: path,
              expect: ['[STATUS] == 200', 'len([BODY].items) == 2'],
              store: { id: '[BODY].id' },
            },
            { name: 'one', get: '/items/[CONTEXT].id', expect: ['[STATUS] == 200'] },
          ],
          performance: { get: '/items', samples: 10 },
        },
      },
      web: { ...local },
    },
    { verify: { integration: [{ name: 'buy', run: 'exit 3' }] } },
  );

interface Told {
  readonly passed: boolean;
  readonly evidence: string;
  readonly checks: readonly {
    readonly service?: string;
    readonly check: string;
    readonly verdict: { outcome: string };
  }[];
}

const told = ({ checks }: Told) => checks.map(({ service, check, verdict }) => [service, check, verdict.outcome]);

test("a service's checks run against any address, and nothing is asked for that they do not read", async () => {
  const ended = await house.run(['check', 'api', '--url', url(), '--json']);
  const { passed, evidence, ...rest } = json<Told>(ended);
  expect([ended.code, passed, told({ passed, evidence, ...rest })]).toEqual([
    ...[0, true],
    [
      ['api', 'smoke', 'passed'],
      ['api', 'performance', 'passed'],
    ],
  ]);
  expect(evidence).toBe(join(house.root, '.convoy', 'evidence'));
  expect(asked.slice(0, 2)).toEqual(['GET /items', 'GET /items/7']);
  // Two of smoke, and of performance ten that are measured after ten that are not.
  expect(asked).toHaveLength(22);
});

test('without one where the manifest says; what that reads must be set', async () => {
  expect((await house.run(['check', 'api', '--only', 'smoke'])).err).toContain('API_URL');
  const ended = await house.run(['check', 'api', '--only', 'smoke', '--json'], { API_URL: url() });
  expect([ended.code, told(json<Told>(ended))]).toEqual([0, [['api', 'smoke', 'passed']]]);
});

test('one that does not pass is status 1, says why, and the others run all the same', async () => {
  await house.write(manifest('/broken'));
  const { code, err } = await house.run(['check'], { API_URL: url() });
  expect(code).toBe(1);
  expect(err).toMatch(/api smoke +failed: list at http:.*\/broken: \[STATUS\] \(500\) == 200 does not hold/);
  expect(err).toMatch(/api performance +passed/);
  expect(err).toMatch(/buy +failed: it ended with exit status 3/);
  expect(err).toContain('3 checks of default, 2 not passed; evidence: ');
});

test.each([
  [['nobody'], 'UNKNOWN_CHECK', 'nobody'],
  [['web'], 'NOTHING_TO_CHECK', 'web has nothing to check'],
  [['api', '--only', 'fast'], 'USAGE', 'smoke,security'],
])('%j is refused before anything is asked: %s', async (words, code, reason) => {
  const ended = await house.run(['check', ...words, '--json'], { API_URL: url() });
  expect(ended.code).toBe(2);
  expect(json(ended)).toMatchObject({ error: { code, message: expect.stringContaining(reason) } });
  expect(asked).toEqual([]);
});
