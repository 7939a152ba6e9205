import { claim } from '@convoy/engine/claim';
import { join } from '@convoy/engine/join';
import { createTime } from '@convoy/engine/simulate/time';
import { emptyHead } from '@convoy/model/head';
import { describe, expect, test } from '@jest/globals';
import { crewOwner, headIn, held, joined, memberOf, running, stateWith } from './crew.ts';
import { passing } from './passing.ts';

/** A crew's head, and virtual time that passes for whatever is awaited of it. */
const crew = (first = held) => {
  const time = createTime(0);
  const on = headIn(time, first);
  const until = <T>(awaited: Promise<T>) => passing(time, awaited);
  return {
    ...{ ...on, time, until },
    member: (agent: string) => until(joined(on.of(agent), memberOf(agent))),
    takenOver: (agent = 'taker', isForCrew = false) => {
      const taker = { agent, deployment: 'd-1', isAlive: () => true, takeOver: true, crew: isForCrew };
      return until(claim(on.of(agent), taker, time));
    },
  };
};

describe('joining', () => {
  test('changes nothing: it works under the epoch of the owner', async () => {
    const on = crew();
    const claimed = await on.member('a');
    expect([claimed.epoch, claimed.record, on.changes]).toEqual([4, held, []]);
  });

  test.each([
    ['nobody holds', { ...held, owner: null }],
    ['one process holds for itself', { ...held, owner: { ...crewOwner, crew: false } }],
    ['the crew of another run holds', { ...held, owner: { ...crewOwner, agent: 'stranger' } }],
    ['is taken over by one of the crew who ends it', { ...held, epoch: 5, owner: { ...crewOwner, crew: false } }],
    ['has another deployment under way', { ...held, unfinished: 'd-2' }],
    ['has nothing under way any more', { ...held, owner: null, unfinished: null }],
    ['nobody ever wrote', emptyHead],
  ])('is refused where the environment %s', async (_, first) => {
    const on = crew(first);
    const answer = await on.until(join(on.of('a'), memberOf('a')));
    expect(answer).toEqual({ ok: false, code: 'NOT_JOINED', record: first });
    expect(on.changes).toEqual([]);
  });
});

describe('a member writes only what is its own', () => {
  test('its commands, its segment and what it has done of tasks; all else stays as it was', async () => {
    const on = crew();
    const own = await on.member('a');
    // Old news of everything that others write.
    const state = stateWith({
      running: { ...running('a', 'api', 900), ...running('first', 'first', 1), ...running('b', 'web', 800) },
      segments: { '4.a': 3, '4.first': 1, '4.b': 1 },
      tasks: { schema: 'old', seed: 'new' },
    });
    expect(await on.until(own.save(state, 'deploy:api:1'))).toBe(true);
    expect(on.record()).toEqual({
      ...held,
      underway: [...held.underway, { key: 'deploy:api:1', deadline: 900 }],
      segments: { '4.first': 2, '4.a': 3 },
      tasks: { schema: 'old', seed: 'new' },
    });
    expect(own.record).toEqual(on.record());
  });

  test('what it began goes from the record once it has ended, and nothing else does', async () => {
    const on = crew();
    const own = await on.member('a');
    await on.until(own.save(stateWith({ running: running('a', 'api') }), 'begun'));
    await on.until(own.save(stateWith({ segments: { '4.a': 2 } }), 'ended'));
    expect(on.record()).toMatchObject({ underway: held.underway, segments: { '4.a': 2 } });
  });

  test('what it takes up of a lost one is its own from then on, with its new deadline', async () => {
    const on = crew();
    const own = await on.member('a');
    await on.until(own.save(stateWith({ running: running('a', 'first', 99) }), 'taken up'));
    expect(on.record().underway).toEqual([{ key: 'deploy:first:1', deadline: 99 }]);
  });

  test('what it knows of a task from before does not undo what another has done of it meanwhile', async () => {
    const on = crew();
    const [one, other] = [await on.member('a'), await on.member('b')];
    await on.until(one.save(stateWith({ tasks: { schema: 'new' } }), 'task.finished'));
    await on.until(other.save(stateWith({ tasks: { schema: 'old' }, running: running('b', 'web') }), 'deploy:web:1'));
    expect(on.record().tasks).toEqual({ schema: 'new' });
  });

  test('nobody sees it before the journal it rests on is written', async () => {
    const on = crew();
    const own = await on.member('a');
    const saved = own.save(stateWith({ segments: { '4.a': 1 } }), 'begun', on.time.sleep(50));
    await on.until(on.time.sleep(49));
    expect(on.changes).toEqual([]);
    expect(await on.until(saved)).toBe(true);
    expect(on.time.now()).toBeGreaterThan(50);
  });
});

