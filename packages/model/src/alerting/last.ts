/** With an entry at the end; of more than so many the first are left out. */
export const withLast = <T>(map: ReadonlyMap<string, T>, key: string, value: T, most = Number.POSITIVE_INFINITY) => {
  const next = new Map(map);
  next.delete(key);
  next.set(key, value);
  for (const first of next.keys()) {
    if (next.size <= most) break;
    next.delete(first);
  }
  return next;
};

/** Without an entry. */
export const without = <T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> => {
  const next = new Map(map);
  next.delete(key);
  return next;
};
