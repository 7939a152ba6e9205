/** Polls until `look` gives something; fails after `limitMs`, which is for a machine that is very busy. */
export const until = async <T>(what: string, look: () => T | Promise<T>, limitMs = 30_000): Promise<NonNullable<T>> => {
  const end = performance.now() + limitMs;
  for (;;) {
    const seen = await look();
    if (seen) return seen as NonNullable<T>;
    if (performance.now() > end) throw new Error(`${what}: not within ${limitMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
