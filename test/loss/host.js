import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

/** Preloaded into the real command by NODE_OPTIONS: gives it a machine of its own, as far as agents tell machines apart. */
const { LOSS_HOST } = process.env;
// The command's own children are none of our business.
delete process.env.NODE_OPTIONS;
os.hostname = () => LOSS_HOST;
syncBuiltinESMExports();
