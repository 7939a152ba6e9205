import { join, type Member } from '@convoy/engine/join';
import type { Time } from '@convoy/engine/simulate/time';
import { type Command, keyOf } from '@convoy/model/commands';
import { emptyHead, type HeadRecord, type Owner } from '@convoy/model/head';
import type { Head } from '@convoy/model/ports';
import { initialState, type Running, type State } from '@convoy/model/state';

/** One write of a head that was taken: by whom, and what it changed. */
export interface Change {
  readonly agent: string;
  readonly from: HeadRecord;
  readonly to: HeadRecord;
  readonly note: string;
}

export const crewOwner: Owner = { agent: 'first', deployment: 'd-1', since: '2026-01-01T00:00:00.000Z', crew: true };

/** Held for a crew, with something of everything that is none of a member's business. */
export const held: HeadRecord = {
  ...{ ...emptyHead, epoch: 4, owner: crewOwner, unfinished: 'd-1', ordinal: 3, tasks: { schema: 'old' } },
  markers: { api: { release: { version: '1' }, deployment: 'd-0', ordinal: 3 } },
  holds: [{ service: 'web', release: { version: '0' }, deployment: 'd-0', reason: 'slow' }],
  floors: [{ task: 'drop', deployment: 'd-0', services: ['api'], ordinal: 2 }],
  ...{ underway: [{ key: 'deploy:first:1', deadline: 7 }], segments: { '4.first': 2 } },
};

/** A head in memory by compare-and-swap. Reading and writing take as long as `delay` says, by the virtual clock. */
export const headIn = (time: Time, first: HeadRecord = held, delay: () => number = () => 1) => {
  const changes: Change[] = [];
  let record = first;
  return {
    changes,
    record: () => record,
    /** As one process sees it. */
    of: (agent: string): Head => ({
      read: async () => {
        await time.sleep(delay());
        const seen = { record, revision: String(changes.length) };
        await time.sleep(delay());
        return seen;
      },
      write: async (to, expected, note, after) => {
        await after;
        await time.sleep(delay());
        const isTaken = expected === String(changes.length);
        if (isTaken) {
          changes.push({ agent, from: record, to, note });
          record = to;
        }
        const written = isTaken ? String(changes.length) : null;
        await time.sleep(delay());
        return written;
      },
    }),
  };
};

export const memberOf = (agent: string, change: Partial<Member> = {}): Member => ({
  ...{ agent, deployment: 'd-1', isCrew: (owner) => owner.agent === 'first', rest: async () => undefined },
  ...change,
});

/** Joins, or throws with the code of the refusal. */
export const joined = async (head: Head, member: Member) => {
  const answer = await join(head, member);
  if (!answer.ok) throw new Error(answer.code);
  return answer.claim;
};

export const deployOf = (service: string): Command => ({
  ...{ type: 'deploy', service, release: { version: '2' }, attempt: 1 },
});

export const running = (agent: string, service: string, deadline = 1000): Record<string, Running> => {
  const command = deployOf(service);
  return { [keyOf(command)]: { command, deadline, agent } };
};

/** What a member's own journal says. */
export const stateWith = (change: Partial<State>): State => ({ ...initialState, deployment: 'd-1', ...change });
