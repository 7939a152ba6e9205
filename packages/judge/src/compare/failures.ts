import { addBlock, type Count, openProcess, type Process } from '../numbers/failure-process.ts';
import type { Side } from './sample.ts';

/** Failures under way: what the blocks say so far, and the rows that still wait for some of the other side. */
export interface Failures extends Processes {
  readonly waiting: Readonly<Record<Side, Count>>;
  readonly blocks: number;
  /** Rows of each side so far. */
  readonly rows: Readonly<Record<Side, number>>;
  /** Where one may begin to count anew: what was before that has no say in what comes after it. */
  readonly marks: readonly Mark[];
}

export interface Processes {
  /** That the candidate fails more often, and less often. */
  readonly up: Process;
  readonly down: Process;
}

/** What there was before a later beginning. */
export interface Mark extends Processes {
  readonly rows: Readonly<Record<Side, number>>;
}

const none: Count = { failures: 0, trials: 0 };
const noneOfBoth = { baseline: none, candidate: none };

const noRows = { baseline: 0, candidate: 0 };

export const noFailures: Failures = {
  ...{ up: openProcess, down: openProcess, waiting: noneOfBoth, blocks: 0, rows: noRows },
  marks: [{ up: openProcess, down: openProcess, rows: noRows }],
};

/** Blocks from one beginning to the next; of fewer rows than these nothing is known of how they vary. */
export const apart = 16;

/** One more row; a block is closed as soon as it has trials of both sides. */
export const addRow = (failures: Failures, side: Side, { failures: k, trials: n }: Count): Failures => {
  const former = failures.waiting[side];
  const waiting = { ...failures.waiting, [side]: { failures: former.failures + k, trials: former.trials + n } };
  const { baseline, candidate } = waiting;
  const rows = { ...failures.rows, [side]: failures.rows[side] + 1 };
  if (baseline.trials === 0 || candidate.trials === 0) return { ...failures, waiting, rows };
  const blocks = failures.blocks + 1;
  const processes = {
    up: addBlock(failures.up, baseline, candidate),
    down: addBlock(failures.down, candidate, baseline),
  };
  const marks = blocks % apart === 0 ? [...failures.marks, { ...processes, rows }] : failures.marks;
  return { ...processes, waiting: noneOfBoth, blocks, rows, marks };
};
