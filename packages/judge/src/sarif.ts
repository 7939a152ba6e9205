import { type Finding, type Severity, severities } from '@convoy/model/checks';

export interface SarifOptions {
  /** The manifest, from the repository's root: where what has no place of its own is shown. */
  readonly manifest: string;
  /** The folder that findings' files are relative to, from the repository's root; empty: the root itself. */
  readonly root: string;
  /** What GitHub holds against what it was told before under the same name, and of each tool takes once an upload. */
  readonly category: string;
}

/** GitHub takes so many results of a run. */
const mostResults = 25_000;

/** In the middle of GitHub's bands; a note has none. */
const scores: Readonly<Record<Severity, string | null>> = {
  ...{ critical: '9.5', high: '8.0', medium: '5.5', low: '2.0', note: null },
};
const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note', note: 'note' } as const;

const rank = ({ severity }: Finding): number => severities.indexOf(severity);

/** A path as a relative reference (RFC 3986): a colon in its first part would make that a scheme. */
const uriOf = (path: string): string => {
  const encoded = path.toWellFormed().replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return encoded === '' ? '.' : encoded;
};

const locationOf = ({ file, line }: Finding, { manifest, root }: SarifOptions) => {
  const own = file === undefined ? manifest : root === '' || file.startsWith('/') ? file : `${root}/${file}`;
  const startLine = file === undefined ? 1 : (line ?? 1);
  return { physicalLocation: { artifactLocation: { uri: uriOf(own) }, region: { startLine } } };
};

/** What RFC 3986 calls a URI, of HTTP: scanners write other things too. */
const helpful = /^https?:\/\/(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})+(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*)?$/i;

/** GitHub has one severity for each rule: the gravest of its findings. */
const ruleOf = ([first, ...rest]: readonly [Finding, ...Finding[]]) => {
  const { rule, help, severity } = [first, ...rest].reduce((worst, one) => (rank(one) > rank(worst) ? one : worst));
  const score = scores[severity];
  return {
    id: rule,
    shortDescription: { text: rule },
    ...(help !== undefined && helpful.test(help) && URL.canParse(help) && { helpUri: help }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['security'], ...(score !== null && { 'security-severity': score }) },
  };
};

const resultOf = (finding: Finding, ruleIndex: number, options: SarifOptions) => ({
  ruleId: finding.rule,
  ruleIndex,
  level: levels[finding.severity],
  message: { text: finding.message === '' ? finding.rule : finding.message },
  locations: [locationOf(finding, options)],
  // The one that GitHub knows results again by.
  partialFingerprints: { primaryLocationLineHash: finding.fingerprint },
  ...(finding.suppressed !== undefined && {
    suppressions: [{ kind: 'external', justification: finding.suppressed }],
  }),
});

const runOf = (tool: string, findings: readonly Finding[], options: SarifOptions) => {
  const worst = [...findings].sort((a, b) => rank(b) - rank(a)).slice(0, mostResults);
  const byRule = [...Map.groupBy(worst, ({ rule }) => rule).entries()];
  const indexes = new Map(byRule.map(([rule], index) => [rule, index]));
  return {
    tool: { driver: { name: tool, rules: byRule.map(([, of]) => ruleOf(of as [Finding, ...Finding[]])) } },
    // Without the slash its last part would be taken for the name of a run.
    automationDetails: { id: `${options.category}/` },
    results: worst.map((finding) => resultOf(finding, indexes.get(finding.rule) ?? 0, options)),
    columnKind: 'utf16CodeUnits',
  };
};

/**
 * Findings as SARIF 2.1.0 for GitHub's code scanning, a run for each tool; without findings one run of Convoy's, by which
 * GitHub closes what was open. Of a tool's findings the 25,000 gravest, as many as GitHub takes.
 */
export const sarifOf = (findings: readonly Finding[], options: SarifOptions) => {
  const tools = [...Map.groupBy(findings, ({ tool }) => tool).entries()];
  const runs = tools.length === 0 ? [['convoy', []] as const] : tools;
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: runs.map(([tool, of]) => runOf(tool, of, options)),
  };
};
