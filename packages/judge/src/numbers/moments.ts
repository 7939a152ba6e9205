/** Arithmetic mean; NaN of nothing. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Distances from the mean. */
export const residuals = (values: readonly number[]): number[] => {
  const middle = mean(values);
  return values.map((value) => value - middle);
};

/** Sum of products of two lists, the second shifted back by `lag`. */
export const product = (one: readonly number[], other: readonly number[], lag = 0): number => {
  let sum = 0;
  for (let i = lag; i < one.length; i += 1) sum += (one[i] ?? 0) * (other[i - lag] ?? 0);
  return sum;
};