describe('two at once', () => {
  test('who is outrun writes again, on top of what the other wrote', async () => {
    const on = crew();
    const [one, other] = [await on.member('a'), await on.member('b')];
    const saved = await on.until(
      Promise.all([
        one.save(stateWith({ running: running('a', 'api'), segments: { '4.a': 1 } }), 'one'),
        other.save(stateWith({ running: running('b', 'web'), segments: { '4.b': 1 } }), 'other'),
      ]),
    );
    expect(saved).toEqual([true, true]);
    expect(on.changes.map(({ note }) => note)).toEqual(['one', 'other']);
    expect(on.record().underway.map(({ key }) => key)).toEqual(['deploy:first:1', 'deploy:api:1', 'deploy:web:1']);
    expect(on.record().segments).toEqual({ '4.first': 2, '4.a': 1, '4.b': 1 });
  });
});

describe('leaving', () => {
  test('keeps the environment for the others, who go on', async () => {
    const on = crew();
    const [one, other] = [await on.member('a'), await on.member('b')];
    await on.until(one.save(stateWith({ running: running('a', 'api') }), 'begun'));
    expect(await on.until(one.release(stateWith({ segments: { '4.a': 5 } }), 'api is there'))).toBe(true);
    expect(on.record()).toEqual({ ...held, segments: { '4.first': 2, '4.a': 5 } });
    expect(await on.until(other.save(stateWith({ running: running('b', 'web') }), 'on'))).toBe(true);
  });

  test('as it was found gives the environment back, but not over what another wrote meanwhile', async () => {
    const on = crew();
    const [one, other] = [await on.member('a'), await on.member('b')];
    await on.until(other.save(stateWith({ running: running('b', 'web') }), 'begun'));
    expect(await on.until(one.cancel('refused'))).toBe(false);
    expect(on.record()).toMatchObject({ owner: crewOwner, unfinished: 'd-1' });
    expect(await on.until(other.cancel('refused'))).toBe(true);
    const { underway } = on.record();
    expect(on.record()).toEqual({ ...held, owner: null, unfinished: null, segments: {}, underway });
  });
});

describe('a crew that was taken over', () => {
  test('writes nothing more, be it to leave', async () => {
    const on = crew();
    const own = await on.member('a');
    await on.takenOver();
    const before = on.record();
    expect(before).toMatchObject({ epoch: 5, owner: { agent: 'taker' } });
    const state = stateWith({ running: running('a', 'api') });
    expect(await on.until(own.save(state, 'late'))).toBe(false);
    expect(await on.until(own.release(state, 'later'))).toBe(false);
    expect(await on.until(own.cancel('latest'))).toBe(false);
    expect(on.record()).toEqual(before);
  });

  test('has stopped, though whoever took it over holds it for all of the run again: the epoch tells', async () => {
    const on = crew();
    const own = await on.member('a');
    await on.takenOver('first', true);
    expect(await on.until(own.save(stateWith({ running: running('a', 'api') }), 'late'))).toBe(false);
    expect(on.record()).toMatchObject({ epoch: 5, underway: held.underway });
    expect((await on.member('a')).epoch).toBe(5);
  });

  test('stays so, though the environment is held for it under its epoch again', async () => {
    const on = crew();
    const own = await on.member('a');
    await on.takenOver();
    expect(await on.until(own.save(stateWith({}), 'late'))).toBe(false);
    const { revision } = await on.until(on.of('hand').read());
    await on.until(on.of('hand').write(held, revision, 'by hand'));
    expect(await on.until(own.save(stateWith({}), 'again'))).toBe(false);
    expect(on.changes.at(-1)?.note).toBe('by hand');
  });
});
