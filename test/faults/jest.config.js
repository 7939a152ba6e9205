/** Has every fault of GitHub's twin befall every call of a deployment. */
export default {
  rootDir: '../..',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/test/faults/*.faults.ts'],
  // Of a fault that was not got over everything is to be seen, the fault itself above all.
  expand: true,
  // Of the runs through the toolkit each mostly waits.
  maxConcurrency: 8,
  transform: { '\\.ts$': './test/strip-types.js' },
};
