import type { Look } from './look.ts';
import type { Run } from './run.ts';

/** Checks of one service, each at most once, in the order in which they run: the cheap ones first. */
export const checkKinds = ['smoke', 'security', 'page', 'performance'] as const;
export type CheckKind = (typeof checkKinds)[number];

/** A request as written: `${NAME}` and `[CONTEXT].name` are put in where it is sent. */
export interface RequestSettings {
  readonly method: string;
  /** Path and query on the service's own URL. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Redirects that are followed; absent: none, a redirect is an answer. */
  readonly follow?: number;
  readonly timeoutMs: number;
}

/** One named request of a list, what its answer must be, and what of it later ones may use. */
export interface RequestStep {
  readonly name: string;
  /** Which service is asked; absent: the one whose check it is. */
  readonly service?: string;
  readonly request: RequestSettings;
  /** Conditions in Gatus's language; all must hold. */
  readonly expect: readonly string[];
  /** Names by which later requests use values of this answer (`[CONTEXT].name`), by placeholder: `[BODY].id`. */
  readonly store: Readonly<Record<string, string>>;
}

export interface PerformanceSettings {
  readonly request: RequestSettings;
  readonly timeoutMs: number;
  /** Requests for each of the two releases. */
  readonly samples: number;
  /** Which quantile may not grow, in (0, 1); null: whatever of the distribution does. */
  readonly quantile: number | null;
  /** By how much it may grow: 0.2 is 20 %. */
  readonly maxIncrease: number;
}

/** As scanners grade what they find; CVSS bands of GitHub's code scanning stand behind the words. */
export const severities = ['note', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

export interface SecuritySettings {
  /** Command that writes the reports, before they are read. */
  readonly scan?: Run;
  readonly timeoutMs: number;
  /** Reports in SARIF: paths or globs from the manifest's folder. */
  readonly sarif: readonly string[];
  /** Files that are searched for secrets: paths or globs from the manifest's folder. */
  readonly secrets: readonly string[];
  readonly failOn: Severity;
  /** File of findings that are known and, until a date, borne with. */
  readonly baseline?: string;
  readonly headers: boolean;
  readonly cookies: boolean;
  /** Days for which the certificate must still be valid; null: TLS is not looked at. */
  readonly tlsDays: number | null;
  /** What is asked for its headers, cookies and certificate. */
  readonly request: RequestSettings;
}

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

export interface PageSettings {
  readonly path: string;
  /** Of several runs the median counts. */
  readonly runs: number;
  readonly timeoutMs: number;
  /** Least scores, 0 to 1. */
  readonly categories: Readonly<Partial<Record<Category, number>>>;
  /** Most of a metric, by Lighthouse's id of its audit: milliseconds, or the layout shift's own unit. */
  readonly metrics: Readonly<Record<string, number>>;
}

/** What is verified of one service. */
export interface VerifySettings {
  readonly smoke?: readonly RequestStep[];
  readonly security?: SecuritySettings;
  readonly page?: PageSettings;
  readonly performance?: PerformanceSettings;
}

/** Which checks a service has, in the order in which they run. */
export const checksOfService = (service: { readonly verify?: VerifySettings } | undefined): readonly CheckKind[] =>
  checkKinds.filter((kind) => service?.verify?.[kind] !== undefined);

/** One thing that a scanner, or a look of ours, found. */
export interface Finding {
  readonly tool: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  /** The same thing found again has the same one. */
  readonly fingerprint: string;
  readonly help?: string;
  /** Why the scanner itself was told to pass over it. */
  readonly suppressed?: string;
}

/** A finding that somebody bears with until a day. */
export interface KnownFinding {
  readonly fingerprint?: string;
  readonly rule?: string;
  readonly file?: string;
  readonly reason: string;
  /** ISO date; after it the finding counts again. */
  readonly expires: string;
}

/** One case of a test run. */
export interface TestCase {
  readonly name: string;
  readonly suite?: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** It failed first, and passed when it was run again. */
  readonly flaky?: true;
  readonly message?: string;
  readonly ms?: number;
}

/** One run of Lighthouse. A category or metric that could not be measured is absent: it is not a zero, nor a pass. */
export interface PageRun {
  readonly categories: Readonly<Partial<Record<Category, number>>>;
  readonly metrics: Readonly<Record<string, number>>;
  /** What cost most, as Lighthouse names it. */
  readonly failing: readonly { readonly audit: string; readonly title: string; readonly category: Category }[];
  /** Lighthouse's own report, JSON. */
  readonly report: string;
  readonly fault?: string;
}

/** How long answers took and how many failed, of one release: enough to compare a later one with. */
export interface Profile {
  /** Milliseconds of the newest answers, in order of time; at most 200. */
  readonly ms: readonly number[];
  readonly samples: number;
  readonly errors: number;
  /** Checksum of the request as the manifest writes it: answers to another one are nothing to compare with. */
  readonly asked?: string;
}

/** What one request of a list came to. */
export interface StepResult {
  readonly name: string;
  readonly look: Look;
  readonly conditions: readonly { readonly told: string; readonly result: boolean | 'error' }[];
  readonly passed: boolean;
  readonly reason: string;
}
