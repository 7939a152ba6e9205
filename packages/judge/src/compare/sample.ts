/** One observation: a number, or failures among trials. */
export interface Row {
  /** What was measured, or how many of the trials failed. */
  readonly value: number;
  /** 1 or more; 1 for what was measured. */
  readonly trials: number;
}

export type Side = 'baseline' | 'candidate';

/** What a side has shown so far. */
export interface Sample {
  readonly size: number;
  /** The first `size` of these, in order of time; whatever comes behind them is a later sample's. */
  readonly all: Row[];
  /** How many observations were missing, however they were treated. */
  readonly missing: number;
}

export type Both = Readonly<Record<Side, Sample>>;

const none: Sample = { size: 0, all: [], missing: 0 };

export const nothing: Both = { baseline: none, candidate: none };

/** More rows of a side: one at a time, ten thousand times, so rows are copied only if another sample has grown from this. */
export const grown = ({ size, all, missing }: Sample, rows: readonly Row[], lacking: number): Sample => {
  const own = size > 0 && all.length === size ? all : all.slice(0, size);
  for (const row of rows) own.push(row);
  return { size: own.length, all: own, missing: missing + lacking };
};

export const rowsOf = ({ size, all }: Sample): readonly Row[] => (all.length === size ? all : all.slice(0, size));

export const sizesOf = ({ baseline, candidate }: Both): readonly [number, number] => [baseline.size, candidate.size];

/** As many a side as would tell as much as so many of one and so many of the other do. */
export const harmonicMean = ([one, other]: readonly [number, number]): number =>
  one > 0 && other > 0 ? 2 / (1 / one + 1 / other) : 0;

export const sizeOf = (both: Both): number => harmonicMean(sizesOf(both));

export const valuesOf = (both: Both): readonly [number[], number[]] => [
  rowsOf(both.baseline).map(({ value }) => value),
  rowsOf(both.candidate).map(({ value }) => value),
];

/** As numbers in a typed array, of which a million are sorted in a tenth of the time. */
export const ascendingOf = (values: readonly number[]): number[] => Array.from(Float64Array.from(values).sort());

/** Of failures the trials count, and not the rows that tell of them. */
export const amountsOf = (both: Both): readonly [number, number] => [
  countOf(both.baseline).trials,
  countOf(both.candidate).trials,
];

/** Share of the trials of some rows that failed; of no trials 0. */
export const rateOf = (rows: readonly Row[]): number => {
  const trials = rows.reduce((sum, row) => sum + row.trials, 0);
  return trials === 0 ? 0 : rows.reduce((sum, { value }) => sum + value, 0) / trials;
};

/** Failures and trials of a side. */
export const countOf = (sample: Sample): { readonly failures: number; readonly trials: number } =>
  rowsOf(sample).reduce((sum, { value, trials }) => ({ failures: sum.failures + value, trials: sum.trials + trials }), {
    failures: 0,
    trials: 0,
  });
