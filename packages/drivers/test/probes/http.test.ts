import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { systemClock } from '../../src/clock.ts';
import { createProbe } from '../../src/probes/http.ts';
import { certificate } from './certificate.ts';
import { servers } from './servers.ts';

const here = servers();
afterEach(() => here.close());

const serve = async (listener: RequestListener): Promise<[string, Server]> => {
  const server = createServer(listener);
  return [`http://127.0.0.1:${await here.listen(server)}`, server];
};

const never = new AbortController().signal;
const look = (url: string, timeoutMs = 5_000, signal = never) =>
  createProbe(systemClock).look({ url, timeoutMs }, signal);

test('an answer is status, body and time, with path and query as given', async () => {
  const [url] = await serve((request, response) => response.writeHead(503).end(`${request.method} ${request.url}`));
  const seen = await look(`${url}/health?a=b%20c`);
  expect(seen).toEqual({
    url: `${url}/health?a=b%20c`,
    connected: true,
    ip: '127.0.0.1',
    status: 503,
    headers: expect.objectContaining({ connection: 'close' }),
    body: 'GET /health?a=b%20c',
    ms: expect.any(Number),
    timings: { connectMs: expect.any(Number), firstByteMs: expect.any(Number), totalMs: seen.ms },
  });
});

test('every look has a connection of its own, which is closed after it', async () => {
  const ports = new Set<number | undefined>();
  const [url, server] = await serve((request, response) => {
    ports.add(request.socket.remotePort);
    response.end(request.headers.connection);
  });
  const bodies = [await look(url), await look(url), await look(url)].map(({ body }) => body);
  expect(bodies).toEqual(['close', 'close', 'close']);
  expect(ports.size).toBe(3);
  expect(await new Promise((resolve) => server.getConnections((_, count) => resolve(count)))).toBe(0);
});

test('a redirect is an answer', async () => {
  const [url] = await serve((_, response) => response.writeHead(302, { location: '/elsewhere' }).end());
  expect(await look(url)).toMatchObject({ status: 302, body: '' });
});

test('a body is cut at 64 KiB, never within a character, however endless', async () => {
  const [url] = await serve((_, response) => {
    response.write(`x${'€'.repeat(30_000)}`);
    const timer = setInterval(() => response.write('y'.repeat(1_000)), 1);
    response.on('close', () => clearInterval(timer));
  });
  const { body, fault } = await look(url);
  expect(fault).toBeUndefined();
  expect(body).toBe(`x${'€'.repeat(Math.floor((64 * 1024 - 1) / 3))}`);
});

test('a time limit holds before the answer and within it; what came is kept', async () => {
  const [url, server] = await serve((request, response) => {
    if (request.url === '/half') response.writeHead(200).write('half');
    if (request.url === '/whole') response.end();
  });
  /** The limit is over once the server was asked, and what it answered has come: so has another answer after it. */
  const cut = (path: string) => {
    const sleep = async () => {
      await once(server, 'request');
      await look(`${url}/whole`);
    };
    return createProbe({ ...systemClock, sleep }).look({ url: url + path, timeoutMs: 60_000 }, never);
  };
  expect(await cut('/none')).toMatchObject({ connected: true, fault: { kind: 'timeout' } });
  expect(await cut('/half')).toMatchObject({ status: 200, body: 'half', fault: { kind: 'timeout' } });
});

test('a look that is over leaves no connection and nothing asleep', async () => {
  const lateMs = 50_000;
  let asleep = 0;
  const sleep = async (ms: number, signal?: AbortSignal) => {
    asleep++;
    await (ms === lateMs ? once(server, 'request') : systemClock.sleep(ms, signal)).finally(() => asleep--);
  };
  const left = Promise.withResolvers<void>();
  const [url, server] = await serve((request, response) => {
    if (request.url === '/') response.end();
    else request.socket.once('close', () => left.resolve());
  });
  const probe = createProbe({ ...systemClock, sleep });
  await probe.look({ url: `${url}/late`, timeoutMs: lateMs }, never);
  await left.promise;
  await probe.look({ url, timeoutMs: 60_000 }, never);
  await until('that nothing sleeps', () => asleep === 0);
});

test('a cancelled look is our own doing, one cancelled before asks nobody', async () => {
  const [url, server] = await serve(() => {});
  let connections = 0;
  server.on('connection', () => connections++);
  const cancelled = AbortSignal.abort();
  expect(await look(url, 60_000, cancelled)).toMatchObject({ connected: false, fault: { kind: 'own' } });
  const abort = new AbortController();
  server.once('request', () => abort.abort());
  expect(await look(url, 60_000, abort.signal)).toMatchObject({ connected: true, fault: { kind: 'own' } });
  expect(connections).toBe(1);
});

test('nobody there is refused, an unknown name is dns', async () => {
  const [url, server] = await serve(() => {});
  await new Promise((resolve) => server.close(resolve));
  expect(await look(url)).toMatchObject({ connected: false, fault: { kind: 'refused' } });
  expect(await look(url.replace('127.0.0.1', 'localhost'))).toMatchObject({ fault: { kind: 'refused' } });
  expect(await look('http://no-such-name.invalid/')).toMatchObject({ connected: false, fault: { kind: 'dns' } });
});

test('what breaks off is reset, before the answer and within it', async () => {
  expect(await look(await here.raw((socket) => socket.end()))).toMatchObject({
    connected: true,
    fault: { kind: 'reset' },
  });
  expect(await look(await here.raw((socket) => socket.resetAndDestroy()))).toMatchObject({ fault: { kind: 'reset' } });
  const half = await here.raw((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf'));
  expect(await look(half)).toMatchObject({ status: 200, body: 'half', fault: { kind: 'reset' } });
  const chunk = await here.raw((socket) =>
    socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf'),
  );
  expect(await look(chunk)).toMatchObject({ status: 200, fault: { kind: 'reset' } });
});

test('what is no HTTP is a fault of protocol', async () => {
  expect(await look(await here.raw((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n')))).toMatchObject({
    connected: true,
    fault: { kind: 'protocol' },
  });
  const huge = await here.raw((socket) => socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}\r\n\r\n`));
  expect(await look(huge)).toMatchObject({ fault: { kind: 'protocol' } });
});

test('bad TLS is tls', async () => {
  const [plain] = await serve((_, response) => response.end());
  expect(await look(plain.replace('http:', 'https:'))).toMatchObject({ connected: false, fault: { kind: 'tls' } });
  expect(await look(await here.secure(certificate(), () => {}))).toMatchObject({
    connected: false,
    fault: { kind: 'tls', message: expect.stringContaining('self-signed') },
  });
});

test('what cannot be asked at all is our own', async () => {
  for (const url of ['', 'not a url', 'ftp://127.0.0.1/', 'http://', 'http://127.0.0.1:99999/'])
    expect(await look(url)).toMatchObject({ url, connected: false, fault: { kind: 'own' } });
});
