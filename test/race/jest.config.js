/** Very many who want one environment at once, from several processes, by way of GitHub's twin. */
export default {
  rootDir: '../..',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/test/race/*.race.ts'],
  transform: { '\\.ts$': './test/strip-types.js' },
  testTimeout: 90_000,
};
