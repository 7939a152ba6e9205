/**
 * Where a function that is true from some point on becomes so: the least number between both that it holds for, to the
 * last digit of a float. `above` must hold at `high`.
 */
export const bisect = (above: (x: number) => boolean, low: number, high: number): number => {
  let [from, to] = [low, high];
  while (true) {
    const middle = from + (to - from) / 2;
    if (!(middle > from && middle < to)) return to;
    if (above(middle)) to = middle;
    else from = middle;
  }
};
