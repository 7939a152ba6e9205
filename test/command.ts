import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** That of the sources, for tests that ask how it is loaded. */
export const sources = at('../packages/convoy/bin/convoy.js');

/**
 * The command line that tests start: of the sources, or with `TESTED_COMMAND=dist` that of the bundle, which people install. It starts
 * in half the time, and is what its sources give wherever a run has seen to that.
 */
export const command = process.env.TESTED_COMMAND === 'dist' ? at('../actions/convoy.js') : sources;
