import { claim } from '@convoy/engine/claim';
import { createTime } from '@convoy/engine/simulate/time';
import type { HeadRecord } from '@convoy/model/head';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Change, headIn, held, joined, memberOf, running, stateWith } from './crew.ts';
import { passing } from './passing.ts';

/** What a member does between two writes: begins a deploy, ends one, or finishes a task. */
interface Step {
  readonly what: 'begin' | 'end' | 'task';
  /** Virtual milliseconds before it. */
  readonly after: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('begin', 'begin', 'end', 'task'),
  after: fc.nat({ max: 12 }),
});
const crew = fc.record({
  members: fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 5 }),
  delays: fc.infiniteStream(fc.nat({ max: 6 })),
});

const openSubjects = (agent: string, steps: readonly Step[]): string[] => {
  let open: string[] = [];
  for (const [at, { what }] of steps.entries())
    if (what === 'begin') open.push(`${agent}-${at}`);
    else if (what === 'end') open = open.slice(1);
  return open;
};

const tasksOf = (agent: string, steps: readonly Step[]): Record<string, string> =>
  Object.fromEntries(steps.flatMap(({ what }, at) => (what === 'task' ? [[`${agent}-t${at}`, 'new']] : [])));

/** Its state after so many of its steps. Of the rest of the world it knows what there was when it came. */
const stateAfter = (agent: string, steps: readonly Step[]) =>
  stateWith({
    running: Object.assign({}, ...openSubjects(agent, steps).map((one) => running(agent, one))),
    segments: { [`4.${agent}`]: steps.length, '4.first': 1 },
    tasks: { schema: 'old', ...tasksOf(agent, steps) },
  });

const keysOf = (agent: string, steps: readonly Step[]) => openSubjects(agent, steps).map((one) => `deploy:${one}:1`);

/** A record without what belongs to this member. */
const without = ({ underway, segments, tasks, ...rest }: HeadRecord, agent: string) => ({
  ...rest,
  underway: underway.filter(({ key }) => !key.startsWith(`deploy:${agent}-`)),
  segments: Object.fromEntries(Object.entries(segments).filter(([name]) => name !== `4.${agent}`)),
  tasks: Object.fromEntries(Object.entries(tasks).filter(([name]) => !name.startsWith(`${agent}-`))),
});

const expectOwnOnly = (changes: readonly Change[]): void => {
  for (const { agent, from, to } of changes) expect(without(to, agent)).toEqual(without(from, agent));
};

const work = (members: readonly (readonly Step[])[], delays: Iterator<number>) => {
  const time = createTime(0);
  const head = headIn(time, held, () => delays.next().value ?? 0);
  const one = async (steps: readonly Step[], index: number): Promise<boolean[]> => {
    const agent = `m${index}`;
    const own = await joined(head.of(agent), memberOf(agent));
    const saved: boolean[] = [];
    for (const [at, { what, after }] of steps.entries()) {
      await time.sleep(after);
      saved.push(await own.save(stateAfter(agent, steps.slice(0, at + 1)), `${agent} ${what}`));
    }
    return saved;
  };
  return { time, head, all: members.map(one) };
};

test('however the steps of a crew interleave, all parts are there in the end and nothing was overwritten', async () => {
  let outrun = 0;
  await fc.assert(
    fc.asyncProperty(crew, async ({ members, delays }) => {
      const { time, head, all } = work(members, delays);
      const saved = await passing(time, Promise.all(all));
      expect(saved.flat()).not.toContain(false);
      const { changes } = head;
      expectOwnOnly(changes);
      expect(changes).toHaveLength(members.flat().length);
      const names = members.map((steps, index) => [`m${index}`, steps] as const);
      const record = head.record();
      expect(new Set(record.underway.map(({ key }) => key))).toEqual(
        new Set([...held.underway.map(({ key }) => key), ...names.flatMap(([name, steps]) => keysOf(name, steps))]),
      );
      const segments = Object.fromEntries(names.map(([name, steps]) => [`4.${name}`, steps.length]));
      expect(record.segments).toEqual({ '4.first': 2, ...segments });
      expect(record.tasks).toEqual(
        Object.assign({ schema: 'old' }, ...names.map(([name, steps]) => tasksOf(name, steps))),
      );
      if (changes.some(({ agent }, at) => at > 0 && agent !== changes[at - 1]?.agent)) outrun += 1;
    }),
    { numRuns: 150 },
  );
  expect(outrun).toBeGreaterThan(50);
});

test('at whatever moment a crew is taken over, none of it writes after that, and each is told so', async () => {
  let cut = 0;
  await fc.assert(
    fc.asyncProperty(crew, fc.nat({ max: 60 }), async ({ members, delays }, at) => {
      const { time, head, all } = work(members, delays);
      const taker = { agent: 'taker', deployment: 'd-1', isAlive: () => true, takeOver: true };
      const takeOver = async () => {
        await time.sleep(at);
        return claim(head.of('taker'), taker, time);
      };
      const [taken, ended] = await passing(time, Promise.all([takeOver(), Promise.allSettled(all)]));
      expect(taken).toMatchObject({ ok: true });
      const { changes } = head;
      const from = changes.findIndex(({ agent }) => agent === 'taker');
      expectOwnOnly(changes.slice(0, from));
      expect(changes.slice(from)).toHaveLength(1);
      expect(head.record()).toMatchObject({ epoch: 5, owner: { agent: 'taker' } });
      // Who came too late to join was refused.
      const refused = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason.message] : []));
      expect(new Set(refused)).toEqual(new Set(refused.length > 0 ? ['NOT_JOINED'] : []));
      const saved = ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(saved.flat().filter(Boolean)).toHaveLength(from);
      // Once told it is never told otherwise.
      for (const own of saved) expect(own).toEqual(own.toSorted((a, b) => Number(b) - Number(a)));
      if (saved.flat().includes(false)) cut += 1;
    }),
    { numRuns: 200 },
  );
  expect(cut).toBeGreaterThan(30);
});
