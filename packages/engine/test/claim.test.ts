import { type Claimant, claim } from '@convoy/engine/claim';
import { createTime } from '@convoy/engine/simulate/time';
import { emptyHead, type HeadRecord } from '@convoy/model/head';
import type { Head } from '@convoy/model/ports';
import { initialState } from '@convoy/model/state';
import { describe, expect, test } from '@jest/globals';
import { service, settings } from '../../model/test/settings.ts';
import { play } from './table.ts';

const clock = createTime(0);
const of = settings({ api: service() });

/** A head in memory; each write's note is kept. */
const headWith = (change: Partial<HeadRecord> = {}) => {
  const notes: string[] = [];
  let record: HeadRecord = { ...emptyHead, ...change };
  const head: Head = {
    read: async () => ({ record, revision: String(notes.length) }),
    write: async (next, expected, note) => {
      if (expected !== String(notes.length)) return null;
      record = next;
      notes.push(note);
      return String(notes.length);
    },
  };
  return { head, notes, read: () => record };
};

const ask = ({ head }: ReturnType<typeof headWith>, change: Partial<Claimant> = {}) =>
  claim(head, { agent: 'a', deployment: 'd-1', isAlive: () => true, takeOver: false, ...change }, clock);

const mine = async (on: ReturnType<typeof headWith>, change: Partial<Claimant> = {}) => {
  const claimed = await ask(on, change);
  if (!claimed.ok) throw new Error(claimed.code);
  return claimed.claim;
};

describe('an environment belongs to one', () => {
  test('a claim raises the epoch and names its owner', async () => {
    const on = headWith({ epoch: 4 });
    expect((await mine(on)).epoch).toBe(5);
    expect(on.read()).toMatchObject({ epoch: 5, owner: { agent: 'a', deployment: 'd-1' }, unfinished: 'd-1' });
  });

  test('while its owner lives, nobody else gets it', async () => {
    const on = headWith();
    await mine(on);
    expect(await ask(on, { agent: 'b' })).toMatchObject({ ok: false, code: 'LOCKED' });
  });

  test('whose run is over is taken over, with a note', async () => {
    const on = headWith();
    await mine(on);
    expect(await ask(on, { agent: 'b', isAlive: () => false })).toMatchObject({ ok: true, former: { agent: 'a' } });
    expect(on.notes.at(-1)).toBe('d-1: b takes over from a');
  });

  test('a rollback does not queue: it takes over from the living', async () => {
    const on = headWith();
    await mine(on);
    expect(await ask(on, { agent: 'b', takeOver: true })).toMatchObject({ ok: true });
  });

  test('what has not ended is resumed or settled before another begins, even by who takes over', async () => {
    const on = headWith({ unfinished: 'd-1' });
    expect(await ask(on, { deployment: 'd-2', takeOver: true })).toMatchObject({ ok: false, code: 'UNFINISHED' });
    expect(await ask(on, { deployment: 'd-1' })).toMatchObject({ ok: true });
  });

  test('what has begun is gone on with; once someone else has ended it there is nothing to claim, nor for who takes over', async () => {
    const on = headWith({ unfinished: 'd-1' });
    expect(await ask(on, { begun: true })).toMatchObject({ ok: true });
    const ended = headWith({ epoch: 3 });
    for (const takeOver of [false, true])
      expect(await ask(ended, { begun: true, takeOver })).toMatchObject({ ok: false, code: 'ENDED_MEANWHILE' });
    expect(ended.notes).toEqual([]);
  });

  test('of two who claim at once one gets it; the other reads again and is locked out', async () => {
    const on = headWith();
    const answers = await Promise.all([ask(on, { agent: 'a' }), ask(on, { agent: 'b' })]);
    expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(on.read().epoch).toBe(1);
  });
});

describe('the fence', () => {
  test('who was taken over writes nothing more, not even to give it back', async () => {
    const on = headWith();
    const former = await mine(on);
    await mine(on, { agent: 'b', takeOver: true });
    const { state } = play(of);
    expect(await former.save(state, 'late')).toBe(false);
    expect(await former.release(state, 'later')).toBe(false);
    expect(await former.cancel('latest')).toBe(false);
    expect(on.read()).toMatchObject({ epoch: 2, owner: { agent: 'b' } });
  });

  test('once lost it stays lost, though nobody writes any more', async () => {
    const on = headWith();
    const former = await mine(on);
    const other = await mine(on, { agent: 'b', takeOver: true });
    const { state } = play(of);
    await former.save(state, 'late');
    await other.release(state, 'done');
    expect(await former.save(state, 'again')).toBe(false);
  });
});

describe('what the head knows', () => {
  test('everything in force: effects under way with their deadlines, markers, holds, floors', async () => {
    const on = headWith();
    const own = await mine(on);
    const { state } = play(of);
    expect(await own.save(state, 'deploy:api:1')).toBe(true);
    const { markers, ordinal, holds, floors, tasks } = state;
    expect(on.read()).toMatchObject({ markers, ordinal, holds, floors, tasks, unfinished: 'd-1' });
    expect(on.read().underway).toEqual([{ key: 'deploy:api:1', deadline: 1000 }]);
  });

  test('given back unfinished it stays for whoever resumes; finished it is free', async () => {
    const on = headWith();
    const table = play(of);
    await (await mine(on)).release(table.state, 'stopped');
    expect(on.read()).toMatchObject({ owner: null, unfinished: 'd-1' });
    table.all();
    await (await mine(on)).release(table.state, 'finished');
    expect(on.read()).toMatchObject({ owner: null, unfinished: null, underway: [], ordinal: 2 });
  });

  test("has it as unfinished until it is given back, whatever came of it: the last steps are somebody's too", async () => {
    const on = headWith();
    const table = play(of);
    const own = await mine(on);
    table.all();
    expect(table.state.outcome).toBe('confirmed');
    expect(await own.save(table.state, 'finished')).toBe(true);
    expect(on.read()).toMatchObject({ unfinished: 'd-1', owner: { agent: 'a' }, ordinal: 2 });
    expect(Object.keys(on.read().segments)).not.toEqual([]);
    await own.release(table.state, 'given back');
    expect(on.read()).toMatchObject({ unfinished: null, owner: null, segments: {} });
  });

  test('given back before anything was planned it is as it was', async () => {
    const markers = { api: { release: { version: '1' }, deployment: 'd-0', ordinal: 1 } };
    const on = headWith({ markers, ordinal: 1 });
    const own = await mine(on);
    expect(await own.save(initialState, 'nothing yet')).toBe(true);
    expect(on.read()).toMatchObject({ markers, ordinal: 1, unfinished: 'd-1' });
    await own.cancel('refused');
    expect(on.read()).toEqual({ ...emptyHead, epoch: 1, markers, ordinal: 1 });
  });
});
