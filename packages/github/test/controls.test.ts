import { expect, test } from '@jest/globals';
import type { Twin } from '../../../test/twin/twin.ts';
import { until } from '../../../test/until.ts';
import type { Control } from '../src/controls.ts';
import { startRunner, withTwin } from './runner.ts';

let twin: Twin;
withTwin((one) => {
  twin = one;
});

const wish = (id: string): Control => ({
  ...{ id, actor: 'octocat', verb: 'abort', deployment: 'd-1' },
  expires: '2026-11-01T10:00:00.000Z',
});

/** What is heard until `looks` looks at the branch were had. */
const heardIn = async (runner: Awaited<ReturnType<typeof startRunner>>, looks: number): Promise<Control[][]> => {
  const over = new AbortController();
  const heard: Control[][] = [];
  const asked = () => twin.requests.filter(({ route }) => route.includes('/git/matching-refs/')).length;
  const first = asked();
  const sleep = runner.clock.sleep;
  runner.clock.sleep = async (ms, signal) => {
    if (asked() - first >= looks) over.abort();
    await sleep(ms, signal);
  };
  await runner.github.heedControls(
    'staging',
    over.signal,
    (controls) => heard.push([...controls]),
    (thrown) => {
      throw thrown;
    },
  );
  return heard;
};

test('wishes are left one behind the other, each once, and are heard by whoever looks', async () => {
  await using runner = await startRunner(twin);
  expect(await heardIn(runner, 1)).toEqual([]);
  await runner.github.leaveControl('staging', wish('a'));
  await runner.github.leaveControl('staging', wish('b'));
  await runner.github.leaveControl('staging', wish('a'));
  expect(await heardIn(runner, 1)).toEqual([[wish('a'), wish('b')]]);
  expect(twin.commits('convoy-control/staging').map(({ message }) => message)).toEqual([
    'abort d-1, asked by octocat',
    'abort d-1, asked by octocat',
  ]);
});

test('of wishes that are left at the same time none is lost', async () => {
  await using runner = await startRunner(twin);
  await Promise.all(['a', 'b', 'c', 'd'].map((id) => runner.github.leaveControl('staging', wish(id))));
  const [last] = await heardIn(runner, 1);
  expect(last?.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd']);
});

test('while nothing changes a look costs no rate and nothing is read again', async () => {
  await using runner = await startRunner(twin);
  await runner.github.leaveControl('staging', wish('a'));
  const before = twin.requests.length;
  expect(await heardIn(runner, 4)).toHaveLength(1);
  const statuses = twin.requests.slice(before).map(({ route, status }) => [route.split(' ')[0], status]);
  expect(statuses.filter(([, status]) => status === 304)).toHaveLength(3);
  expect(statuses.filter(([method]) => method === 'graphql')).toHaveLength(1);
});

test('an outage delays and loses nothing', async () => {
  await using runner = await startRunner(twin);
  await runner.github.leaveControl('staging', wish('a'));
  twin.fault({ match: '/git/matching-refs/', kind: 'reset', times: 3 });
  expect(await heardIn(runner, 4)).toEqual([[wish('a')]]);
});

test('of several who listen in one process one asks: who comes later hears it at once, and none hears what came when it had left', async () => {
  await using runner = await startRunner(twin);
  const { github, clock } = runner;
  await github.leaveControl('staging', wish('a'));
  const before = twin.requests.length;
  const looks = () => twin.requests.slice(before).filter(({ route }) => route.includes('/git/matching-refs/')).length;
  const steps: (() => void)[] = [];
  clock.sleep = (_, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      steps.push(resolve);
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  const listen = (over = new AbortController()) => {
    const heard: string[] = [];
    const hear = (controls: readonly Control[]) => void heard.push(controls.map(({ id }) => id).join(' '));
    const ended = github.heedControls('staging', over.signal, hear, (thrown) => void heard.push(String(thrown)));
    return { heard, leave: () => over.abort(), ended };
  };
  const first = listen();
  await until('the first look', () => steps.length === 1);
  const second = listen();
  expect([first.heard, second.heard, looks()]).toEqual([['a'], ['a'], 1]);
  await github.leaveControl('staging', wish('b'));
  steps.shift()?.();
  await until('the second look', () => steps.length === 1);
  expect([first.heard, second.heard, looks()]).toEqual([['a', 'a b'], ['a', 'a b'], 2]);
  first.leave();
  await first.ended;
  await github.leaveControl('staging', wish('c'));
  steps.shift()?.();
  await until('the third look', () => steps.length === 1);
  expect([first.heard.length, second.heard.at(-1)]).toEqual([2, 'a b c']);
  second.leave();
  await second.ended;
  const leaving = new AbortController();
  const [third, fourth] = [listen(leaving), listen(leaving)];
  await until('a look of their own', () => fourth.heard.length === 1);
  leaving.abort();
  await Promise.all([third.ended, fourth.ended]);
  expect([third.heard, fourth.heard, looks()]).toEqual([['a b c'], ['a b c'], 4]);
});
