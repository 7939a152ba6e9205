import type { SarifOptions } from '@convoy/judge/sarif';
import type { Checks, Evidence } from '@convoy/model/check-ports';
import type { Finding, Profile } from '@convoy/model/checks';
import type { Outcome, Verdict } from '@convoy/model/look';
import type { Clock, Host, Probe } from '@convoy/model/ports';

/** What checks look and measure with. */
export interface CheckPorts {
  readonly clock: Clock;
  readonly probe: Probe;
  readonly host: Host;
  readonly checks: Checks;
  readonly evidence: Evidence;
  /** Puts in the values of `${NAME}`, for what is asked of an answer. */
  readonly expand: (text: string) => string;
  /** Where the repository shows findings that have no file of their own. */
  readonly repository: Omit<SarifOptions, 'category'>;
}

/** With what one check is run. */
export interface Checking {
  readonly ports: CheckPorts;
  /** Names its evidence and its log. */
  readonly name: string;
  /** What its commands are given beside their own environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly log: (text: string) => void;
  /** Whether its log is kept where `convoy logs` shows it; else whoever runs the check hears it. */
  readonly isLogged: boolean;
}

/** A service as its checks meet it. */
export interface Subject {
  readonly service: string;
  /** Where the release answers that is checked. */
  readonly url: string;
  /** Where the release answers meanwhile that it is compared with; absent: nothing of it answers any more. */
  readonly stable?: string;
  /** How fast the confirmed release was, when it was checked itself. */
  readonly former?: Profile;
}

/** What came of one check. */
export interface Checked {
  readonly verdict: Verdict;
  readonly profile?: Profile;
  /** What a scanner, or a look of ours, found and fails it, the worst first. */
  readonly findings?: readonly Finding[];
}

const none: Readonly<Record<Outcome, number>> = { successful: 0, failed: 0, inconclusive: 0, error: 0 };

/** Counts with what was seen; the rest is none. */
export const countsOf = (seen: Partial<Record<Outcome, number>>): Verdict['counts'] => ({ ...none, ...seen });

/** Of a command's output, in characters: its end, where it says what went wrong. */
const longestOutput = 1024 * 1024;

/** Cut between lines: half of a secret would not be known for one, and is one too. */
const endOf = (text: string): string =>
  text.length <= longestOutput ? text : text.slice(-longestOutput).replace(/^[^\n]*\n/, '');

/** A log that also remembers what it is given, and then keeps it as evidence. */
export const recording = ({ ports, name, log }: Checking) => {
  let said = '';
  return {
    log: (text: string): void => {
      said = endOf(said + text);
      log(text);
    },
    keep: async (): Promise<void> => {
      if (said !== '') await ports.evidence.keep(`${name}.log`, said);
    },
  };
};

/** Keeps evidence as JSON, and says in the log where. */
export const keep = async ({ ports, name, log }: Checking, what: string, value: unknown): Promise<void> => {
  const path = await ports.evidence.keep(`${name}.${what}.json`, `${JSON.stringify(value, null, 2)}\n`);
  if (path !== null) log(`evidence: ${path}\n`);
};
