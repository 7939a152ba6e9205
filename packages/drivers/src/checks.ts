import type { Checks } from '@convoy/model/check-ports';
import type { Clock } from '@convoy/model/ports';

export interface ChecksOptions {
  /** Absolute; the folder that the manifest's paths are relative to. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
}

/** What checks read and measure; a kind is loaded when it is first asked for. */
export const createChecks = (options: ChecksOptions): Checks => ({
  findings: async (...of) => (await import('./checks/sarif.ts')).readFindings(options.root, ...of),
  secrets: async (...of) => (await import('./checks/secrets.ts')).findSecrets(options.root, ...of),
  known: async (file) => (await import('./checks/known.ts')).readKnown(options.root, file),
  cases: async (...of) => (await import('./checks/results.ts')).readCases(options.root, ...of),
  page: async (...of) => (await import('./checks/page/page.ts')).measurePage(options, ...of),
});
