import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { WebSocket, WebSocketServer } from 'ws';
import { until } from '../../../../test/until.ts';
import { clientOf, draw } from '../../src/providers/local/proxy/client.ts';
import { createUpstream } from '../../src/providers/local/proxy/upstream.ts';
import { canaryOf, dial, openRig, type Reply, send } from './proxy.ts';

const cookiesOf = ({ raw }: Reply) => raw.filter((_, index) => raw[index - 1]?.toLowerCase() === 'set-cookie');
const asked = (headers: Record<string, string>) => clientOf({ headers } as unknown as IncomingMessage);

test('a client is known by its cookie among others, or by the name it gives itself', () => {
  expect(asked({})).toBeNull();
  expect(asked({ cookie: 'a=1; my-convoy-canary=2; convoy-canary=' })).toBeNull();
  expect(asked({ cookie: 'a=1; convoy-canary=xyz; b=2' })).toBe('xyz');
  expect(asked({ cookie: 'convoy-canary=xyz', 'convoy-client': 'job-7' })).toBe('job-7');
});

test('positions are even, and one candidate tells nothing of another', () => {
  const clients = Array.from({ length: 4_000 }, (_, index) => `client-${index}`);
  const below = (candidate: string, share: number) => clients.filter((one) => draw(one, candidate).position < share);
  for (const share of [0.1, 0.5, 0.9])
    expect(Math.abs(below('green-1', share).length / 4_000 - share)).toBeLessThan(0.03);
  const both = below('green-1', 0.5).filter((one) => draw(one, 'blue-2').position < 0.5);
  expect(Math.abs(both.length / 4_000 - 0.25)).toBeLessThan(0.03);
  fc.assert(
    fc.property(fc.string(), fc.string(), (client, candidate) => {
      const position = draw(client, candidate).position;
      expect(position).toBeGreaterThanOrEqual(0);
      expect(position).toBeLessThan(1);
    }),
  );
});

test('only during a canary is there a cookie, once, beside those of the service', async () => {
  await using rig = await openRig((_, response) => response.setHeader('set-cookie', 'theirs=1').end());
  expect(cookiesOf(await send(rig.port))).toEqual(['theirs=1']);
  rig.canary = canaryOf(rig.upstream);
  const [theirs, ours] = cookiesOf(await send(rig.port));
  expect(theirs).toBe('theirs=1');
  expect(ours).toMatch(/^convoy-canary=[\w-]{16}; Path=\/; HttpOnly; SameSite=Lax$/);
  const known = { cookie: ours?.split(';')[0] as string };
  expect(cookiesOf(await send(rig.port, '/', { headers: known }))).toEqual(['theirs=1']);
  expect(cookiesOf(await send(rig.port, '/', { headers: { 'convoy-client': 'job' } }))).toEqual(['theirs=1']);
});

test('who names itself by a header stays as well', async () => {
  await using stable = await openRig((_, response) => response.end('stable'));
  await using rig = await openRig((_, response) => response.end('candidate'));
  rig.canary = canaryOf(rig.upstream, 0.5);
  rig.live = stable.upstream;
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const headers = { 'convoy-client': name };
    const answers = [1, 2, 3].map(async () => (await send(rig.port, '/', { headers })).text);
    const where = draw(name, 'green-1').position < 0.5 ? 'candidate' : 'stable';
    expect(await Promise.all(answers)).toEqual([where, where, where]);
  }
});

test('WebSockets are split too, with the cookie in the answer to their handshake', async () => {
  await using stable = await openRig((_, response) => response.end());
  await using rig = await openRig((_, response) => response.end());
  for (const [server, word] of [
    [stable.server, 'stable'],
    [rig.server, 'candidate'],
  ] as const)
    new WebSocketServer({ server }).on('connection', (socket) => socket.send(word));
  rig.canary = canaryOf(rig.upstream, 0.5);
  rig.live = stable.upstream;
  for (const name of ['a', 'b', 'c', 'd']) {
    const socket = new WebSocket(`ws://127.0.0.1:${rig.port}/`, { headers: { cookie: `convoy-canary=${name}` } });
    const [word] = await once(socket, 'message');
    expect(String(word)).toBe(draw(name, 'green-1').position < 0.5 ? 'candidate' : 'stable');
    socket.terminate();
  }
  const stranger = new WebSocket(`ws://127.0.0.1:${rig.port}/`);
  const [{ headers }] = (await once(stranger, 'upgrade')) as [IncomingMessage];
  expect(headers['set-cookie']?.[0]).toContain('convoy-canary=');
  stranger.terminate();
});

test('a candidate that is gone costs nobody an answer: what it refused goes to what is live, and counts against it', async () => {
  await using rig = await openRig((request, response) => {
    if (request.method === 'GET') response.end('live');
    else request.pipe(response);
  });
  new WebSocketServer({ server: rig.server }).on('connection', (socket) => socket.send('live'));
  const gone = createUpstream(1, 'catalog 3 (blue)');
  const canary = canaryOf(gone);
  rig.canary = canary;
  expect(await send(rig.port)).toMatchObject({ status: 200, text: 'live' });
  const body = 'x'.repeat(1_000_000);
  expect((await send(rig.port, '/', { method: 'POST', body })).text).toBe(body);
  const socket = new WebSocket(`ws://127.0.0.1:${rig.port}/`);
  expect(String((await once(socket, 'message'))[0])).toBe('live');
  socket.terminate();
  await until('the counts', () => rig.meter.counts().n === 3);
  expect(canary.meter.counts()).toEqual({ n: 3, errors: 3 });
  expect(rig.meter.counts()).toEqual({ n: 3, errors: 0 });
  rig.live = gone;
  expect(await send(rig.port)).toMatchObject({ status: 502 });
  await gone.close();
});

test('an idle connection that closes under a request does not move its client', async () => {
  await using stable = await openRig((_, response) => response.end('stable'));
  let requests = 0;
  await using rig = await openRig((request, response) => {
    requests += 1;
    // The second request on a connection finds it closed.
    if (requests === 2) request.socket.destroy();
    else response.end('candidate');
  });
  rig.canary = canaryOf(rig.upstream);
  rig.live = stable.upstream;
  expect(await send(rig.port)).toMatchObject({ text: 'candidate' });
  expect(await send(rig.port)).toMatchObject({ text: 'candidate' });
  expect(requests).toBe(3);
  expect(rig.canary.meter.counts()).toEqual({ n: 2, errors: 0 });
});

test('what counts: errors of the service and answers that break off; not who went away unanswered', async () => {
  let left = false;
  await using rig = await openRig((request, response) => {
    if (request.url === '/wait') response.once('close', () => (left = true));
    else if (request.url === '/half') {
      response.writeHead(200, { 'content-length': 10 }).write('half');
      setImmediate(() => response.destroy());
    } else response.writeHead(Number(request.url?.slice(1))).end();
  });
  const canary = canaryOf(rig.upstream);
  rig.canary = canary;
  for (const status of [200, 301, 404, 500, 503]) await send(rig.port, `/${status}`);
  await expect(send(rig.port, '/half')).rejects.toThrow();
  const { socket } = await dial(rig.port);
  socket.write('GET /wait HTTP/1.1\r\nHost: a\r\n\r\n');
  await until('the counts', () => canary.meter.counts().n === 6);
  socket.destroy();
  await until('the upstream to notice', () => left);
  const { n, errors, ms } = canary.meter.since({ n: 0, errors: 0 });
  expect({ n, errors, latencies: ms.length }).toEqual({ n: 6, errors: 3, latencies: 3 });
  for (const one of ms) expect(one).toBeGreaterThan(0);
});
