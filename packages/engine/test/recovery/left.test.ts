import type { Standing } from '@convoy/engine/incidents/causes';
import type { Hands } from '@convoy/engine/recovery/hands';
import { type Tending, tend } from '@convoy/engine/recovery/tend';
import { createTime } from '@convoy/engine/simulate/time';
import { ConvoyError } from '@convoy/model/error';
import { graphOf } from '@convoy/model/graph';
import type { MonitorEvent, MonitorFact } from '@convoy/model/monitoring/facts';
import { foldMonitoring } from '@convoy/model/monitoring/fold';
import { nothingSeen } from '@convoy/model/monitoring/state';
import type { Means } from '@convoy/model/recovery/facts';
import { expect, test } from '@jest/globals';
import { second } from './world.ts';

const policy = { restarts: 1, backoffMs: second, otherwise: 'rollback', startupMs: second, canRestart: true } as const;
const isDown: Standing = { status: 'down', since: 0, lookedAt: 0, reason: 'no answer' };
const done = { outcome: 'done', code: 'DONE', reason: '' } as const;

interface Left {
  readonly means: Means;
  readonly standing: (now: number) => Standing;
  readonly hands?: Partial<Hands>;
  readonly forMs: number;
}

/** What the next watch does of what a former one had decided for the web, which is down with an incident: what it did, as it began. */
const after = async ({ means, standing, hands = {}, forMs }: Left): Promise<string[]> => {
  const [time, stop, did] = [createTime(10 * second), new AbortController(), [] as string[]];
  const at = new Date(0).toISOString();
  const stamped = (facts: readonly MonitorFact[]) => facts.map((fact) => ({ ...fact, at }) as MonitorEvent);
  const about = { incident: 'i', cause: 'web', affected: [], reason: '', severity: 'critical' } as const;
  let state = foldMonitoring(
    nothingSeen({ routes: [], top: [], inhibit: [], escalate: [] }),
    stamped([
      { type: 'incident.opened', ...about },
      { type: 'recovery.decided', recovery: 'recover-1-web', service: 'web', means, attempt: 1, reason: '' },
    ]),
  );
  const doing = (what: string) => {
    did.push(what);
    return done;
  };
  const tending: Tending = {
    ledger: {
      get state() {
        return state;
      },
      push: () => undefined,
      append: async (facts) => {
        state = foldMonitoring(state, stamped(facts));
        for (const fact of facts) if (fact.type === 'recovery.ended') did.push(`${fact.outcome} ${fact.code}`);
      },
    },
    ...{ clock: time, askMs: 30 * second, correcting: new Set(), stop: stop.signal, note: () => undefined },
    onFacts: () => undefined,
    seen: () => ({
      ...{ graph: graphOf({ web: [] }), differing: new Set(), policies: new Map([['web', policy]]) },
      ...{ standings: new Map([['web', standing(time.now())]]), failing: new Set(['web']) },
    }),
    hands: {
      hold: async () => ({ lost: new AbortController().signal, release: async () => undefined }),
      restart: async () => void did.push('restart'),
      outlast: async () => undefined,
      rollback: async () => doing('rollback'),
      correct: async () => doing('correct'),
      unfinished: async () => null,
      settle: async () => null,
      ...hands,
    },
  };
  let over = false;
  const ended = tend(tending).then(
    () => null,
    (thrown) => thrown,
  );
  void ended.then(() => (over = true));
  while (!over) {
    for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
    if (time.now() >= 10 * second + forMs) stop.abort();
    time.advance();
  }
  expect(await ended).toBeNull();
  return did;
};

test.each(['rollback', 'correct'] as const)(
  'a %s that had not begun is none, where it is not due any more',
  async (means) => {
    const isUp = (): Standing => ({ ...isDown, status: 'up' });
    expect(await after({ means, standing: isUp, forMs: 60 * second })).toEqual(['deferred NOT_BEGUN']);
  },
);

test('a rollback that had not begun is decided anew, once it was looked at', async () => {
  const seenAt = 40 * second;
  const standing = (now: number) => (now < seenAt ? { ...isDown, unseenSince: 0 } : isDown);
  expect(await after({ means: 'rollback', standing, forMs: 20 * second })).toEqual(['deferred NOT_BEGUN']);
  const did = await after({ means: 'rollback', standing, forMs: 60 * second });
  expect(did.filter((one) => one !== 'restart')).toEqual(['deferred NOT_BEGUN', 'rollback', 'done DONE']);
});

test('one that had begun is brought to its end', async () => {
  const settle = async () => ({ ...done, code: 'RESUMED' });
  const standing = () => ({ ...isDown, unseenSince: 0 });
  expect(await after({ means: 'rollback', standing, hands: { settle }, forMs: second })).toEqual(['done RESUMED']);
});

test('a restart waits until it was looked at, and asks no more often for the environment than it may', async () => {
  const unseen = () => ({ ...isDown, unseenSince: 0 });
  expect(await after({ means: 'restart', standing: unseen, forMs: 60 * second })).toEqual([]);
  let asked = 0;
  const hold = async () => {
    asked += 1;
    return { refused: 'a deployment has it' };
  };
  expect(await after({ means: 'restart', standing: () => isDown, hands: { hold }, forMs: 600 * second })).toEqual([]);
  expect(asked).toBeLessThanOrEqual(21);
});

test('whoever wants the environment while a restart that was left at work is waited for ends no watch', async () => {
  let lost = new AbortController();
  const hold = async () => {
    lost = new AbortController();
    return { lost: lost.signal, release: async () => undefined };
  };
  const outlast = async (_: string, __: string, signal: AbortSignal) => {
    lost.abort(new Error('somebody else wants the environment'));
    signal.throwIfAborted();
  };
  const given = { means: 'restart', standing: () => isDown, forMs: second / 2 } as const;
  expect(await after({ ...given, hands: { hold, outlast } })).toEqual([]);
  const unseen = () => Promise.reject(new ConvoyError('PROCESSES_UNSEEN', 'nobody can see what is at work'));
  expect((await after({ ...given, hands: { outlast: unseen } }))[0]).toBe('failed PROCESSES_UNSEEN');
});
