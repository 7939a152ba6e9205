import type { Socket } from 'node:net';
import type { LookFault } from '@convoy/model/look';
import { afterEach, expect, test } from '@jest/globals';
import { systemClock } from '../../src/clock.ts';
import { createProbe } from '../../src/probes/http.ts';
import { answer, bodies, type Hostile, heads } from './hostile.ts';
import { servers } from './servers.ts';

const here = servers();
afterEach(() => here.close());

const never = new AbortController().signal;
/** Long enough for any machine: what is tried ends by itself, or else by `cut`. */
const timeoutMs = 60_000;
const look = (url: string, clock = systemClock) => createProbe(clock).look({ url, timeoutMs }, never);

/** More than the system keeps for a connection on its way, in bytes; far less than a server without end would send. */
const mostSent = 32 * 2 ** 20;

/** The look, all of whose connections, one in number, were closed, and for which little was sent. */
const lookAt = async (server: Hostile) => {
  const sockets: Socket[] = [];
  const seen = await look(await here.raw((socket) => server(sockets[sockets.push(socket) - 1] as Socket)));
  await here.quiet();
  expect(here.count()).toEqual({ made: 1, open: 0 });
  for (const { bytesWritten } of sockets) expect(bytesWritten).toBeLessThan(mostSent);
  return seen;
};

/** The same with a limit that is reached once the server has said all, and another answer has come after it. */
const cut = async (server: Hostile) => {
  const asked = Promise.withResolvers<void>();
  const url = await here.raw((socket) => {
    server(socket);
    asked.resolve();
  });
  const plain = await here.raw((socket) => socket.end(answer('ok')));
  const sleep = async () => {
    await asked.promise;
    await look(plain);
  };
  const seen = await look(url, { ...systemClock, sleep });
  await here.quiet();
  return seen;
};

const whole = { status: 200, body: 'ok' };
const fault = (kind: LookFault, message = '') => ({ fault: { kind, message: expect.stringContaining(message) } });

test.each<[keyof typeof bodies, object]>([
  ['endless', { status: 200, body: 'x'.repeat(65_536), truncated: true }],
  ['endless chunks', { status: 200, body: 'x'.repeat(65_536), truncated: true }],
  ['no UTF-8', { status: 200, body: 'a\ufffd\ufffd(\ufffd\ufffd\ufffdb\ufffd' }],
  ['deep JSON', { status: 200, body: '['.repeat(65_536), truncated: true }],
  ['shorter than said', { status: 200, body: 'half', ...fault('reset', 'broke off within its body (') }],
  ['longer than said', { status: 200, body: 'four' }],
  ['reset within', { status: 200, ...fault('reset', 'broke off within its body (') }],
  ['gzip bomb', { status: 200, body: '\0'.repeat(65_536), truncated: true }],
  ['gzip that is none', { status: 200, body: '', ...fault('protocol', 'incorrect header') }],
  ['gzip cut short', { status: 200, ...fault('protocol', 'unexpected end') }],
  ['chunked garbage', { status: 200, body: '', ...fault('protocol', 'chunk size') }],
  ['chunk of a huge size', { status: 200, body: '', ...fault('protocol', 'overflow') }],
  ['trailers', whole],
  ['endless trailers', { ...whole, ...fault('protocol', 'Overflow') }],
])('a body: %s', async (name, expected) => {
  const seen = await lookAt(bodies[name]);
  expect(seen).toMatchObject({ connected: true, ...expected });
  expect(seen.fault === undefined).toBe(!('fault' in expected));
  expect(seen.truncated === undefined).toBe(!('truncated' in expected));
});

test.each<[keyof typeof heads, object]>([
  ['closes at once', fault('reset', 'broke off before its headers were whole (')],
  ['resets at once', fault('reset', 'broke off before its headers were whole (')],
  ['many headers', fault('protocol', 'Overflow')],
  ['one huge header', fault('protocol', 'Overflow')],
  ['a huge name', fault('protocol', 'Overflow')],
  ['a huge reason', fault('protocol', 'no end of its headers')],
  ['HTTP/0.9', fault('protocol', 'Expected HTTP/')],
  ['HTTP/2 unasked', fault('protocol', 'Expected HTTP/')],
  ['TLS, unasked', fault('protocol', 'Expected HTTP/')],
  ['random bytes', fault('protocol', 'Expected HTTP/')],
  ['flood of 1xx', fault('protocol', 'no end of its headers')],
  ['a few 1xx', whole],
  ['100 unasked', fault('protocol', 'bad response')],
  ['101 unasked', fault('protocol', 'bad upgrade')],
  ['two lengths', fault('protocol', 'content-length')],
  ['length and chunks', fault('protocol', 'content-length')],
  ['a null in a header', fault('protocol', 'header value')],
  ['status 999', { status: 999, body: 'ok' }],
  ['status 000', fault('protocol', 'statusCode')],
  ['status 99', fault('protocol', 'status code')],
])('a head: %s', async (name, expected) => {
  const seen = await lookAt(heads[name]);
  expect(seen).toMatchObject({ connected: true, ...expected });
  expect(seen.fault === undefined).toBe(!('fault' in expected));
  if (!('status' in expected)) expect(seen.status).toBeUndefined();
});

test('headers may be called as what every object has', async () => {
  const { headers } = await lookAt(heads['names of objects']);
  const named = [
    ['content-length', '2'],
    ['__proto__', 'a, b'],
    ['constructor', 'c'],
    ['set-cookie', ['d']],
  ];
  expect(Object.entries(headers ?? {})).toEqual(named);
});

test('what never goes on is cut by the time limit, and what came is kept', async () => {
  const late = fault('timeout', 'no whole answer within 60000 ms');
  expect(await cut(heads['nothing at all'])).toMatchObject({ connected: true, ...late });
  expect(await cut(heads['slow drip'])).toMatchObject({ connected: true, ...late });
  expect(await cut(bodies['slow drip'])).toMatchObject({ status: 200, body: 'd', ...late });
});
