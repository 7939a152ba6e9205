import type { Category, Finding, KnownFinding, PageRun, TestCase } from './checks.ts';

/** Reads and measures what a check asks for, and never judges. Every fault is a ConvoyError. */
export interface Checks {
  /**
   * Findings of reports in SARIF, of paths or globs, written since `since` (ms since the epoch; 0: whenever). One that
   * names no file, or only older ones, is a fault, as is a scanner that failed: no report is no pass.
   */
  findings(files: readonly string[], since: number, signal: AbortSignal): Promise<readonly Finding[]>;
  /** Secrets that stand in files, by paths or globs; one that names no file is a fault. Without a network. */
  secrets(files: readonly string[], signal: AbortSignal): Promise<readonly Finding[]>;
  /** The list of findings that are borne with. */
  known(file: string): Promise<readonly KnownFinding[]>;
  /** Cases of results in JUnit's XML or CTRF; files as above. */
  cases(files: readonly string[], since: number, signal: AbortSignal): Promise<readonly TestCase[]>;
  /** Runs of Lighthouse, one after the other. The category performance is always measured: the metrics are its. */
  page(
    request: {
      readonly url: string;
      readonly runs: number;
      readonly categories: readonly Category[];
      /** For all runs together; those that it cuts off are faults. */
      readonly timeoutMs: number;
      readonly log: (text: string) => void;
    },
    signal: AbortSignal,
  ): Promise<readonly PageRun[]>;
}

/** Keeps what a verdict rests on, as files; secrets are masked. Never throws: evidence must not stop a deployment. */
export interface Evidence {
  /** The file's path, or null where it could not be written. */
  keep(name: string, content: string): Promise<string | null>;
}
