import { test } from '@jest/globals';

type Named = (name: string, run: () => Promise<void> | void | undefined, timeoutMs?: number) => void;

/** A test that needs something of the machine. Where that is missing it is skipped, and says aloud what it needs. */
export const needing = (what: string, has: boolean): Named =>
  has
    ? test
    : (name, run, timeoutMs) => {
        process.stderr.write(`skipped: needs ${what}: ${name}\n`);
        test.skip(name, run, timeoutMs);
      };
