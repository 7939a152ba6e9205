import { expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { dial, openRig, send } from './proxy.ts';

test('a drain ends with the last request in flight', async () => {
  let finish: (() => void) | null = null;
  await using rig = await openRig((_, response) => {
    finish = () => void response.end('done');
    response.flushHeaders();
  });
  const reply = send(rig.port);
  const end = await until('the request', () => finish);
  let drained = false;
  const drain = rig.upstream.drain(20_000).then(() => {
    drained = true;
  });
  expect(drained).toBe(false);
  end();
  expect(await reply).toMatchObject({ status: 200, text: 'done' });
  await drain;
});

test('an endless stream is cut at the drain limit, an unanswered request gets a reason', async () => {
  await using rig = await openRig((request, response) => {
    if (request.url === '/stream') response.write('tick');
  });
  const { socket, seen, closed } = await dial(rig.port);
  socket.write('GET /stream HTTP/1.1\r\nHost: a\r\n\r\n');
  await until('the stream', () => seen().includes('tick'));
  const silent = send(rig.port, '/silent');
  await new Promise((resolve) => rig.server.once('request', resolve));
  await rig.upstream.drain(30);
  await closed;
  expect(await silent).toMatchObject({ status: 504, text: expect.stringContaining('before it was retired') });
});

test('going back during a drain cuts nothing', async () => {
  let finish: (() => void) | null = null;
  await using rig = await openRig((_, response) => {
    response.flushHeaders();
    finish = () => void response.end('done');
  });
  const reply = send(rig.port);
  const end = await until('the request', () => finish);
  const limitMs = 20;
  const drain = rig.upstream.drain(limitMs);
  rig.upstream.resume();
  await drain;
  // Timers of one length end in the order they began: a drain that still acted would have cut the request before this.
  await new Promise((resolve) => setTimeout(resolve, limitMs));
  end();
  expect(await reply).toMatchObject({ status: 200, text: 'done' });
});
