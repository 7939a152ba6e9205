/** Takes whole runners away from deployments whose state is on GitHub's twin. */
export default {
  rootDir: '../..',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/test/loss/*.loss.ts'],
  // Of a loss that was not got over everything is to be seen, the loss itself above all.
  expand: true,
  transform: { '\\.ts$': './test/strip-types.js' },
};
