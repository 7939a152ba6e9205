import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { namesIn } from '@convoy/drivers/stores/folder';
import type { Ledger } from '@convoy/engine/ledger';
import { follow } from '@convoy/engine/monitor/follow';
import type { ReadRule } from '@convoy/engine/monitor/rules';
import { messageOf } from '@convoy/model/error';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { Clock } from '@convoy/model/ports';
import { journalDir } from '../folders.ts';
import type { Place } from '../place.ts';
import { idsHere, journalOf } from '../session/history.ts';

/** Reads journals of an environment's deployments as they grow, and journals what is to be told of them. */
export interface Follower {
  /** Reads what there is by now. Rejects where the own journal cannot be written; what cannot be read is told of and waits. */
  refresh(): Promise<void>;
}

interface Following {
  readonly place: Place;
  readonly environment: string;
  readonly ledger: Ledger<MonitorFact, Monitoring>;
  readonly rules: readonly ReadRule[];
  readonly clock: Clock;
  readonly note: (line: string) => void;
  /** A deployment that is news from its beginning, though nobody has followed any before. */
  readonly own?: string;
}

/** Of deployments that ended before anybody followed them so many are looked at, to know in what trouble they left things. */
const mostPast = 20;

/** How long the files of a journal are: where none has grown there is nothing new to read. */
const lengthOf = async (dir: string): Promise<string> => {
  const names = (await namesIn(dir)).toSorted();
  const sizes = await Promise.all(names.map(async (name) => `${name} ${(await stat(join(dir, name))).size}`));
  return sizes.join('\n');
};

export const createFollower = (following: Following): Follower => {
  const { place, environment, ledger, rules, clock, note, own } = following;
  const lengths = new Map<string, string>();
  let fault = '';

  const read = async (
    deployment: string,
    of: readonly ReadRule[],
  ): Promise<MonitorFact<'deployment.followed'> | null> => {
    const dir = journalDir(place, environment, deployment);
    const length = await lengthOf(dir);
    if (lengths.get(deployment) === length) return null;
    // A last line that is being written is read once it is whole.
    const events = await journalOf(place, environment, deployment);
    const fact = follow(ledger.state, { deployment, events }, { rules: of, environment, now: clock.now() });
    lengths.set(deployment, length);
    return fact;
  };

  /** What ended before is no news; in what trouble it left things is seen, and when something was deployed last. */
  const begin = async (ids: readonly string[]): Promise<void> => {
    const past: MonitorFact<'deployment.followed'>[] = [];
    for (const id of ids.toReversed().slice(0, mostPast)) {
      if (id === own) continue;
      const fact = await read(id, []).catch(() => null);
      if (fact && !fact.isOver) lengths.delete(id);
      else if (fact) past.push(fact);
      if (fact && fact.deployedAt !== null) break;
    }
    const [last] = past;
    await ledger.append([...past.toReversed(), { type: 'deployments.known', upTo: last?.deployment ?? '' }]);
  };

  return {
    refresh: async () => {
      const ids = await idsHere(place, environment);
      if (ledger.state.following.upTo === null) await begin(ids);
      const { upTo, deployments } = ledger.state.following;
      for (const id of ids) {
        const known = deployments.get(id);
        if (known ? known.isOver : id <= (upTo ?? '')) continue;
        try {
          const fact = await read(id, rules);
          if (fact) await ledger.append([fact]);
          fault = '';
        } catch (thrown) {
          const why = `the journal of ${id} cannot be read: ${messageOf(thrown)}`;
          if (why !== fault) note(why);
          fault = why;
        }
      }
    },
  };
};
