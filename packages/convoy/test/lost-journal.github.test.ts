import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort } from '../../../test/port.ts';
import { startTwin, type Twin } from '../../../test/twin/twin.ts';
import { type House, json, manifestOf, onLocal, openHouse } from './harness.ts';

let house: House;
let twin: Twin;
beforeEach(async () => {
  house = await openHouse();
  twin = await startTwin({ seed: { branches: { main: { 'README.md': 'Shop\n' } }, runs: [{ id: 7 }, { id: 8 }] } });
  await house.write(manifestOf({ web: onLocal(await freePort(), { rollback: { on: ['gate'] } }) }));
});
afterEach(async () => {
  await house.close();
  await twin.close();
  expect(twin.problems).toEqual([]);
});

const inRun = (run: number) => ({
  ...{ CONVOY_GITHUB: 'acme/shop', GITHUB_TOKEN: twin.token(), GITHUB_API_URL: twin.url },
  ...{ GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: '1' },
  ...{ GITHUB_JOB: 'deploy', RUNNER_NAME: `runner-${run}` },
});

test('of what is under way a part of the journal is lost: STATE_INCOMPLETE, and nothing is folded or changed', async () => {
  const running = house.start(['deploy', '--version', 'web=2-waits'], inRun(7));
  await running.said('gate begins');
  running.child.kill('SIGKILL');
  await running.ended;
  twin.seed({ runs: [{ id: 7, attempts: [{ status: 'completed', conclusion: 'failure' }] }] });
  const head = JSON.parse(twin.files('convoy/default')['head.json'] ?? '');
  const [tail] = head.shelf.tails;
  // Its last line is gone; what is left would fold to something that never was.
  const text = `${tail.text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`;
  const cut = JSON.stringify({ ...head, shelf: { ...head.shelf, tails: [{ ...tail, text }] } });
  twin.seed({ branches: { 'convoy/default': { 'head.json': cut } } });
  await rm(house.state, { recursive: true, force: true });
  const ended = await house.run(['resume', '--json'], inRun(8));
  expect(ended.code).not.toBe(0);
  const message = expect.stringMatching(/1 of at least \d+ events are missing\n.*Nothing was changed/);
  expect(json(ended)).toMatchObject({ error: { code: 'STATE_INCOMPLETE', message } });
  expect(twin.files('convoy/default')['head.json']).toBe(cut);
});
