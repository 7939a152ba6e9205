import type { Event } from '@convoy/model/events';
import type { HeadRecord } from '@convoy/model/head';
import { merge } from '@convoy/model/merge';
import type { Head, Journal } from '@convoy/model/ports';
import type { Chance } from './chance.ts';
import type { Life } from './life.ts';
import type { Time } from './time.ts';

/** Counts everything that happens anywhere in the world, so that any two things have an order. */
export type Tick = () => number;

/** An event as it came to lie in the journal. */
export interface Written {
  readonly tick: number;
  /** By the world's time, not by the writer's clock. */
  readonly at: number;
  readonly agent: string;
  readonly event: Event;
}

/** Who wrote the head, or tried to. */
export interface HeadWrite {
  readonly tick: number;
  readonly agent: string;
  readonly record: HeadRecord;
  readonly ok: boolean;
}

export interface Stores {
  readonly written: readonly Written[];
  readonly writes: readonly HeadWrite[];
  readonly record: () => HeadRecord;
  journal(life: Life): Journal;
  head(life: Life): Head;
}

/** Journal and head in memory: what was appended stays; a process that dies while it appends leaves a part, or nothing. */
export const createStores = (first: HeadRecord, time: Time, chance: Chance, tick: Tick): Stores => {
  const written: Written[] = [];
  const writes: HeadWrite[] = [];
  let record = first;
  let revision = 0;
  const write = (life: Life, events: readonly Event[]): void => {
    for (const event of events) written.push({ tick: tick(), at: time.now(), agent: life.name, event });
  };
  return {
    written,
    writes,
    record: () => record,
    journal: (life) => ({
      load: async () => {
        await time.sleep(chance.int(20, 60));
        await life.wake();
        return merge(written.map(({ event }) => event));
      },
      append: async (events) => {
        await life.pass(() => write(life, events.slice(0, chance.int(0, events.length - 1))));
        write(life, events);
        await time.sleep(chance.int(1, 5));
        await life.pass();
      },
    }),
    head: (life) => ({
      read: async () => {
        await time.sleep(chance.int(1, 5));
        await life.wake();
        return { record, revision: String(revision) };
      },
      write: async (next, expected, _, after) => {
        await after;
        await life.pass();
        const ok = expected === String(revision);
        writes.push({ tick: tick(), agent: life.name, record: next, ok });
        if (ok) {
          record = next;
          revision += 1;
        }
        const answer = ok ? String(revision) : null;
        await time.sleep(chance.int(1, 10));
        await life.pass();
        return answer;
      },
    }),
  };
};
