/** One observation: a number, or failures among trials. */
export interface Row {
  /** What was measured, or how many of the trials failed. */
  readonly value: number;
  /** 1 for what was measured. */
  readonly trials: number;
}

export type Side = 'baseline' | 'candidate';

/** What a side has shown so far, in order of time. */
export interface Sample {
  readonly rows: readonly Row[];
  /** How many observations were missing, however they were treated. */
  readonly missing: number;
}

export type Both = Readonly<Record<Side, Sample>>;

export const nothing: Both = { baseline: { rows: [], missing: 0 }, candidate: { rows: [], missing: 0 } };

export const sizesOf = ({ baseline, candidate }: Both): readonly [number, number] => [
  baseline.rows.length,
  candidate.rows.length,
];

/** Samples a side that would tell as much as these do (the harmonic mean). */
export const sizeOf = (both: Both): number => {
  const [one, other] = sizesOf(both);
  return one > 0 && other > 0 ? 2 / (1 / one + 1 / other) : 0;
};

export const valuesOf = (both: Both): readonly [number[], number[]] => [
  both.baseline.rows.map(({ value }) => value),
  both.candidate.rows.map(({ value }) => value),
];

/** Failures and trials of a side. */
export const countOf = ({ rows }: Sample): { readonly failures: number; readonly trials: number } =>
  rows.reduce((sum, { value, trials }) => ({ failures: sum.failures + value, trials: sum.trials + trials }), {
    failures: 0,
    trials: 0,
  });
