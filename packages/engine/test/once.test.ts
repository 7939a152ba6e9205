import { describe, expect, test } from '@jest/globals';
import { able, check, settings, task } from '../../model/test/settings.ts';
import { real, run, type Setting, type Stage, stageOf } from './stage.ts';

const of = settings(
  { api: real(['schema']), web: real(['api'], { watchMs: 2000 }), old: real([], { strategy: 'recreate' }) },
  {
    checks: { all: check() },
    tasks: { schema: task('expand'), drop: task('contract', { needs: ['api'] }) },
  },
);

/** What is left of a deployment when all is over. */
const endOf = (stage: Stage) => {
  const { outcome, markers, holds, floors, running } = stage.state;
  const { owner, unfinished, underway } = stage.stores.record();
  return {
    ...{ outcome, running, live: stage.live, owner, unfinished, underway },
    versions: Object.entries(markers).map(([name, { release, ordinal }]) => [name, release.version, ordinal]),
    ...{ holds: holds.map(({ service }) => service).toSorted(), floors },
  };
};

/** Goes on until it is over, as often as a process dies. */
const toTheEnd = async (stage: Stage, diesAt: number, orphans: boolean): Promise<boolean> => {
  const first = stage.begin({ diesAt });
  const hasDied = (await stage.until(first.ending)) === 'died';
  if (hasDied && orphans) stage.works.orphan(first.life);
  if (hasDied) await stage.until(stage.begin({ host: diesAt % 3 === 0 ? 'elsewhere' : 'here' }).ending);
  return hasDied;
};

const stories: readonly [string, Setting][] = [
  ['a deployment', {}],
  ['a rollback', { faults: [{ kind: 'check-fails', subject: 'all' }] }],
  ['a gate that fails', { faults: [{ kind: 'gate-fails', subject: 'web' }] }],
];

describe.each(stories)(
  '%s dies at each point where it touches the outside, and another process goes on',
  (_, setting) => {
    const dieEverywhere = async (orphans: boolean) => {
      const whole = endOf(await run(of, setting));
      let points = 0;
      for (let diesAt = 1; ; diesAt += 1) {
        const stage = stageOf(of, { ...setting, seed: 1 });
        if (!(await toTheEnd(stage, diesAt, orphans))) break;
        points = diesAt;
        expect({ diesAt, ...endOf(stage) }).toEqual({ diesAt, ...whole });
        const keys = stage.world.effects.filter(({ kind }) => kind !== 'task').map(({ key }) => key);
        expect({ diesAt, keys }).toEqual({ diesAt, keys: [...new Set(keys)] });
      }
      return points;
    };

    test('what it had begun goes on without it: the end is the same, and nothing happened twice under one key', async () => {
      expect(await dieEverywhere(false)).toBeGreaterThan(40);
    });

    test('or some of it died with it', async () => {
      expect(await dieEverywhere(true)).toBeGreaterThan(40);
    });
  },
);

test('every effect is journalled and secured in the head before it begins', async () => {
  const stage = await run(of, { faults: [{ kind: 'check-fails', subject: 'all' }] });
  for (const { key, tick } of stage.world.calls) {
    const own = key.slice('d1/'.length);
    const journalled = stage.stores.written.find(
      ({ event }) => event.type === 'command.started' && 'key' in event && event.key === own,
    );
    const secured = stage.stores.writes.find(({ record }) => record.underway.some((one) => one.key === own));
    expect(journalled?.tick).toBeLessThan(tick);
    expect(secured?.tick).toBeLessThan(tick);
  }
  expect(stage.world.calls.length).toBeGreaterThan(8);
});

test('a provider that keeps no keys and cannot tell is asked nothing twice either', async () => {
  const blind = Object.fromEntries(
    Object.keys(of.services).map((name) => [name, { ...able, describe: name !== 'api' }]),
  );
  for (let diesAt = 1; ; diesAt += 1) {
    const stage = stageOf(of, { capabilities: blind });
    if (!(await toTheEnd(stage, diesAt, false))) break;
    const keys = stage.world.calls.map(({ key }) => key).filter((key) => /:api:/.test(key));
    expect({ diesAt, keys }).toEqual({ diesAt, keys: [...new Set(keys)] });
    if (!stage.state.outcome) expect(stage.state.halted).toMatchObject({ code: 'UNKNOWN_EFFECT', subject: 'api' });
  }
});
