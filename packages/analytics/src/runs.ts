import { type Command, subjectOf } from '@convoy/model/commands';
import type { Event } from '@convoy/model/events';
import type { Verdict } from '@convoy/model/look';

/** What a command is called in displays; `ready` asks a need that is not deployed here, `re-gate` a restored release. */
export type PhaseName =
  | 'deploy'
  | 'gate'
  | 'verify'
  | 'weigh'
  | 'canary'
  | 'shift'
  | 'watch'
  | 'check'
  | 'task'
  | 'ready'
  | 'rollback'
  | 're-gate'
  | 'retire';

/** A place in the journal: the event's number, and its time in milliseconds since the first event. */
export interface Moment {
  readonly index: number;
  readonly ms: number;
}

/** One command from its start to the event that ended it. */
export interface Run {
  readonly key: string;
  readonly phase: PhaseName;
  readonly subject: string;
  readonly begun: Moment;
  /** Null while nobody has seen its end. */
  ended: Moment | null;
  end: 'done' | 'failed' | 'abandoned' | null;
  verdict?: Verdict;
  reason?: string;
  /** How many processes took it up: above one it was interrupted, and its length says little. */
  starts: number;
  /** A person said how it ended. */
  settled?: true;
}

const phaseOf = (command: Command): PhaseName => {
  if (command.type !== 'gate') return command.type;
  if (command.of === 'need') return 'ready';
  return command.of === 'restored' ? 're-gate' : 'gate';
};

/**
 * Times on one axis that never goes back: clocks of two runners differ and clocks are corrected, but what follows in
 * causal order did not happen earlier. So no run ends before it began, and no chain of runs is longer than the whole.
 */
export const momentsOf = (events: readonly Event[]): Moment[] => {
  let first: number | null = null;
  let last = 0;
  return events.map(({ at }, index) => {
    const time = Date.parse(at);
    first ??= Number.isNaN(time) ? null : time;
    if (first !== null && time - first > last) last = time - first;
    return { index, ms: last };
  });
};

type Ending = Pick<Run, 'end' | 'verdict' | 'reason' | 'settled'>;

/** How an event ends the command whose key it carries. */
const endingOf = (event: Event): Ending => {
  switch (event.type) {
    case 'service.gated':
    case 'service.checked': {
      const { verdict } = event;
      const passed = verdict.outcome === 'passed';
      return { end: passed ? 'done' : 'failed', verdict, ...(passed ? {} : { reason: verdict.reason }) };
    }
    case 'failure.detected':
    case 'rollback.failed':
      return { end: 'failed', reason: event.reason };
    case 'command.abandoned':
      return { end: 'abandoned', reason: event.reason };
    default:
      return { end: 'done' };
  }
};

/** All commands of a journal in the order in which they began. */
export const runsOf = (events: readonly Event[], moments: readonly Moment[] = momentsOf(events)): Run[] => {
  const runs: Run[] = [];
  const open = new Map<string, Run>();
  const close = (run: Run | undefined, ended: Moment, ending: Ending): void => {
    if (!run) return;
    Object.assign(run, ending, { ended });
    open.delete(run.key);
  };
  for (const [index, event] of events.entries()) {
    const moment = moments[index] as Moment;
    if (event.type === 'command.started') {
      const { key, command } = event;
      const known = open.get(key);
      if (known) known.starts += 1;
      else {
        const run: Run = {
          ...{ key, phase: phaseOf(command), subject: subjectOf(command) },
          ...{ begun: moment, ended: null, end: null, starts: 1 },
        };
        runs.push(run);
        open.set(key, run);
      }
    } else if (event.type === 'control.accepted' && event.verb === 'settle') {
      const asked = [...open.values()].find(({ subject }) => subject === event.subject);
      const end = event.as === 'deployed' ? 'done' : 'failed';
      close(asked, moment, { end, reason: `settled as ${event.as} by ${event.actor}`, settled: true });
    } else if ('key' in event && event.key !== undefined) close(open.get(event.key), moment, endingOf(event));
  }
  return runs;
};
