import { type Finding, type KnownFinding, type Severity, severities } from '@convoy/model/checks';
import type { Verdict, VerdictOutcome } from '@convoy/model/look';
import { plural } from '@convoy/model/plural';
import { ownTool } from './exposure/answer.ts';
import { plain } from './plain.ts';

export interface Judged {
  readonly verdict: Verdict;
  /** What fails the check, the worst first. */
  readonly counted: readonly Finding[];
  /** What is known and borne with, each with until when and why as `suppressed`. */
  readonly borne: readonly Finding[];
  /** Entries that would have been a finding's, had their day not passed. */
  readonly expired: readonly KnownFinding[];
}

export interface FindingRules {
  readonly failOn: Severity;
  /** What should have been looked at and could not be: then nothing found is no pass. */
  readonly unseen?: readonly string[];
}

const rank = (severity: Severity): number => severities.indexOf(severity);

/** All that an entry gives must be the finding's; one that gives nothing is nobody's. */
const isOf = (finding: Finding, entry: KnownFinding): boolean => {
  const given = (['fingerprint', 'rule', 'file'] as const).filter((key) => entry[key] !== undefined);
  return given.length > 0 && given.every((key) => entry[key] === finding[key]);
};

/** What scanners say of a finding may quote it; what we say does not. */
const placeOf = ({ tool, message, file, line }: Finding): string => {
  if (file !== undefined) return ` at ${plain(file, 150)}${line === undefined ? '' : `:${line}`}`;
  return tool === ownTool ? `: ${plain(message, 200)}` : '';
};

/** A finding in one line, without what a scanner says of it. */
const named = (finding: Finding): string =>
  `${finding.severity} ${plain(finding.rule)}${placeOf(finding)} (${plain(finding.tool, 40)})`;

const asides = (judged: Omit<Judged, 'verdict'>, suppressed: number, below: number): string[] => [
  ...(below > 0 ? [`${plural(below, 'finding')} below that`] : []),
  ...(judged.borne.length > 0 ? [`${judged.borne.length} known and borne with`] : []),
  ...(suppressed > 0 ? [`${suppressed} suppressed in the scanner`] : []),
];

const expiredOf = ([first]: readonly KnownFinding[]): string[] =>
  first ? [`what was borne with until ${first.expires} counts again`] : [];

/** Where a rule is explained: an address, and nothing that a scanner may say in its place. */
const isAddress = (help: string): boolean => /^https?:\/\/[\w.:-]+\/[\w./~#-]*$/.test(help) && help.length <= 200;

const fixOf = ({ help, fingerprint }: Finding): string =>
  `fix it${help && isAddress(help) ? ` (${help})` : ''}, or list fingerprint ${plain(fingerprint)} with a reason and a day in the baseline`;

/** The same with what to do about it. */
export const advised = (finding: Finding): string => `${named(finding)}: ${fixOf(finding)}`;

/**
 * Findings to a verdict: those of `failOn` or worse fail, unless their scanner suppresses them or an entry of the baseline
 * bears with them until `today` (ISO date) or later.
 */
export const judgeFindings = (
  findings: readonly Finding[],
  known: readonly KnownFinding[],
  { failOn, unseen = [] }: FindingRules,
  today: string,
): Judged => {
  const grave = findings.filter(({ severity }) => rank(severity) >= rank(failOn));
  const open = grave.filter(({ suppressed }) => suppressed === undefined);
  const entryOf = (finding: Finding) => known.find((entry) => entry.expires >= today && isOf(finding, entry));
  const failing = open.filter((finding) => !entryOf(finding)).sort((a, b) => rank(b.severity) - rank(a.severity));
  const borne = open.flatMap((finding) => {
    const entry = entryOf(finding);
    return entry ? [{ ...finding, suppressed: `known, until ${entry.expires}: ${entry.reason}` }] : [];
  });
  const expired = known.filter((entry) => entry.expires < today && failing.some((finding) => isOf(finding, entry)));
  const parts = { counted: failing, borne, expired };
  const rest = asides(parts, grave.length - open.length, findings.length - grave.length);
  const conclude = (outcome: VerdictOutcome, code: string, reasons: readonly string[]): Judged => ({
    ...parts,
    verdict: {
      ...{ outcome, code, reason: reasons.join('; ') },
      counts: {
        ...{ successful: findings.length - failing.length, failed: failing.length },
        ...{ inconclusive: unseen.length, error: 0 },
      },
    },
  });
  const [worst] = failing;
  if (worst) {
    const most = `${plural(failing.length, 'finding')} of ${failOn} or worse: ${named(worst)}${failing.length > 1 ? ' is the worst' : ''}`;
    return conclude('failed', 'SECURITY_FINDINGS', [most, ...expiredOf(expired), ...rest, fixOf(worst)]);
  }
  if (unseen.length > 0) return conclude('inconclusive', 'SECURITY_UNSEEN', [...unseen, ...rest]);
  return conclude('passed', 'SECURITY_PASSED', [`no findings of ${failOn} or worse`, ...rest]);
};
