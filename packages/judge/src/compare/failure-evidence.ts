import { binomialTail } from '../numbers/beta.ts';
import { dispersion, supposed } from '../numbers/dispersion.ts';
import { addBlock, type Count, eValue, openProcess } from '../numbers/failure-process.ts';
import { apart, type Failures, type Mark, type Processes } from './failures.ts';
import type { ComparisonRule } from './rule.ts';
import { type Both, countOf, rowsOf, type Sample, type Side } from './sample.ts';
import { type Evidence, noEvidence } from './values.ts';

const countsOf = (sample: Sample): Count[] => rowsOf(sample).map(({ value, trials }) => ({ failures: value, trials }));

const sumOf = (rows: readonly Count[]): readonly [failures: number, trials: number] =>
  rows.reduce(([k, n], row) => [k + row.failures, n + row.trials], [0, 0]);

const sides = ({ direction }: ComparisonRule): number => (direction === 'both' ? 2 : 1);

/** What all that was compared from the first is worth; the rest is for what began later. */
const firstWeight = 0.9;

/**
 * What each beginning is worth: most is what was compared from the first, and all together are one, so that their evidence adds
 * up to evidence (as in Shin, Ramdas and Rinaldo, E-detectors, 2024).
 */
const weightOf = (beginning: number): number =>
  beginning === 0 ? firstWeight : (1 - firstWeight) / (beginning * (beginning + 1));

/**
 * What goes well at first and then no more is taken for a series that remembers long, and counts for next to nothing: so what has
 * come since later beginnings is judged too. It takes as long to ask how rows vary as there are rows, so beginnings are asked that
 * are twice as far away each time: whatever lasts has one in its first half.
 */
const latest = (newest: number): number[] => {
  const found: number[] = [];
  for (let back = 0; newest - back > 0; back = 2 * back + 1) found.push(newest - back);
  return found;
};

/**
 * Evidence of the blocks, whenever one looks: of all, and of those from later beginnings on. Dispersion is asked for only where it
 * could matter: it is never below 1. That of few rows says too little, so what the side that should fail no less has shown is
 * taken to vary as rates may; and whatever it has shown from the first may come again.
 */
export const evidenceOfBlocks = (rule: ComparisonRule, failures: Failures, both: Both): Evidence => {
  const { marks, rows } = failures;
  const evidenceOf = (values: readonly number[]): number =>
    Math.min(1, sides(rule) / values.reduce((sum, value) => sum + value, 0));
  const isLong = ({ rows: before }: Mark): boolean =>
    Math.min(rows.baseline - before.baseline, rows.candidate - before.candidate) >= apart;
  const of = (way: keyof Processes, usual: Side): number => {
    const begun = [0, ...latest(marks.findLastIndex(isLong))].map((beginning) => ({
      beginning,
      mark: marks[beginning] as Mark,
    }));
    const worth = ({ mark, beginning }: (typeof begun)[number], factor: number): number =>
      weightOf(beginning) * eValue(failures[way], factor, mark[way]);
    const plain = evidenceOf(begun.map((one) => worth(one, 1)));
    if (plain > rule.alpha) return plain;
    const counts = { baseline: countsOf(both.baseline), candidate: countsOf(both.candidate) };
    const shown = dispersion([counts[usual]]);
    return evidenceOf(
      begun.map((one) => {
        const { baseline, candidate } = one.mark.rows;
        const own = [counts.baseline.slice(baseline), counts.candidate.slice(candidate)] as const;
        const supposedly = usual === 'baseline' ? supposed(...own) : supposed(own[1], own[0]);
        return worth(one, Math.max(dispersion(own), one.beginning === 0 ? supposedly : shown));
      }),
    );
  };
  return { up: of('up', 'baseline'), down: of('down', 'candidate') };
};

/** Evidence of rows looked at once: failures given how many there are (Przyborowski and Wilenski, 1940). */
const ofCounts = (one: readonly Count[], against: readonly Count[], factor: number): number => {
  const [k, n] = sumOf(one);
  const [l, m] = sumOf(against);
  return binomialTail(k / factor, (k + l) / factor, n / (n + m));
};

/** Parts of both that begin later and go on to the end, in the same share of both: that of so many rows of the shorter one. */
const laterParts = ({ baseline, candidate }: Readonly<Record<Side, Count[]>>): Readonly<Record<Side, Count[]>>[] => {
  const shorter = Math.min(baseline.length, candidate.length);
  const from = (rows: Count[], nth: number): Count[] => rows.slice(Math.round((rows.length * nth * apart) / shorter));
  return latest(Math.floor(shorter / apart) - 1).map((nth) => ({
    baseline: from(baseline, nth),
    candidate: from(candidate, nth),
  }));
};

/** The same where all is looked at once: of all, and of what began later. Both in order of time, and of the same span. */
export const evidenceOfCounts = (rule: ComparisonRule, both: Both): Evidence => {
  const counts = { baseline: countsOf(both.baseline), candidate: countsOf(both.candidate) };
  if (Math.min(sumOf(counts.baseline)[1], sumOf(counts.candidate)[1]) === 0) return noEvidence;
  const later = laterParts(counts);
  const of = (one: Side, against: Side): number => {
    const ofPart = (part: typeof counts, weight: number, factor: (own: number) => number): number => {
      const plain = (sides(rule) * ofCounts(part[one], part[against], 1)) / weight;
      if (plain > rule.alpha) return plain;
      const own = factor(dispersion([part.baseline, part.candidate]));
      return (sides(rule) * ofCounts(part[one], part[against], own)) / weight;
    };
    const ofLater = later.map((part) =>
      ofPart(part, (1 - firstWeight) / later.length, (own) => Math.max(own, dispersion([counts[against]]))),
    );
    return Math.min(
      1,
      ofPart(counts, later.length > 0 ? firstWeight : 1, (own) => own),
      ...ofLater,
    );
  };
  return { up: of('candidate', 'baseline'), down: of('baseline', 'candidate') };
};

/** The same as if no failure had anything to do with the one before it. */
export const plainEvidence = (rule: ComparisonRule, { baseline, candidate }: Both): Evidence => {
  const [base, other] = [countsOf(baseline), countsOf(candidate)];
  const of = (one: readonly Count[], against: readonly Count[]): number =>
    Math.min(1, sides(rule) * ofCounts(one, against, 1));
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
