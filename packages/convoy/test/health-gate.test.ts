import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Ended, type House, json, manifestOf, openHouse } from './harness.ts';

let house: House;
let server: Server;
let answers: Record<string, readonly [status: number, body: object]>;
beforeEach(async () => {
  house = await openHouse();
  answers = {};
  server = createServer((request, response) => {
    const [status, body] = answers[request.url ?? ''] ?? [404, {}];
    response.writeHead(status).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(async () => {
  server.close();
  await house.close();
});

const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const gate = (...words: string[]): Promise<Ended> =>
  house.run(['health-gate', '--json', '--interval', '10ms', '--startup', '20ms', '--timeout', '2s', ...words]);

test('without an address and a service it says at once what is missing', async () => {
  const { code, out } = await gate();
  expect([code, JSON.parse(out)]).toMatchObject([2, { error: { code: 'INPUT_MISSING' } }]);
});

test('an address that answers healthy often enough in a row passes', async () => {
  answers['/health/ready'] = [200, {}];
  const ended = await gate('--url', url());
  expect([ended.code, json(ended)]).toMatchObject([0, { verdict: { outcome: 'passed', counts: { successful: 3 } } }]);
});

test('where one can only connect, a connection is what there is to be seen', async () => {
  const port = (server.address() as AddressInfo).port;
  expect(await gate('--url', `tcp://127.0.0.1:${port}`)).toMatchObject({ code: 0 });
  server.close();
  const ended = await gate('--url', `tcp://127.0.0.1:${port}`);
  expect([ended.code, json(ended)]).toMatchObject([1, { verdict: { outcome: 'failed', code: 'HEALTH_REFUSED' } }]);
});

test('one that never does fails, with what the other endpoints say of it', async () => {
  answers['/health/ready'] = [503, {}];
  answers['/health'] = [200, {}];
  answers['/health/detailed'] = [503, { components: { database: { status: 'DOWN' }, queue: { status: 'UP' } } }];
  const ended = await gate('--url', url());
  expect([ended.code, json(ended)]).toMatchObject([1, { verdict: { outcome: 'failed', code: 'HEALTH_STATUS' } }]);
  expect(json<{ verdict: { reason: string } }>(ended).verdict.reason).toMatch(
    /answered 503; \/health answers 200; failing: database/,
  );
});

test('another version than the one that is waited for is no pass', async () => {
  answers['/health/ready'] = [200, { version: '1' }];
  expect((await gate('--url', url(), '--version', '1')).code).toBe(0);
  expect(json(await gate('--url', url(), '--version', '2'))).toMatchObject({ verdict: { code: 'WRONG_VERSION' } });
  answers['/health/ready'] = [200, { build: { name: '2' } }];
  expect((await gate('--url', url(), '--version', '2', '--version-path', '[BODY].build.name')).code).toBe(0);
});

test('a secret in the address, or called a version or a part by who answers, is said nowhere', async () => {
  const password = 'of-the-address';
  const env = { WEB_URL: url().replace('//', `//ada:${password}@`), APP_TOKEN: 'tok-0123456', MORE: 'plain4711' };
  answers['/health/ready'] = [200, { version: env.APP_TOKEN }];
  answers['/health'] = [200, {}];
  answers['/health/detailed'] = [503, { components: { [env.MORE]: { status: 'DOWN' } } }];
  const health = { url: ['$', '{WEB_URL}'].join('') };
  await house.write(manifestOf({ web: { provider: 'script', with: { deploy: 'true' }, health } }));
  const words = ['--interval', '10ms', '--startup', '20ms', '--timeout', '2s', '--version', '1'];
  const secrets = { ...env, CONVOY_SECRET_NAMES: 'MORE' };
  for (const at of [
    ['--service', 'web'],
    ['--url', env.WEB_URL],
  ])
    for (const form of [[], ['--json']]) {
      const { code, out, err } = await house.run(['health-gate', ...words, ...form, ...at], secrets);
      expect([code, out + err]).toEqual([1, expect.stringMatching(/WRONG_VERSION.*failing: \*\*\*/s)]);
      for (const secret of [password, env.APP_TOKEN, env.MORE]) expect(out + err).not.toContain(secret);
    }
});

test('what the parameters of an address are is said nowhere', async () => {
  answers['/health/ready?key=zzzSECRETzzz'] = [200, {}];
  for (const form of [[], ['--json']]) {
    const { code, out, err } = await house.run([
      'health-gate',
      '--url',
      `${url()}?key=zzzSECRETzzz`,
      '--interval',
      '10ms',
      ...form,
    ]);
    expect([code, out]).toEqual([0, expect.stringContaining('?key=***')]);
    expect(out + err).not.toContain('SECRET');
  }
});

test('a service of the manifest is looked at where and how that says', async () => {
  answers['/up'] = [200, {}];
  const health = { url: url(), ready: '/up' };
  await house.write(manifestOf({ web: { provider: 'script', with: { deploy: 'true' }, health } }));
  expect((await gate('--service', 'web')).code).toBe(0);
  expect(json(await gate('--service', 'wbe'))).toMatchObject({ error: { code: 'UNKNOWN_SERVICE' } });
});
