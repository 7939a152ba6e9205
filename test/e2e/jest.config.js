/** Runs the workflows by a real workflow engine, act, against the stand-in for GitHub: two at a time, for each waits more than it works. */
export default {
  rootDir: '../..',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/test/e2e/*.e2e.ts'],
  transform: { '\\.ts$': './test/strip-types.js' },
  testTimeout: 240_000,
};
