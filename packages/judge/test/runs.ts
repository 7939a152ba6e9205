/** No more of what others wrote is told, in characters. */
export const longestWord = 32;

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(textsIn)];
};

/** Every run of one character more, of all texts and names within a value. */
export const runsIn = (value: unknown): string[] =>
  textsIn(value).flatMap((text) =>
    Array.from({ length: Math.max(0, text.length - longestWord) }, (_, at) => text.slice(at, at + longestWord + 1)),
  );
