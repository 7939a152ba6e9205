/** What was measured of one metric of one service; higher is worse. In any order. */
export interface Series {
  readonly service: string;
  readonly metric: string;
  /** Milliseconds, and what was measured then; a value that is no finite number is missing. */
  readonly times: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** A series on both sides of a moment, in order of time. */
export interface Sides {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** When each of `after` was. */
  readonly times: readonly number[];
}

/** What is missing closes up; several values of one moment count as their mean, for their order tells nothing. */
export const sidesOf = ({ times, values }: Series, moment: number): Sides => {
  const order = Array.from(times, (_, row) => row).filter(
    (row) => Number.isFinite(times[row]) && Number.isFinite(values[row]),
  );
  order.sort((a, b) => (times[a] as number) - (times[b] as number) || (values[a] as number) - (values[b] as number));
  const sides = { before: [] as number[], after: [] as number[], times: [] as number[] };
  for (let row = 0; row < order.length; ) {
    const at = times[order[row] as number] as number;
    let [sum, count] = [0, 0];
    for (; row < order.length && times[order[row] as number] === at; row += 1, count += 1)
      sum += values[order[row] as number] as number;
    if (at < moment) sides.before.push(sum / count);
    else {
      sides.after.push(sum / count);
      sides.times.push(at);
    }
  }
  return sides;
};
