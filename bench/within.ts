import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a benchmark works with. */
export interface Bench {
  /** A folder of its own, gone at the end. */
  readonly folder: string;
  /** Aborted by Ctrl-C and SIGTERM: begin nothing more, and clean up. */
  readonly signal: AbortSignal;
}

/** Runs a benchmark. When it is interrupted, its `finally` blocks are still run, and the exit status is 130. */
export const within = async (work: (bench: Bench) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'convoy-bench-'));
  const interrupted = new AbortController();
  const { signal } = interrupted;
  for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => interrupted.abort());
  try {
    await work({ folder, signal });
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
    process.stderr.write('interrupted\n');
    process.exitCode = 130;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
