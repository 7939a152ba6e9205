import type { Ledger } from '@convoy/engine/ledger';
import { codeOf, messageOf } from '@convoy/model/error';
import type { MonitorEvent, MonitorFact } from '@convoy/model/monitoring/facts';
import type { Keep } from '@convoy/model/monitoring/ports';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { EventStore } from '@convoy/model/ports';

/** Who watches, and who only tells, for a moment, where nobody does. */
export type Role = 'watch' | 'telling';

/** Who comes to be the writer of an environment's watch. */
export interface Newcomer {
  readonly environment: string;
  /** How long, in milliseconds; null: until it is stopped. */
  readonly forMs: number | null;
  readonly note: (line: string) => void;
  readonly stop: AbortSignal;
  /** By default it watches. */
  readonly role?: Role;
  /** How long whoever only tells is waited for, in milliseconds; by default a minute. */
  readonly patienceMs?: number;
}

/** An environment is watched by one process at a time: this one, until it gives it back. */
export interface Writer {
  readonly epoch: number;
  /** Aborted once another watch is to go on. */
  readonly relieved: AbortSignal;
  /** This machine's journal, of which the next watch knows whatever is done because of it. */
  store(local: EventStore<MonitorEvent>): EventStore<MonitorEvent>;
  /** This machine's looks, or those of the watch before where it has none that are newer. */
  keep(local: Keep): Keep;
  /** Does what the others are to know by until it is stopped. Rejects with `FENCED` once another process watches. */
  work(ledger: Ledger<MonitorFact, Monitoring>, stop: AbortSignal): Promise<void>;
  /** Keeps looks for the next one. Never rejects: their loss is a gap. */
  keepLooks(ledger: Ledger<MonitorFact, Monitoring>): Promise<void>;
  /** Whether it still is; says so to processes of other machines. */
  holds(): Promise<boolean>;
  release(): Promise<void>;
}

/** Of one whose machine keeps all: there is nothing to bring anywhere. */
export const here: Pick<Writer, 'relieved' | 'store' | 'keep' | 'work' | 'keepLooks'> = {
  relieved: new AbortController().signal,
  store: (local) => local,
  keep: (local) => local,
  work: async () => undefined,
  keepLooks: async () => undefined,
};

/** Why this process is not the writer: somebody else watches. Of any other fault null. */
export const whoWatches = (thrown: unknown): string | null =>
  codeOf(thrown, '') === 'LOCKED' ? messageOf(thrown) : null;

/** The writer; null where somebody else watches. Rejects as it does otherwise. */
export const unlessWatched = (writer: Promise<Writer>): Promise<Writer | null> =>
  writer.catch((thrown) => {
    if (whoWatches(thrown) === null) throw thrown;
    return null;
  });
