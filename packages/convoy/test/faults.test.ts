import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePort } from '../../../test/port.ts';
import { type Ended, gate, type House, json, manifestOf, onLocal, openHouse, service, shortGate } from './harness.ts';

let house: House;
let port: number;
beforeAll(async () => {
  house = await openHouse();
  port = await freePort();
  await house.write(manifestOf({ web: onLocal(port) }));
  expect((await house.run(['deploy', '--version', 'web=1'])).code).toBe(0);
}, 60_000);
afterAll(() => house.close());

const answer = async (): Promise<string> =>
  (
    (await (await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } })).json()) as {
      version: string;
    }
  ).version;

/** It failed and was taken back: users are served as before, nothing is unfinished, and the next one may go. */
const isTakenBack = async (ended: Ended): Promise<string> => {
  expect({ code: ended.code, err: ended.err }).toEqual({ code: 1, err: ended.err });
  const { outcome, services, reasons } = json<{ outcome: string; services: object; reasons: string[] }>(ended);
  expect({ outcome, services }).toMatchObject({ outcome: 'rolled-back', services: { web: '1' } });
  expect(await answer()).toBe('1');
  const head = await house.head();
  expect([head.unfinished, head.owner, head.markers.web?.release.version]).toEqual([null, null, '1']);
  expect(ended.err).toContain(reasons[0]);
  return reasons.join('\n');
};

const deploy = (version: string): Promise<Ended> => house.run(['deploy', '--version', `web=${version}`, '--json']);

test.each([
  [
    'never listens',
    '2-mute',
    /web failed at gate: 3 in a row: http:\/\/127\.0\.0\.1:\d+\/ connect ECONNREFUSED/,
    'let it listen where this looks: at its PORT, or correct `health.url`',
  ],
  [
    'listens and never answers',
    '2-deaf',
    /web failed at gate: .*http:\/\/127\.0\.0\.1:\d+\/ no whole answer within \d+ ms/,
    'it is reached and does not answer: see what holds it up',
  ],
  [
    'answers 200 with the old version',
    '2-stale',
    /web failed at gate: 3 in a row: http:\/\/127\.0\.0\.1:\d+\/ answers as version 0, not 2-stale/,
    'let it answer with the version it was deployed as (CONVOY_VERSION), or correct `health.url`',
  ],
])('a service that %s is taken back; the reason names its URL, with what to do', async (_, version, reason, fix) => {
  await house.write(manifestOf({ web: onLocal(port, { gate: shortGate }) }));
  const ended = await deploy(version);
  expect(await isTakenBack(ended)).toMatch(reason);
  expect(json(ended).advice).toEqual([`fix for web: ${fix}; convoy logs web shows what it wrote`]);
  const held = await deploy(version);
  expect([held.code, held.out]).toEqual([4, expect.stringContaining('HELD')]);
});

test('a service that exits at its start is taken back; the reason names its status and the log that says why', async () => {
  const reason = await isTakenBack(await deploy('2-broken'));
  const [, log] = /see (\S+\.log)/.exec(reason) ?? [];
  // On a busy machine it may end only after the deploy has looked; then its gate says so.
  if (reason.includes('failed at deploy')) expect(reason).toContain('ended at its start (exit status 1): see ');
  if (log) expect(await readFile(log, 'utf8')).toContain('no database: cannot start');
  const logs = await house.run(['logs', 'web']);
  expect([logs.code, logs.out]).toEqual([0, expect.stringContaining('no database: cannot start')]);
});

test('a port that is taken: the reason names it and who has it, and the release is not held for it', async () => {
  const taken = await freePort();
  const server = createServer().listen(taken, '127.0.0.1');
  await house.write(manifestOf({ web: onLocal(port, { needs: ['api'] }), api: onLocal(taken) }));
  const words = ['deploy', '--version', 'web=3', '--version', 'api=3', '--json'];
  try {
    const ended = await house.run(words);
    expect(await isTakenBack(ended)).toMatch(
      new RegExp(
        `port ${taken} of api is taken by pid ${process.pid} \\(node\\): end that process, or give api another port`,
      ),
    );
  } finally {
    server.close();
  }
  const again = await house.run(words);
  expect([again.code, json(again).services]).toEqual([0, { web: '3', api: '3' }]);
});

test('one port for two services, seen only when a variable is read: the second is refused with the name of the first', async () => {
  const same = onLocal(port, { with: { run: [process.execPath, service], port: `\${WEB_PORT}`, drain: '200ms' } });
  await house.write(manifestOf({ web: onLocal(port, { gate }), shop: same }));
  const words = ['deploy', '--version', 'web=3', '--version', 'shop=3', '--json'];
  const ended = await house.run(words, { WEB_PORT: `${port}` });
  expect([ended.code, ended.out]).toEqual([
    1,
    expect.stringContaining(`port ${port} of shop is already that of default/web`),
  ]);
  expect(await answer()).toBe('3');
});
