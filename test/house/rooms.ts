/** From the top of the house to its ground: a room may import only rooms below it. */
export const order = [
  'hub',
  'convoy',
  'dashboard',
  'github',
  'drivers',
  'engine',
  'analytics',
  'judge',
  'manifest',
  'model',
];
/** These know no outside package, clock or chance, so that they run anywhere, a page included. */
export const pure = ['engine', 'analytics', 'judge', 'model'];
