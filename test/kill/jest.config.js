/** Kills the real command at every one of its journal writes. */
export default {
  rootDir: '../..',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/test/kill/*.kill.ts'],
  transform: { '\\.ts$': './test/strip-types.js' },
};
