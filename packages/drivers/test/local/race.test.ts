import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createUpstream } from '../../src/providers/local/proxy/upstream.ts';
import { here } from './harness.ts';
import { openRig, send } from './proxy.ts';

/** A server in a process of its own: within ours its timers would run before it reads what has arrived. */
const hasty = async () => {
  const child = spawn(process.execPath, [join(here, 'hasty.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [port] = await once(child.stdout, 'data');
  return { port: Number(port), read: (number: string) => child.stdin.write(`${number}\n`), close: () => child.kill() };
};

test('connections that the upstream closes while idle lose no request', async () => {
  const server = await hasty();
  await using rig = await openRig((_, response) => response.end());
  const upstream = createUpstream(server.port, 'catalog 3 (blue)');
  rig.live = upstream;
  const failures: string[] = [];
  const client = async (method: string) => {
    for (let count = 0; count < 60; count += 1) {
      const body = method === 'POST' ? { body: 'b', headers: { 'content-length': '1' } } : {};
      const reply = await send(rig.port, '/', { method, ...body });
      if (reply.status === 200) server.read(reply.text);
      else failures.push(`${method} ${reply.status} ${reply.text}`);
      await new Promise((resolve) => setTimeout(resolve, 20 + (count % 8)));
    }
  };
  await Promise.all(['GET', 'GET', 'GET', 'POST', 'POST', 'POST'].map(client));
  await upstream.close();
  server.close();
  expect(failures).toEqual([]);
});

test('a bodyless request is sent again when its reused connection dies, a POST never twice', async () => {
  let answered = 0;
  const posts: string[] = [];
  const server = createTcpServer((socket: Socket) => {
    let requests = 0;
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      requests += 1;
      if (bytes.toString().startsWith('POST')) {
        posts.push('post');
        return void socket.destroy();
      }
      if (requests > 1) return void socket.destroy();
      answered += 1;
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await using rig = await openRig((_, response) => response.end());
  const upstream = createUpstream((server.address() as { port: number }).port, 'catalog 3 (blue)');
  rig.live = upstream;
  expect((await send(rig.port)).status).toBe(200);
  expect((await send(rig.port)).status).toBe(200);
  expect(answered).toBe(2);
  expect((await send(rig.port, '/', { method: 'POST', body: 'b' })).status).toBe(502);
  expect(posts).toHaveLength(1);
  await upstream.close();
  server.close();
});
