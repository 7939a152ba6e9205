import { expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { createUpstream } from '../../src/providers/local/proxy/upstream.ts';
import { dial, openRig, send } from './proxy.ts';

const namesOf = (raw: readonly string[]) => raw.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());

test('headers of one connection stay on it, both ways, and the rest arrives as it was', async () => {
  let seen: string[] = [];
  await using rig = await openRig((request, response) => {
    seen = request.rawHeaders;
    response.writeHead(200, [
      ...['Connection', 'x-own, close', 'X-Own', '1', 'Keep-Alive', 'timeout=99', 'Proxy-Authenticate', 'Basic'],
      ...['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'X-Kept', 'yes', 'Content-Length', '2'],
    ]);
    response.end('ok');
  });
  const headers = {
    ...{ connection: 'x-mine', 'x-mine': '1', te: 'trailers', 'proxy-authorization': 'secret', 'keep-alive': '5' },
    'X-Kept': 'yes',
  };
  const reply = await send(rig.port, '/', { headers });
  expect(namesOf(seen)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(x-mine|te|proxy-authorization|keep-alive)$/)]),
  );
  expect(seen).toContain('X-Kept');
  expect(namesOf(reply.raw)).not.toContain('x-own');
  expect(namesOf(reply.raw)).not.toContain('proxy-authenticate');
  expect(reply.raw).not.toContain('timeout=99');
  expect(reply.raw.filter((name) => name === 'Set-Cookie')).toHaveLength(2);
  expect(reply.raw).toContain('X-Kept');
});

test('what a client says of its origin is replaced', async () => {
  await using rig = await openRig((request, response) => response.end(JSON.stringify(request.headers)));
  const headers = {
    'x-forwarded-for': '6.6.6.6',
    'X-Forwarded-Prefix': '/evil',
    forwarded: 'for=6.6.6.6',
    host: 'shop',
  };
  const seen = JSON.parse((await send(rig.port, '/', { headers })).text);
  expect(seen).toMatchObject({
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-proto': 'http',
    'x-forwarded-host': 'shop',
  });
  expect(seen.host).toBe('shop');
  expect(seen['x-forwarded-prefix']).toBeUndefined();
  expect(seen.forwarded).toBeUndefined();
});

test('the head of an answer leaves before its body, and the body as it comes', async () => {
  let more = () => {};
  await using rig = await openRig((_, response) => {
    response.flushHeaders();
    more = () => void response.write('one\n');
  });
  const { socket, seen } = await dial(rig.port);
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await until('the head', () => seen().includes('200 OK'));
  expect(seen()).not.toContain('one');
  more();
  await until('the first part', () => seen().includes('one'));
  socket.destroy();
});

test('a client that goes away is gone for the upstream too', async () => {
  let left = false;
  await using rig = await openRig((_, response) => {
    response.flushHeaders();
    response.once('close', () => {
      left = true;
    });
  });
  const { socket, seen } = await dial(rig.port);
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await until('the head', () => seen().includes('200 OK'));
  socket.destroy();
  await until('the upstream to notice', () => left);
});

test('an answer that breaks off is not made to look whole', async () => {
  await using rig = await openRig((_, response) => {
    response.write('half');
    setImmediate(() => response.destroy());
  });
  await expect(send(rig.port)).rejects.toThrow();
});

test('an answer whose phrase Node would not write reaches the client all the same', async () => {
  await using rig = await openRig((_, response) => {
    response.socket?.end('HTTP/1.1 404 Не найдено\r\ncontent-length: 2\r\n\r\nno');
  });
  expect(await send(rig.port)).toMatchObject({ status: 404, text: 'no' });
});

test('bodies are streamed both ways and answers without one have none', async () => {
  await using rig = await openRig(async (request, response) => {
    if (request.method === 'HEAD') return void response.writeHead(200, { 'content-length': 5 }).end();
    if (request.url === '/304') return void response.writeHead(304).end();
    request.pipe(response);
  });
  const body = 'x'.repeat(3_000_000);
  expect((await send(rig.port, '/', { method: 'POST', body })).text).toBe(body);
  expect((await send(rig.port, '/', { method: 'PUT', headers: { 'transfer-encoding': 'chunked' }, body })).text).toBe(
    body,
  );
  expect(await send(rig.port, '/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  expect(await send(rig.port, '/304')).toMatchObject({ status: 304, text: '' });
  expect(await send(rig.port, '/', { method: 'POST', headers: { expect: '100-continue' }, body: 'b' })).toMatchObject({
    text: 'b',
  });
});

test('an answer that comes before the whole upload reaches the client, whose connection lives on', async () => {
  await using rig = await openRig((request, response) => {
    if (request.method === 'GET') return void response.end('and another');
    response.writeHead(413, { 'content-length': 3 }).end('big');
  });
  const { socket, seen } = await dial(rig.port);
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\nstart');
  await until('the early answer', () => seen().includes('413'));
  socket.write(`${'y'.repeat(999_995)}GET / HTTP/1.1\r\nHost: a\r\n\r\n`);
  await until('the next answer', () => seen().includes('and another'));
  socket.destroy();
});

test('no release, no listener and a bad request are told in plain text', async () => {
  await using rig = await openRig((_, response) => response.end());
  rig.live = null;
  expect(await send(rig.port)).toMatchObject({ status: 503, text: 'convoy: no release of catalog is live\n' });
  const upstream = createUpstream(1, 'catalog 9 (blue)');
  rig.live = upstream;
  expect(await send(rig.port)).toMatchObject({
    status: 502,
    text: 'convoy: catalog 9 (blue) does not accept connections\n',
    raw: expect.arrayContaining(['proxy-status', 'convoy; error=connection_refused']),
  });
  await upstream.close();
  const { socket, seen } = await dial(rig.port);
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n');
  await until('the refusal', () => seen().includes('400'));
});
