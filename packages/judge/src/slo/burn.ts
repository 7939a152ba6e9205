/*
 * Alerts by the rate at which an error budget burns (Beyer et al., The Site Reliability Workbook, chapter 5, "Alerting on
 * SLOs", 6: multiwindow, multi-burn-rate alerts). The budget is the share of looks that may break a promise; a burn rate of 1
 * spends all of it in exactly the promise's window.
 */

/** What was seen of a promise over a time: looks that count, and those of them that broke it. */
export interface Measured {
  readonly total: number;
  readonly bad: number;
}

/** A rate that is worth an alert where both windows are above it. Milliseconds. */
export interface BurnRule {
  /** `critical`: somebody is called; `warning`: it may wait for the next working day. */
  readonly severity: 'critical' | 'warning';
  readonly burn: number;
  readonly longMs: number;
  /** A twelfth of the long one: by it one sees that it burns now, and that it has ended. */
  readonly shortMs: number;
}

/** Table 5-8 of the workbook: which share of the budget is spent when it is told, and at which rate. */
const table = [
  { severity: 'critical', share: 0.02, burn: 14.4 },
  { severity: 'critical', share: 0.05, burn: 6 },
  { severity: 'warning', share: 0.1, burn: 1 },
] as const;

const minuteMs = 60_000;
const toMinute = (ms: number): number => Math.max(1, Math.round(ms / minuteMs)) * minuteMs;

/**
 * The rules of a promise over a window: of 30 days an hour and five minutes at 14.4, six hours and thirty minutes at 6, three
 * days and six hours at 1. Of other windows as much longer or shorter, to the minute, at the same rates: so the same shares of
 * the budget are spent.
 */
export const burnRules = (windowMs: number): readonly BurnRule[] =>
  table.map(({ severity, share, burn }) => {
    const longMs = (windowMs * share) / burn;
    return { severity, burn, longMs: toMinute(longMs), shortMs: toMinute(longMs / 12) };
  });

/** Fewer looks, or failures, in the long window prove nothing: at a low rate of looks one failure is a large share. */
const least = { total: 30, bad: 3 };

/** Shares of whole numbers are as near to each other as this where they are the same. */
const rounding = 1e-12;

/** How many times as fast as it may a budget (0 to 1) burns; null: nothing was seen. */
export const burnOf = ({ total, bad }: Measured, budget: number): number | null =>
  total === 0 ? null : bad / total / budget;

/** Whether a part of what was seen is above a rate: the workbook's `error ratio > burn × (1 − SLO)`. */
const isAbove = ({ total, bad }: Measured, budget: number, { burn }: BurnRule): boolean =>
  total > 0 && bad / total - burn * budget > rounding;

/**
 * `burning`: both windows are above the rule's rate; `calm`: one of them is not; `unknown`: too little was seen to say so.
 * `long` is asked for only where the short window is above.
 */
export const burning = (
  rule: BurnRule,
  budget: number,
  short: Measured,
  long: () => Measured,
): 'burning' | 'calm' | 'unknown' => {
  if (short.total === 0) return 'unknown';
  if (!isAbove(short, budget, rule)) return 'calm';
  const seen = long();
  if (!isAbove(seen, budget, rule)) return 'calm';
  return seen.total >= least.total && seen.bad >= least.bad ? 'burning' : 'unknown';
};

/** Share of what was seen that kept the promise; null: nothing was seen. */
export const attainedOf = ({ total, bad }: Measured): number | null => (total === 0 ? null : (total - bad) / total);

/** Share of the budget that is left, below 0 where more than all of it is spent; null: nothing was seen. */
export const budgetLeft = (measured: Measured, budget: number): number | null => {
  const burn = burnOf(measured, budget);
  return burn === null ? null : 1 - burn;
};
