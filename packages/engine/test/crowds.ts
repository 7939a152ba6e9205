import { addMet } from '@convoy/engine/perform/clients';
import { openTrial, type Trial } from '@convoy/judge/trial';
import type { Served } from '@convoy/model/ports';
import { seeded } from '@convoy/model/random';

/** As strict as it is with one step. */
export const open = (): Trial => openTrial({ quantile: null, maxIncrease: 0.2, least: 5, when: 'open', among: 2 });

export interface World {
  readonly clients: number;
  /** How many requests a second, spread evenly by chance, for how long, with a look every other second. */
  readonly rate: number;
  readonly seconds: number;
  /** Whether a client is one of the candidate's. */
  readonly isDrawn: (client: number) => boolean;
  /** How often what a client asks of a release fails. */
  readonly fails?: (client: number, isDrawn: boolean) => number;
  /** Milliseconds that a good answer takes, more or less. */
  readonly takes?: (client: number, isDrawn: boolean) => number;
}

interface Met {
  readonly isFailed: boolean;
  readonly answers: number;
  readonly ms: number;
}

const nothing: Met = { isFailed: false, answers: 0, ms: 0 };

/** What each side met in a while, and what its clients met since the beginning. */
const openSide = () => {
  const met = new Map<number, Met>();
  let ms: number[] = [];
  let errors = 0;
  return {
    ask: (client: number, took: number | null) => {
      const { isFailed, answers, ms: before } = met.get(client) ?? nothing;
      if (took === null) {
        errors += 1;
        met.set(client, { isFailed: true, answers, ms: before });
      } else {
        ms.push(took);
        met.set(client, { isFailed, answers: answers + 1, ms: before + took });
      }
    },
    tell: (): Served => {
      const all = [...met.values()];
      const waited = all.flatMap(({ answers, ms: sum }) => (answers > 0 ? [sum / answers] : []));
      const clients = { n: all.length, failed: all.filter(({ isFailed }) => isFailed).length, ms: waited };
      const told = { n: ms.length + errors, errors, ms, clients };
      [ms, errors] = [[], 0];
      return told;
    },
  };
};

/** Whether a canary fails in such a world. */
const isFailed = (world: World, next: () => number): boolean => {
  const { clients, rate, seconds, isDrawn, fails = () => 0, takes = () => 50 } = world;
  const drawn = Array.from({ length: clients }, (_, client) => isDrawn(client));
  const [live, candidate] = [openSide(), openSide()];
  let trial = open();
  for (let look = 0; look < seconds / 2 && !trial.failed; look += 1) {
    for (let request = 0; request < 2 * rate; request += 1) {
      const client = Math.floor(next() * clients);
      const of = drawn[client] as boolean;
      const took = next() < fails(client, of) ? null : takes(client, of) * (0.8 + 0.4 * next());
      (of ? candidate : live).ask(client, took);
    }
    trial = addMet(trial, { live: live.tell(), candidate: candidate.tell() }).trial;
  }
  return trial.failed !== null;
};

/** How many of so many canaries fail, each in a world of its own. */
export const failedOf = (runs: number, world: (next: () => number) => World): number => {
  const { next } = seeded(4);
  return Array.from({ length: runs }, () => isFailed(world(next), next)).filter(Boolean).length;
};
