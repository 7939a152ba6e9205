export interface Heap<T> {
  peek(): T | undefined;
  push(item: T): void;
  pop(): T | undefined;
}

/** A binary heap, what is before all others first. */
export const createHeap = <T>(isBefore: (a: T, b: T) => boolean): Heap<T> => {
  const items: T[] = [];
  const swap = (a: number, b: number): void => {
    [items[a], items[b]] = [items[b] as T, items[a] as T];
  };
  const earliest = (index: number): number => {
    const [left, right] = [2 * index + 1, 2 * index + 2];
    let first = index;
    for (const child of [left, right])
      if (child < items.length && isBefore(items[child] as T, items[first] as T)) first = child;
    return first;
  };
  return {
    peek: () => items[0],
    push: (item) => {
      items.push(item);
      for (let at = items.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!isBefore(items[at] as T, items[parent] as T)) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop: () => {
      const last = items.length - 1;
      if (last > 0) swap(0, last);
      const popped = items.pop();
      for (let at = 0, next = earliest(at); next !== at; at = next, next = earliest(at)) swap(at, next);
      return popped;
    },
  };
};
