/** Mean of the `size` smallest distances, of which the first `count` of `squares` are the squares; 0 of none. */
export const createNearest = (size: number): ((squares: Float64Array, count: number) => number) => {
  const kept = new Float64Array(size);
  /** Keeps a value among those that are kept, ascending, and gives back the largest of them. */
  const insert = (value: number, filled: number): number => {
    let at = filled;
    while (at > 0 && (kept[at - 1] as number) > value) {
      kept[at] = kept[at - 1] as number;
      at -= 1;
    }
    kept[at] = value;
    return kept[size - 1] as number;
  };
  return (squares, count) => {
    const first = Math.min(size, count);
    for (let index = 0; index < first; index += 1) insert(squares[index] as number, index);
    let limit = kept[size - 1] as number;
    for (let index = first; index < count; index += 1) {
      const value = squares[index] as number;
      if (value < limit) limit = insert(value, size - 1);
    }
    let sum = 0;
    for (let index = 0; index < first; index += 1) sum += Math.sqrt(kept[index] as number);
    return first === 0 ? 0 : sum / first;
  };
};
