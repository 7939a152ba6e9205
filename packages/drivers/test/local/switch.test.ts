import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Release } from '@convoy/model/release';
import { expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { until } from '../../../../test/until.ts';
import { openPlace } from './harness.ts';

interface Load {
  sent: number;
  readonly failures: string[];
}

/** One request over kept-alive connections, without a retry. */
const send = (agent: Agent, url: string, body?: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const outgoing = request(url, { agent, method: body ? 'POST' : 'GET' }, async (response) => {
      const text = (await response.toArray().catch(() => ['broken off'])).join('');
      if (response.statusCode === 200 && text.startsWith('{')) resolve(text);
      else reject(new Error(`${response.statusCode} ${text}`));
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });

/** Clients that send one request after the other until they are told to stop. */
const drive = (url: string, clients: number, over: AbortSignal): { load: Load; done: Promise<unknown> } => {
  const agent = new Agent({ keepAlive: true });
  const load: Load = { sent: 0, failures: [] };
  const client = async (index: number) => {
    for (let count = 0; !over.aborted; count += 1) {
      const path = (index + count) % 5 === 0 ? `/slow?ms=${20 + ((index * 37) % 200)}` : '/';
      load.sent += 1;
      const body = (index + count) % 7 === 0 ? 'x'.repeat(20_000) : undefined;
      await send(agent, url + path, body).catch((error) => load.failures.push(String(error)));
      await sleep(20);
    }
  };
  const done = Promise.all(Array.from({ length: clients }, (_, index) => client(index))).then(() => agent.destroy());
  return { load, done };
};

test('a hundred switches under load fail no request and break no WebSocket in mid-message', async () => {
  await using place = await openPlace();
  const { local, effect, url } = place;
  const one = await place.up('k1', '1');
  await local.shift(effect('s1'), one.release);
  const two = await place.up('k2', '2');
  const over = new AbortController();
  const { load, done } = drive(url, 8, over.signal);
  const sockets = Array.from({ length: 5 }, () => new WebSocket(url.replace('http', 'ws')));
  const echoes: string[] = [];
  const errors: unknown[] = [];
  for (const socket of sockets)
    socket.on('message', (text) => echoes.push(String(text))).on('error', (error) => errors.push(error));
  await Promise.all(sockets.map((socket) => once(socket, 'open')));

  const pair: readonly Release[] = [two.release, one.release];
  for (let turn = 0; turn < 100; turn += 1) {
    const release = pair[turn % 2] as Release;
    await local.shift(effect(`turn-${turn}`), release);
    const seen = JSON.parse(await send(new Agent(), url));
    expect(seen.version).toBe(release.version);
    for (const socket of sockets) if (socket.readyState === WebSocket.OPEN) socket.send(String(turn));
    await until('requests of this release', () => load.sent > 3 * (turn + 1));
  }
  over.abort();
  await done;
  expect(load.failures).toEqual([]);
  expect(errors).toEqual([]);
  // They were opened on release 1, which is live again after an even number of switches: nobody cut them.
  await until('the last echo', () => echoes.filter((text) => text === '1:99').length === sockets.length);
  for (const socket of sockets) socket.close();
});

test('releases that follow each other, each stopping the one before the last, fail no request', async () => {
  await using place = await openPlace();
  const { local, effect, url } = place;
  const first = await place.up('k0', '0');
  await local.shift(effect('s0'), first.release);
  const over = new AbortController();
  const { load, done } = drive(url, 8, over.signal);
  let last: Release = first.release;
  for (const version of ['1', '2', '3', '4', '5']) {
    const { release } = await place.up(`k${version}`, version);
    await local.shift(effect(`s${version}`), release);
    if (version === '4') await local.rollback(effect('back'), release, last);
    else last = release;
  }
  over.abort();
  await done;
  expect(load.failures).toEqual([]);
});
