import { claim } from '@convoy/engine/claim';
import { emptyHead } from '@convoy/model/head';
import type { Clock } from '@convoy/model/ports';
import { expect, test } from '@jest/globals';
import type { Twin } from '../../../test/twin/twin.ts';
import { startRunner, withTwin } from './runner.ts';

let twin: Twin;
withTwin((one) => {
  twin = one;
});

/** Time for all of them: it goes on to the next who is to be woken when everyone sleeps that is not `done`. */
const sharedClock = (awake: () => number) => {
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const goOn = (): void => {
    if (sleepers.length === 0 || sleepers.length < awake()) return;
    const [first] = sleepers.sort((a, b) => a.at - b.at).splice(0, 1);
    if (!first) return;
    const ms = Math.max(0, first.at - now());
    ahead += ms;
    twin.advance(ms);
    first.wake();
  };
  const sleep: Clock['sleep'] = (ms) =>
    new Promise((wake) => {
      sleepers.push({ at: now() + ms, wake });
      goOn();
    });
  return { now, sleep, goOn, passedMs: () => ahead };
};

/** Claims of so many who have all seen the environment free before the first of them writes. */
const claimAll = async (many: number) => {
  let pending = many;
  const clock = sharedClock(() => pending);
  const runners = await Promise.all(Array.from({ length: many }, () => startRunner(twin)));
  const seen = await Promise.all(runners.map(({ store }) => store.read()));
  const from = twin.requests.length;
  const all = await Promise.all(
    runners.map(async (runner, at) => {
      Object.assign(runner.clock, { now: clock.now, sleep: clock.sleep });
      let first = seen[at];
      const read = async () => {
        const told = first ?? (await runner.store.read());
        first = undefined;
        return told;
      };
      const head = { read, write: runner.store.write };
      const claimant = { agent: `a-${at}`, deployment: `d-${at}`, isAlive: () => true, takeOver: false };
      const claimed = await claim(head, claimant, runner.clock);
      pending -= 1;
      clock.goOn();
      await runner[Symbol.asyncDispose]();
      return claimed;
    }),
  );
  const [winner] = all.flatMap((one) => (one.ok ? [one.claim.record.owner] : []));
  const tries = twin.requests.slice(from).filter(({ method, route, status }) => {
    const isWrite = route === 'graphql createCommitOnBranch' || (method === 'POST' && !route.startsWith('graphql'));
    return isWrite && status !== 403;
  });
  return { all, winner, tries: tries.length, passedMs: clock.passedMs() };
};

const expectOne = ({ all, winner }: Awaited<ReturnType<typeof claimAll>>): void => {
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  const others = all.flatMap((one) => (one.ok ? [] : [[one.code, one.record.owner?.agent]]));
  expect(others).toEqual(Array(all.length - 1).fill(['LOCKED', winner?.agent]));
};

test('of 200 who want a new environment, and whom GitHub limits, one has it a minute later', async () => {
  const came = await claimAll(200);
  expectOne(came);
  expect(came.passedMs).toBeLessThan(75_000);
  // GitHub takes 80 a minute: what the one needs comes after them.
  expect(came.tries).toBeLessThan(100);
});

test('of 200 who want one that there is already, those who are limited see at once that it is taken', async () => {
  await using runner = await startRunner(twin);
  await runner.store.write(emptyHead, (await runner.store.read()).revision, 'before');
  const came = await claimAll(200);
  expectOne(came);
  // Each looks twice, for a read may lag; the clock is of all of them.
  expect(came.passedMs).toBeLessThan(10_000);
  expect(came.tries).toBeLessThanOrEqual(80);
});
