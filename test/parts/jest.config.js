/** What needs real components (Chromium, scanners) or very many requests; it stands beside the room that it tries. */
export default {
  rootDir: '../..',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['**/test/**/*.parts.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  transform: { '\\.ts$': './test/strip-types.js' },
  testTimeout: 180_000,
};
