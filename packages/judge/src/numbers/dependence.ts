import { product } from './moments.ts';

/** How much more the mean of a series varies than that of independent values would. */
export interface Dependence {
  /** Variance inflation (1 + ρ) / (1 − ρ) of an autoregressive series of order one; at least 1. */
  readonly inflation: number;
  /** What an estimate of a variance from the residuals is to be multiplied by, because their mean was taken out. */
  readonly unbiased: number;
  /** Degrees of freedom of the estimate of the variance of a mean. */
  readonly freedom: number;
}

/** Nothing is known of a series that never returns, but that all its values together say no less than one of them. */
const asOne = (size: number): Dependence => ({ inflation: size, unbiased: 1, freedom: 1 });

/**
 * Dependence in time of residuals of one or more series, taken as autoregressive of order one with a common ρ.
 * - ρ is freed of its bias of −(1 + 3ρ)/n (Kendall, 1954) and raised by its standard error √((1 − ρ²)/N): that it is too
 *   low by chance is what makes false alarms. A negative ρ counts as none.
 * - The degrees of freedom are those of a scaled χ² with the variance of the estimate (Satterthwaite, 1946), which by the
 *   delta method is (2 + 4 (1 + ρ)/(1 − ρ)) / N of its square.
 */
export const dependence = (series: readonly (readonly number[])[]): Dependence => {
  const total = series.reduce((sum, { length }) => sum + length, 0);
  const each = series.length / series.reduce((sum, { length }) => sum + 1 / length, 0);
  const [now, next] = [0, 1].map((lag) => series.reduce((sum, one) => sum + product(one, one, lag), 0)) as [
    number,
    number,
  ];
  const estimate = now > 0 ? Math.max(0, (next / now + 1 / each) / (1 - 3 / each)) : 0;
  if (each <= 3 || estimate >= 1) return asOne(each);
  const raised = estimate + Math.sqrt((1 - estimate ** 2) / total);
  if (raised >= 1) return asOne(each);
  const inflation = (1 + raised) / (1 - raised);
  if (inflation >= each) return asOne(each);
  return { inflation, unbiased: 1 / (1 - inflation / each), freedom: total / (1 + 2 * inflation) };
};
