import { once } from 'node:events';
import type { Server } from 'node:http';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { WebSocket, WebSocketServer } from 'ws';
import { until } from '../../../../test/until.ts';
import { closeFrame, followFrames } from '../../src/providers/local/proxy/frames.ts';
import { dial, openRig } from './proxy.ts';

const echo = (server: Server) => {
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => {
    socket.send('hello');
    socket.on('message', (bytes, isBinary) => socket.send(bytes, { binary: isBinary }));
    socket.on('error', () => {});
  });
};

const open = async (port: number) => {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/`);
  const texts: string[] = [];
  socket.on('message', (bytes) => texts.push(String(bytes)));
  await once(socket, 'open');
  return { socket, texts };
};

test('WebSockets pass both ways, the first words and a proper close too', async () => {
  await using rig = await openRig((_, response) => response.end());
  echo(rig.server);
  const { socket, texts } = await open(rig.port);
  const big = 'z'.repeat(300_000);
  socket.send('one');
  socket.send(big);
  await until('the echoes', () => texts.length === 3);
  expect(texts).toEqual(['hello', 'one', big]);
  socket.close(4000, 'enough');
  expect((await once(socket, 'close'))[0]).toBe(4000);
  await rig.upstream.drain(20_000);
});

test('a drain closes WebSockets with 1012 at its end', async () => {
  await using rig = await openRig((_, response) => response.end());
  echo(rig.server);
  const { socket, texts } = await open(rig.port);
  await until('the greeting', () => texts.length === 1);
  const close = once(socket, 'close');
  await rig.upstream.drain(30);
  expect((await close)[0]).toBe(1012);
});

test('a refused upgrade reaches the client, and nothing after it bypasses the routing', async () => {
  let secret = 0;
  await using rig = await openRig((request, response) => {
    if (request.url === '/secret') secret += 1;
    response.end();
  });
  rig.server.on('upgrade', (request, socket) => {
    if (request.url === '/secret') secret += 1;
    socket.write('HTTP/1.1 401 Unauthorized\r\nContent-Length: 4\r\nX-Why: token\r\n\r\nnope');
  });
  const { socket, seen, closed } = await dial(rig.port);
  const handshake = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: a\r\n\r\n';
  socket.write(`GET / HTTP/1.1\r\nHost: a\r\n${handshake}GET /secret HTTP/1.1\r\nHost: a\r\n\r\n`);
  await closed;
  expect(seen()).toMatch(/^HTTP\/1\.1 401 Unauthorized\r\n/);
  expect(seen()).toContain('X-Why: token');
  expect(seen()).toContain('nope');
  expect(secret).toBe(0);
});

test('upgrades to anything else are ordinary requests', async () => {
  await using rig = await openRig((request, response) => response.end(String(request.headers.upgrade)));
  const { socket, seen } = await dial(rig.port);
  socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n\r\n');
  await until('the answer', () => seen().includes('undefined'));
  socket.destroy();
});

test('a WebSocket without a release and one to a dead upstream get a reason', async () => {
  await using rig = await openRig((_, response) => response.end());
  rig.live = null;
  const refused = once(new WebSocket(`ws://127.0.0.1:${rig.port}/`), 'error');
  expect(String((await refused)[0])).toContain('503');
});

const frame = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 65_000, max: 66_000 })).map((size) => {
  const head =
    size < 126
      ? [0x82, size]
      : size < 65_536
        ? [0x82, 126, size >> 8, size & 255]
        : [0x82, 127, 0, 0, 0, 0, 0, 1, (size >> 8) & 255, size & 255];
  return Buffer.concat([Buffer.from(head), Buffer.alloc(size, 0xff)]);
});

test('the end of a frame is known however the bytes are cut', () => {
  fc.assert(
    fc.property(fc.array(frame, { minLength: 1, maxLength: 5 }), fc.array(fc.nat()), (frames, cuts) => {
      const ends = new Set<number>();
      let size = 0;
      for (const { length } of frames) {
        size += length;
        ends.add(size);
      }
      const bytes = Buffer.concat(frames);
      const at = [...new Set(cuts.map((cut) => 1 + (cut % size)))].sort((a, b) => a - b);
      const follow = followFrames();
      let from = 0;
      for (const to of [...at, size]) {
        if (to > from) expect(follow(bytes.subarray(from, to))).toBe(ends.has(to));
        from = to;
      }
    }),
  );
  expect(closeFrame(1012)).toEqual(Buffer.from([0x88, 0x02, 0x03, 0xf4]));
});
