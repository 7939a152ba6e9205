import { describe, expect, test } from '@jest/globals';
import { request, step } from '../../model/test/checks.ts';
import { service, settings } from '../../model/test/settings.ts';
import { outside, perform, type Script } from './performing.ts';
import { candidate, json, smoked } from './smoking.ts';
import { play } from './table.ts';

test('requests go to the candidate, one after the other; all that is expected must hold', async () => {
  const { fact, around } = await smoked(
    [step('list', { expect: ['[STATUS] == 200', 'len([BODY].items) > 1', '[RESPONSE_TIME] < 50'] }), step('cart')],
    { look: (url) => ({ ...json({ items: [1, 2] }), ms: url.endsWith('list') ? 20 : 10 }) },
  );
  expect(around.looks).toEqual([`${candidate}/list`, `${candidate}/cart`]);
  expect(fact).toMatchObject({
    ...{ type: 'service.checked', check: 'smoke', service: 'web', key: 'verify:smoke:web:1' },
    verdict: {
      outcome: 'passed',
      code: 'CHECK_PASSED',
      counts: { successful: 2, failed: 0 },
      latency: { p50: 10, p95: 20, max: 20 },
    },
  });
});

test('asked is what is written: method, headers, body and time limit', async () => {
  const asked: unknown[] = [];
  const written = request('/items?q=1', { method: 'POST', headers: { 'x-a': 'b' }, body: '{"n":1}', timeoutMs: 70 });
  await smoked([step('add', { request: written })], {
    look: (_, __, ___, got) => {
      asked.push(got);
      return json({});
    },
  });
  expect(asked).toMatchObject([
    { url: `${candidate}/items?q=1`, method: 'POST', headers: { 'x-a': 'b' }, body: '{"n":1}', timeoutMs: 70 },
  ]);
});

describe('what does not hold ends it', () => {
  test('and is named, with what came instead; later requests are not sent', async () => {
    const { fact, around } = await smoked([step('list', { expect: ['[STATUS] == 204'] }), step('cart')], {
      look: () => json({}),
    });
    expect(around.looks).toHaveLength(1);
    expect(fact).toMatchObject({
      verdict: {
        ...{ outcome: 'failed', code: 'CHECK_FAILED', counts: { successful: 0, failed: 1 } },
        reason: `list at ${candidate}/list: [STATUS] (200) == 204 does not hold`,
      },
    });
  });

  test.each<[string, Script, RegExp]>([
    ['nobody listens', { look: () => null }, /list at .*: nobody listens/],
    ['no answer within its time', { look: () => ({ status: 200, ms: 1001 }) }, /no answer in time/],
  ])('%s', async (_, script, reason) => {
    const { fact } = await smoked([step('list', { expect: [] })], script);
    expect(fact).toMatchObject({ verdict: { outcome: 'failed', reason: expect.stringMatching(reason) } });
  });

  test('a body that was cut is said to be', async () => {
    const { fact } = await smoked([step('list', { expect: ['[BODY].a == 1'] })], {
      look: () => ({ status: 200, body: '{"a":', truncated: true }),
    });
    expect(fact).toMatchObject({
      verdict: {
        reason: expect.stringMatching(/the body is no JSON\); no more than 1048576 bytes of the body are read$/),
      },
    });
  });

  test('what cannot be read once a value is put in is not quoted', async () => {
    const { fact } = await smoked([step('list', { expect: ['KEY'] })], {
      look: () => json({}),
      expand: (text) => text.replaceAll('KEY', 'a secret matter'),
    });
    expect(fact).toMatchObject({
      verdict: { reason: `list at ${candidate}/list: KEY (it cannot be read with its values put in)` },
    });
  });

  test('a condition that cannot be read holds for nothing, and says where it goes wrong', async () => {
    const { fact } = await smoked([step('list', { expect: ['[STATUS] ='] })], { look: () => json({}) });
    expect(fact).toMatchObject({ verdict: { outcome: 'failed', reason: expect.stringMatching(/at character \d+/) } });
  });
});

test('what stands in the environment is put into conditions, and never into an address that is told', async () => {
  const { fact } = await smoked([step('list', { request: request('/list?key=KEY'), expect: ['[BODY].v == KEY'] })], {
    look: () => json({ v: 'other' }),
    expand: (text) => text.replaceAll('KEY', 'secret'),
  });
  expect(fact).toMatchObject({
    verdict: { reason: expect.stringContaining('list?key=***: [BODY].v (other) == KEY does not hold') },
  });
});

test('evidence is kept of every request, without bodies and headers', async () => {
  const expects = ['[STATUS] == 200', '[BODY] == pat(*private*)'];
  const { around } = await smoked([step('list', { expect: expects })], {
    look: () => ({ ...json('it is private'), headers: { 'set-cookie': 'x' } }),
  });
  const kept = around.kept.get('verify:smoke:web:1.requests.json') ?? '';
  expect(JSON.parse(kept)).toMatchObject([
    {
      name: 'list',
      passed: true,
      look: { status: 200, bytes: 15 },
      conditions: [{ told: '[STATUS] (200) == 200', result: true }, { result: true }],
    },
  ]);
  expect(kept).not.toMatch(/it is private|set-cookie/);
});

test('a candidate without a URL of its own is not measured where the former release answers', async () => {
  const table = play(settings({ web: service([], { health: null, verify: { smoke: [step('list')] } }) }));
  table.says({
    type: 'service.deployed',
    service: 'web',
    release: { version: '2' },
    url: 'https://w',
    key: 'deploy:web:1',
  });
  const around = outside({ look: () => json({}) });
  expect(await perform(table, 'verify:smoke:web', around)).toMatchObject([
    { type: 'failure.detected', point: 'check', service: 'web', check: 'smoke', code: 'NO_CANDIDATE_URL' },
  ]);
  expect(around.looks).toEqual([]);
});
