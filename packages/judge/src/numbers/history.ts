/** The newest values of a stream, the last one at the end of what `values` gives. */
export interface History {
  push(value: number): void;
  /** How many are kept. */
  count(): number;
  /** They lie before `end()`, in order, without a gap. */
  readonly values: Float64Array;
  end(): number;
}

/** Keeps the newest `capacity` values in one piece, so that windows of them are read without wrapping around. */
export const createHistory = (capacity: number): History => {
  const values = new Float64Array(2 * capacity);
  let [end, count] = [0, 0];
  return {
    values,
    end: () => end,
    count: () => count,
    push: (value) => {
      if (end === values.length) {
        values.copyWithin(0, end - capacity);
        end = capacity;
      }
      values[end] = value;
      end += 1;
      count = Math.min(capacity, count + 1);
    },
  };
};

const widest = 1e100;
/** The finest part of the unit that counts: what a scale or an offset rounds differently is beneath it. */
const finest = 2 ** -40;

/**
 * Brings a stream to an origin and a unit of its own, its first value and the first step away from it, on a grid so fine
 * that only rounding is lost: what is equal on one scale is equal on all, and sums of squares neither overflow nor vanish.
 */
export const createUnit = (): ((value: number) => number) => {
  let origin = Number.NaN;
  let unit = 0;
  return (value) => {
    if (Number.isNaN(origin)) origin = value;
    const distance = Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, value - origin));
    if (unit === 0) unit = Math.abs(distance);
    if (unit === 0) return 0;
    return Math.round(Math.min(widest, Math.max(-widest, distance / unit)) / finest) * finest;
  };
};
