import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Ended, gate, type House, json, openHouse } from '../harness.ts';
import { answering } from './answering.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

const smoke = [{ name: 'list', get: '/', expect: ['[STATUS] == 200'] }];
const service = (more: object = {}) => ({ provider: 'script', with: { deploy: 'true' }, ...more });
const write = (services: object, more: object = {}): Promise<void> =>
  house.write({ version: 1, name: 'shop', defaults: { gate }, services, ...more });

const codeOf = (ended: Ended) => [ended.code, json<{ error: { code: string; message: string } }>(ended).error];

test.each<readonly [words: readonly string[], code: string, message: RegExp]>([
  [
    ['wbe'],
    'UNKNOWN_CHECK',
    /neither a service nor a check wbe in default: it has web, api, checkout; did you mean web\?/,
  ],
  [['chekout'], 'UNKNOWN_CHECK', /did you mean checkout\?/],
  [['--only', 'smoek'], 'USAGE', /--only: expects some of smoke,.*; did you mean smoke\?/],
  [['--only', 'smoke,'], 'USAGE', /--only: expects some of/],
  [['--only', 'page'], 'NOTHING_TO_CHECK', /the manifest has no page check/],
  [['api'], 'NOTHING_TO_CHECK', /api has nothing to check: add `verify`/],
  [['--url', 'web.example'], 'USAGE', /--url: expects an http or https address/],
  [['checkout', '--url', 'http://127.0.0.1:1'], 'USAGE', /an address is of one service: name it/],
  [['web'], 'INPUT_MISSING', /nobody knows where web answers: give `--url`, or set health\.url/],
])('%j is refused by what is wrong, before anything is asked', async (words, code, message) => {
  await write(
    { web: service({ verify: { smoke } }), api: service() },
    { verify: { integration: [{ name: 'checkout', run: 'touch ran' }] } },
  );
  const ended = await house.run(['check', ...words, '--json']);
  expect(codeOf(ended)).toEqual([2, expect.objectContaining({ code, message: expect.stringMatching(message) })]);
  const { code: status, out, err } = await house.run(['check', ...words]);
  expect([status, out, err]).toEqual([2, '', expect.stringMatching(message)]);
  expect(await readdir(house.root)).not.toContain('ran');
});

test('its help names what it takes', async () => {
  const { code, out } = await house.run(['check', '--help']);
  expect([code, out]).toEqual([0, expect.stringMatching(/--only.*--url.*--against.*--evidence/s)]);
});

test('the result is on standard output alone, progress beside it, and neither has colours', async () => {
  await using server = await answering((_, response) => response.end());
  await write({ web: service({ verify: { smoke } }) });
  for (const env of [{ NO_COLOR: '1' }, { FORCE_COLOR: '1' }]) {
    const { code, out, err } = await house.run(['check', 'web', '--url', server.url], env);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^web smoke {2}passed: [^\n]+\n1 check of default, all passed/),
    ]);
    expect(err).toMatch(/^web\.smoke begins\n.*web\.smoke passed: /s);
    expect(out + err).not.toContain('\u001b');
  }
});

const requests = (first: string) => [
  { name: 'list', get: first, expect: ['[STATUS] == 200', 'len([BODY].items) == 2'], store: { id: '[BODY].id' } },
  { name: 'one', get: '/items/[CONTEXT].id', expect: ['[STATUS] == 200'] },
];
const measured = (first: string, more: object = {}) => ({
  api: service({ verify: { smoke: requests(first), performance: { get: '/items', samples: 10 } }, ...more }),
});
const stocked = () =>
  answering(({ url }, response) => response.writeHead(url === '/broken' ? 500 : 200).end('{"items":[1,2],"id":"7"}'));

test("a service's checks run against any address, each request as it is written, and nothing else is asked", async () => {
  await using server = await stocked();
  await write(measured('/items'));
  const ended = await house.run(['check', 'api', '--url', server.url, '--json']);
  const passed = (check: string) => ({
    service: 'api',
    check,
    verdict: expect.objectContaining({ outcome: 'passed' }),
  });
  expect([ended.code, json(ended)]).toMatchObject([
    0,
    {
      ...{ passed: true, evidence: join(house.root, '.convoy', 'evidence') },
      checks: ['smoke', 'performance'].map(passed),
    },
  ]);
  expect(server.asked.slice(0, 2)).toEqual(['GET /items', 'GET /items/7']);
  // Two of smoke, and of performance ten that are measured after ten that are not.
  expect(server.asked).toHaveLength(22);
});

test('one that does not pass is status 1, says why, and the others run all the same', async () => {
  await using server = await stocked();
  const at = { health: { url: ['$', '{API_URL}'].join('') } };
  await write(measured('/broken', at), { verify: { integration: [{ name: 'buy', run: 'exit 3' }] } });
  const { code, err } = await house.run(['check'], { API_URL: server.url });
  expect(code).toBe(1);
  expect(err).toMatch(/api smoke +failed: list at http:.*\/broken: \[STATUS\] \(500\) == 200 does not hold/);
  expect(err).toMatch(/api performance +passed/);
  expect(err).toMatch(/buy +failed: it ended with exit status 3/);
  expect(err).toContain('3 checks of default, 2 not passed; evidence: ');
});

test('a secret that an answer or a command repeats is said nowhere', async () => {
  await using server = await answering(({ headers }, response) => response.end(JSON.stringify({ by: headers.by })));
  const reading = ['$', '{SHOP_TOKEN}'].join('');
  const asking = [{ name: 'list', get: '/', headers: { by: reading }, expect: ['[BODY].by == nobody'] }];
  await write(
    { web: service({ verify: { smoke: asking } }) },
    { verify: { integration: [{ name: 'aloud', run: 'echo "$SHOP_TOKEN"; false' }] } },
  );
  const secret = 'told-4-nobody';
  for (const form of [[], ['--json']]) {
    const { code, out, err } = await house.run(['check', '--url', server.url, ...form], { SHOP_TOKEN: secret });
    expect([code, out + err]).toEqual([1, expect.stringContaining('[BODY].by (***) == nobody')]);
    expect(out + err).not.toContain(secret);
  }
});

test('Ctrl-C ends it at once, whatever it waits for, and what it runs', async () => {
  await using server = await answering(() => undefined);
  await write(
    { web: service({ verify: { smoke } }) },
    { verify: { integration: [{ name: 'long', run: 'echo "it is $$" >&2; exec sleep 600' }] } },
  );
  for (const [name, waits] of [
    ['web', 'web.smoke begins'],
    ['long', 'it is '],
  ] as const) {
    const running = house.start(['check', name, ...(name === 'web' ? ['--url', server.url] : []), '--json']);
    await running.said(waits);
    running.child.kill('SIGINT');
    const ended = await running.ended;
    expect(codeOf(ended)).toEqual([130, expect.objectContaining({ code: 'CANCELLED' })]);
    const pid = Number(/it is (\d+)/.exec(ended.err)?.[1]);
    if (pid > 0) expect(() => process.kill(pid, 0)).toThrow();
  }
});
