import type { HeadRecord, Owner } from '@convoy/model/head';
import type { Head } from '@convoy/model/ports';
import type { State } from '@convoy/model/state';
import type { Claim } from './claim.ts';

/** One of several processes that work on one deployment side by side. */
export interface Member {
  readonly agent: string;
  readonly deployment: string;
  /** Whether an owner holds the environment for this process too. */
  readonly isCrew: (owner: Owner) => boolean;
  /** Rests before it writes again; `times`: how often it was outrun. */
  readonly rest: (times: number) => Promise<void>;
}

export type Joined =
  | { readonly ok: true; readonly claim: Claim }
  | { readonly ok: false; readonly code: 'NOT_JOINED'; readonly record: HeadRecord };

type Tasks = HeadRecord['tasks'];

/** Tasks done since: of the others a member knows only what was, and another may have done them anew meanwhile. */
const doneSince = (before: Tasks, now: Tasks): Tasks =>
  Object.fromEntries(Object.entries(now).filter(([task, fingerprint]) => before[task] !== fingerprint));

/** What is one member's own. */
interface Own {
  readonly agent: string;
  /** Keys of the commands that it began or took up. */
  readonly mine: ReadonlySet<string>;
  /** What had been done when it came. */
  readonly before: Tasks;
}

/** What one of several adds to the record: its commands under way, its segment, the tasks that are done. */
const added = (record: HeadRecord, state: State, { agent, mine, before }: Own): HeadRecord => {
  const segment = `${record.epoch}.${agent}`;
  const count = state.segments[segment];
  const own = Object.entries(state.running).filter(([key]) => mine.has(key));
  return {
    ...record,
    underway: [
      ...record.underway.filter(({ key }) => !mine.has(key)),
      ...own.map(([key, { deadline }]) => ({ key, deadline })),
    ],
    segments: count === undefined ? record.segments : { ...record.segments, [segment]: count },
    tasks: { ...record.tasks, ...doneSince(before, state.tasks) },
  };
};

/**
 * Works in an environment that is held for all jobs of this process's run, under its owner's epoch. Each writes only what
 * is its own, so whoever was outrun by another of them writes again on top; whoever finds another epoch was taken over.
 */
export const join = async (head: Head, { agent, deployment, isCrew, rest }: Member): Promise<Joined> => {
  const first = await head.read();
  const { owner, epoch } = first.record;
  const isOurs = ({ owner: now, epoch: at, unfinished }: HeadRecord): boolean =>
    at === epoch && unfinished === deployment && now?.crew === true && isCrew(now);
  if (!owner || !isOurs(first.record)) return { ok: false, code: 'NOT_JOINED', record: first.record };
  let { record, revision } = first;
  let isFenced = false;
  const mine = new Set<string>();
  const own: Own = { agent, mine, before: record.tasks };

  const save = async (state: State, note: string, after?: Promise<void>): Promise<boolean> => {
    await after;
    for (const [key, running] of Object.entries(state.running)) if (running.agent === agent) mine.add(key);
    for (let times = 1; !isFenced; times += 1) {
      const next = added(record, state, own);
      const written = await head.write(next, revision, note);
      if (written !== null) {
        record = next;
        revision = written;
        return true;
      }
      await rest(times);
      ({ record, revision } = await head.read());
      isFenced = !isOurs(record);
    }
    return false;
  };
  return {
    ok: true,
    claim: {
      epoch,
      get record() {
        return record;
      },
      save,
      // The others go on: the environment is given back by whoever takes it over in the end.
      release: save,
      cancel: async (note) => {
        if (isFenced) return false;
        const given = await head.write({ ...record, owner: null, unfinished: null, segments: {} }, revision, note);
        return given !== null;
      },
    },
  };
};
