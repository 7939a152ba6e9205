import { text } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { LookRequest } from '@convoy/model/ports';
import { afterEach, expect, test } from '@jest/globals';
import { stopwatch, systemClock } from '../../src/clock.ts';
import { createProbe } from '../../src/probes/http.ts';
import { servers } from './servers.ts';

const here = servers();
afterEach(() => here.close());

const look = (url: string, request: Partial<LookRequest> = {}) =>
  createProbe(systemClock).look({ url, timeoutMs: 60_000, ...request }, new AbortController().signal);

/** Answers with what it was asked. */
const mirror = () =>
  here.http(async (request, response) => {
    const { method, url, headers } = request;
    response.end(JSON.stringify({ method, url, headers, body: await text(request) }));
  });

test('method, headers and body are sent as given', async () => {
  const url = await mirror();
  const headers = { 'X-Some': 'a, b', 'content-type': 'application/json' };
  const seen = await look(`${url}/x?y=1`, { method: 'put', headers, body: '{"ä":1}' });
  expect(JSON.parse(seen.body ?? '')).toMatchObject({
    method: 'PUT',
    url: '/x?y=1',
    headers: { 'x-some': 'a, b', 'content-type': 'application/json', 'content-length': '8' },
    body: '{"ä":1}',
  });
});

test('HEAD has headers and no body', async () => {
  const url = await here.http((_, response) => response.writeHead(200, { 'content-length': 5, 'x-a': '1' }).end());
  const seen = await look(url, { method: 'HEAD' });
  expect(seen).toMatchObject({ status: 200, body: '', headers: { 'content-length': '5', 'x-a': '1' } });
  expect(seen).not.toHaveProperty('fault');
});

test('user and password of a URL are sent as Basic, unless there is an authorization', async () => {
  const url = (await mirror()).replace('//', '//me:p%40ss@');
  const sent = async (headers?: Record<string, string>) =>
    JSON.parse((await look(url, headers ? { headers } : {})).body ?? '').headers.authorization;
  expect(await sent()).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`);
  expect(await sent({ Authorization: 'Bearer t' })).toBe('Bearer t');
});

test('what cannot be sent is our own fault', async () => {
  const url = await mirror();
  const wrong: Partial<LookRequest>[] = [
    { headers: { 'a b': 'c' } },
    { headers: { a: 'b\nc: d' } },
    { headers: { expect: '100-continue' } },
    { method: 'NO METHOD' },
    { method: 'CONNECT' },
  ];
  for (const request of wrong) expect(await look(url, request)).toMatchObject({ fault: { kind: 'own' } });
  expect(await look(url.replace('//', '//%ff@'))).toMatchObject({ connected: false, fault: { kind: 'own' } });
});

test('a repeated header is one, cookies stay apart', async () => {
  const url = await here.http((_, response) =>
    response.writeHead(200, ['x-a', '1', 'X-A', '2', 'set-cookie', 'a=1, 2', 'set-cookie', 'b=3']).end(),
  );
  expect((await look(url)).headers).toMatchObject({ 'x-a': '1, 2', 'set-cookie': ['a=1, 2', 'b=3'] });
});

test.each([
  ['gzip', gzipSync],
  ['X-GZip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
])('a body in %s is read, its limit counts what comes out', async (coding, compress) => {
  const whole = 'ä'.repeat(1000);
  const url = await here.http((_, response) =>
    response.writeHead(200, { 'content-encoding': coding }).end(compress(whole)),
  );
  expect(await look(url)).toMatchObject({ status: 200, body: whole });
  expect(await look(url, { maxBody: 9 })).toMatchObject({ status: 200, body: 'ääää', truncated: true });
});

test('a coding that nobody knows is left as it is, and no body needs none undone', async () => {
  const url = await here.http(({ url: path }, response) =>
    response
      .writeHead(path === '/none' ? 204 : 200, { 'content-encoding': path === '/none' ? 'gzip' : 'zstd' })
      .end(path === '/none' ? '' : 'raw'),
  );
  const seen = await look(`${url}/some`);
  expect(seen).toMatchObject({ status: 200, body: 'raw' });
  expect(seen).not.toHaveProperty('fault');
  const none = await look(`${url}/none`);
  expect(none).toMatchObject({ status: 204, body: '' });
  expect(none).not.toHaveProperty('fault');
});

test('a broken br is a fault of protocol', async () => {
  const url = await here.http((_, response) => response.writeHead(200, { 'content-encoding': 'br' }).end('no brotli!'));
  expect(await look(url)).toMatchObject({ status: 200, fault: { kind: 'protocol' } });
});

test('a body of just the limit is whole, megabytes are read where they are asked for', async () => {
  const length = 3 * 2 ** 20;
  const url = await here.http((_, response) => response.end('y'.repeat(length)));
  const exact = await look(url, { maxBody: length });
  expect(exact.body).toHaveLength(length);
  expect(exact).not.toHaveProperty('truncated');
  const cut = await look(url, { maxBody: length - 1 });
  expect(cut.body).toHaveLength(length - 1);
  expect(cut.truncated).toBe(true);
});

test('times are of their parts, by the clock', async () => {
  let now = 1_000;
  const clock = { ...systemClock, now: () => now };
  const url = await here.http((_, response) => {
    now += 30;
    response.writeHead(200).flushHeaders();
    setImmediate(() => response.end('late'));
  });
  const { timings, ms } = await createProbe(clock).look({ url, timeoutMs: 60_000 }, new AbortController().signal);
  expect(timings).toEqual({ connectMs: 0, firstByteMs: 30, totalMs: 30 });
  expect(ms).toBe(30);
});

test('and finer than a millisecond, which quick answers are compared by', async () => {
  const url = await here.http((_, response) => response.end('quick'));
  const looks = await Promise.all(
    Array.from({ length: 5 }, () =>
      createProbe(stopwatch).look({ url, timeoutMs: 60_000 }, new AbortController().signal),
    ),
  );
  expect(looks.some(({ ms }) => !Number.isInteger(ms))).toBe(true);
  for (const { ms } of looks) expect(String(ms)).toMatch(/^\d+(\.\d{1,3})?$/);
});
