import { expect, jest, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { canaryOf, dial, openRig } from './proxy.ts';

const get = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';
const upload = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nfive!';

const now = performance.now.bind(performance);
let later = 0;
jest.spyOn(performance, 'now').mockImplementation(() => now() + later);

/** What is counted of a client that leaves before there is an answer, so many milliseconds after its request came. */
const left = async (request: string, afterMs: number, share: 0 | 1) => {
  let [asked, gone] = [0, 0];
  await using rig = await openRig(({ socket }) => {
    asked += 1;
    socket.once('close', () => {
      gone += 1;
    });
  });
  const canary = canaryOf(rig.upstream, share);
  if (share > 0) rig.canary = canary;
  const { socket } = await dial(rig.port);
  socket.write(request);
  await until('it is asked', () => asked === 1);
  later += afterMs;
  socket.destroy();
  await until('it has gone', () => gone === 1);
  return share > 0 ? canary.meter.counts() : rig.meter.counts();
};

test.each([0, 1] as const)(
  'who waits about a second in vain met an error, and who leaves sooner nothing, at either release (share %d)',
  async (share) => {
    expect(await left(get, 960, share)).toEqual({ n: 1, errors: 1 });
    expect(await left(get, 0, share)).toEqual({ n: 0, errors: 0 });
  },
);

test('who still sends its request does not wait for an answer', async () => {
  expect(await left(upload, 5_000, 0)).toEqual({ n: 0, errors: 0 });
});
