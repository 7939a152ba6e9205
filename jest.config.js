/** Unit and process tests of every room; the kills of `test/kill` have a configuration of their own. */
export default {
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['**/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  transform: { '\\.ts$': './test/strip-types.js' },
  testTimeout: 60_000,
};
