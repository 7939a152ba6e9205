import { binomialTail } from '../numbers/beta.ts';
import { dispersion, supposed } from '../numbers/dispersion.ts';
import { addBlock, type Count, eValue, openProcess, type Process } from '../numbers/failure-process.ts';
import type { ComparisonRule } from './rule.ts';
import { type Both, countOf, rowsOf, type Sample, type Side } from './sample.ts';
import { type Evidence, noEvidence } from './values.ts';

/** Failures under way: what the blocks say so far, and the rows that still wait for some of the other side. */
export interface Failures {
  /** That the candidate fails more often, and less often. */
  readonly up: Process;
  readonly down: Process;
  readonly waiting: Readonly<Record<Side, Count>>;
}

const none: Count = { failures: 0, trials: 0 };
const noneOfBoth = { baseline: none, candidate: none };

export const noFailures: Failures = { up: openProcess, down: openProcess, waiting: noneOfBoth };

/** One more row; a block is closed as soon as it has trials of both sides. */
export const addRow = (failures: Failures, side: Side, { failures: k, trials: n }: Count): Failures => {
  const former = failures.waiting[side];
  const waiting = { ...failures.waiting, [side]: { failures: former.failures + k, trials: former.trials + n } };
  const { baseline, candidate } = waiting;
  if (baseline.trials === 0 || candidate.trials === 0) return { ...failures, waiting };
  return {
    up: addBlock(failures.up, baseline, candidate),
    down: addBlock(failures.down, candidate, baseline),
    waiting: noneOfBoth,
  };
};

const countsOf = (sample: Sample): Count[] => rowsOf(sample).map(({ value, trials }) => ({ failures: value, trials }));

const dispersionOf = ({ baseline, candidate }: Both): number => dispersion([countsOf(baseline), countsOf(candidate)]);

const sides = ({ direction }: ComparisonRule): number => (direction === 'both' ? 2 : 1);

/**
 * Evidence of the blocks, whenever one looks. Dispersion is asked for only where it could matter: it is never below 1. That
 * of few rows says too little, so what the side that should fail no less has shown is taken to vary as rates may.
 */
export const evidenceOfBlocks = (rule: ComparisonRule, { up, down }: Failures, both: Both): Evidence => {
  const counts = { baseline: countsOf(both.baseline), candidate: countsOf(both.candidate) };
  const of = (process: Process, side: Side, other: Side): number => {
    const evidence = sides(rule) / eValue(process, 1);
    if (evidence > rule.alpha) return Math.min(1, evidence);
    const factor = Math.max(dispersion([counts.baseline, counts.candidate]), supposed(counts[side], counts[other]));
    return Math.min(1, sides(rule) / eValue(process, factor));
  };
  return { up: of(up, 'baseline', 'candidate'), down: of(down, 'candidate', 'baseline') };
};

/** Evidence of all rows looked at once: failures given how many there are (Przyborowski and Wilenski, 1940). */
export const evidenceOfCounts = (rule: ComparisonRule, both: Both): Evidence => {
  const [base, other] = [countOf(both.baseline), countOf(both.candidate)];
  if (base.trials === 0 || other.trials === 0) return noEvidence;
  const factor = dispersionOf(both);
  const of = (one: Count, against: Count): number =>
    Math.min(
      1,
      sides(rule) *
        binomialTail(
          one.failures / factor,
          (one.failures + against.failures) / factor,
          one.trials / (one.trials + against.trials),
        ),
    );
  return { up: of(other, base), down: of(base, other) };
};

const faultless = ({ trials }: Count): Count => ({ failures: 0, trials });

/** Whether so many trials could have failed the candidate at all, if all its trials had failed and none of the baseline's. */
export const couldFail = (rule: ComparisonRule, both: Both): boolean => {
  const [base, other] = [countOf(both.baseline).trials, countOf(both.candidate).trials];
  if (base === 0 || other === 0) return false;
  if (rule.when === 'once') return sides(rule) * binomialTail(other, other, other / (base + other)) <= rule.alpha;
  const worst = addBlock(openProcess, { failures: 0, trials: base }, { failures: other, trials: other });
  return (
    sides(rule) / eValue(worst, supposed(countsOf(both.baseline).map(faultless), countsOf(both.candidate))) <=
    rule.alpha
  );
};
