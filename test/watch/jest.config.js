/** The shop as real processes under load, one fault after the other, watched, told of on all channels, and mended. */
export default {
  rootDir: '../..',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/test/watch/*.watch.ts'],
  transform: { '\\.ts$': './test/strip-types.js' },
  testTimeout: 300_000,
};
