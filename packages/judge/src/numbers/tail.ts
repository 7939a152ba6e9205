/** How far out a value lies among those before it. */
export interface Tail {
  /** Probability of a value at least as large; 1 while too little is known. */
  probability(value: number): number;
  learn(value: number): void;
  /** It was there, though it is not to be learnt: where all others are equal it says how far one may be off. */
  note(value: number): void;
}

/** Fewer values than these say nothing of a tail. */
const fewest = 20;
/** The part of all values that is the tail. */
const part = 0.1;
/** A light tail is not believed before many values say so: so many values count for a shape of `priorShape`. */
const priorWeight = 30;
const priorShape = 0.1;
/** Shapes beyond these are not believed: at 1 a tail has no mean, and far below 0 it ends soon after the largest value. */
const heaviest = 0.9;
const lightest = -0.05;
/** The largest value counts for less with every one after it. */
const fading = 0.999;
/** Values that differ by less of the largest are equal: a scale that is not a power of two rounds them differently. */
const equal = 1e-9;

/** Where a value belongs in the first `count` of an ascending list: before all that are not smaller. */
const placeOf = (ascending: Float64Array, count: number, value: number): number => {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Probability of an excess under a generalised Pareto distribution that is fitted to the excesses from `first` on. What is
 * not known of its scale makes the tail heavier by the inverse of how many they are, as with the predictive distribution of
 * exponential excesses.
 */
const paretoTail = ({ ascending, count, overlap }: Known, first: number, threshold: number, value: number): number => {
  const size = count - first;
  let [mean, weighted] = [0, 0];
  for (let index = first; index < count; index += 1) {
    const excess = (ascending[index] as number) - threshold;
    mean += excess / size;
    weighted += (excess * (1 - (index - first + 0.65) / size)) / size;
  }
  const fitted = mean > 2 * weighted ? 2 - mean / (mean - 2 * weighted) : 0;
  const independent = Math.max(1, size / overlap);
  const drawn = (independent * fitted + priorWeight * priorShape) / (independent + priorWeight);
  const believed = Math.min(heaviest, Math.max(lightest, drawn));
  const shape = believed + 1 / independent;
  const scaled = (value - threshold) / (mean * (1 - believed));
  if (Math.abs(shape) < 1e-6) return Math.exp(-scaled);
  return shape * scaled <= -1 ? 0 : (1 + shape * scaled) ** (-1 / shape);
};

interface Known {
  readonly ascending: Float64Array;
  readonly count: number;
  readonly overlap: number;
}

/**
 * Within the values seen so far their ranks (conformal p-values: Vovk, Gammerman and Shafer, 2005); beyond them a
 * generalised Pareto tail over the largest tenth (Pickands, 1975; on streams: Siffer et al., KDD 2017), fitted by
 * probability-weighted moments (Hosking and Wallis, 1987) with a shape that is drawn to a prior. Keeps
 * the newest `capacity` values, and no more than the newer half of all: what was seen at first was seen with little to
 * compare it with. Of values that come from overlapping windows only every `overlap`th counts as one of its own.
 */
export const createTail = (capacity: number, overlap: number): Tail => {
  const newest = new Float64Array(capacity);
  const ascending = new Float64Array(capacity);
  let [count, seen, largest] = [0, 0, 0];

  const beyond = (value: number): number => {
    const threshold = ascending[count - Math.max(5, Math.floor(count * part)) - 1] as number;
    // Of discrete values many are at the threshold: only what exceeds it is its tail.
    const first = placeOf(ascending, count, threshold + equal * ((ascending[count - 1] as number) - threshold));
    if (first === count || (ascending[first] as number) <= threshold)
      return largest === 0 ? 0 : 1 / (count + 1) / (1 + (value - threshold) / largest);
    return ((count - first) / count) * paretoTail({ ascending, count, overlap }, first, threshold, value);
  };

  return {
    probability: (value) => {
      if (count < fewest) return 1;
      const atLeast = count - placeOf(ascending, count, value * (1 - equal));
      const rank = (atLeast + 1) / (count + 1);
      if (rank > part) return rank;
      // What came thrice comes again; and nobody knows more of what is rare than how long it did not come.
      const known = atLeast < 3 ? (count + 1) ** -4 : rank;
      return Math.min(rank, Math.max(beyond(value), known));
    },
    learn: (value) => {
      const most = Math.min(capacity, Math.max(2 * fewest, (seen + 1) >> 1));
      while (count >= most) {
        const at = placeOf(ascending, count, newest[(seen - count) % capacity] as number);
        ascending.copyWithin(at, at + 1, count);
        count -= 1;
      }
      const at = placeOf(ascending, count, value);
      ascending.copyWithin(at + 1, at, count);
      ascending[at] = value;
      newest[seen % capacity] = value;
      count += 1;
      seen += 1;
      largest = Math.max(largest * fading, value);
    },
    note: (value) => {
      largest = Math.max(largest, value);
    },
  };
};
