import { createHash } from 'node:crypto';
import type { Finding } from '@convoy/model/checks';
import { ConvoyError } from '@convoy/model/error';
import { z } from 'zod';
import { numbered } from './numbered.ts';
import { malformed, parseJson, type Report, reports } from './report.ts';
import { fileOf } from './sarif-place.ts';
import { ruleFinder, severityOf } from './sarif-rule.ts';
import { type SarifMessage, type SarifResult, type SarifRule, type SarifRun, sarifLog } from './sarif-schema.ts';

/** In characters; more of it nobody reads. */
const longestMessage = 1000;

/** Text of a message, or the rule's string that it names, with its arguments put in [3.11.5]. */
const textOf = (message: SarifMessage, rule: SarifRule | undefined): string => {
  const named = message?.id ? rule?.messageStrings?.[message.id]?.text : undefined;
  const whole = message?.text ?? named ?? message?.markdown ?? '';
  const filled = whole.replaceAll(/\{(\d+)\}/g, (as, at) => message?.arguments?.[Number(at)] ?? as);
  return filled.trim().slice(0, longestMessage);
};

/** A result is passed over when it has suppressions and none of them waits for a review or was rejected [3.27.23]. */
const suppressedBy = ({ suppressions, baselineState }: SarifResult): string | undefined => {
  const open = suppressions?.some(({ status }) => status === 'underReview' || status === 'rejected');
  const [first] = suppressions ?? [];
  if (first && !open) return first.justification ?? `suppressed in the scanner (${first.kind ?? 'no kind is given'})`;
  return baselineState === 'unchanged' ? "unchanged since the scanner's own baseline" : undefined;
};

/**
 * Scanners differ in what they call a fingerprint: some write the same for all results, some the commit. So it is one part
 * of ours, beside rule, file and the line's text, or its number where there is no text.
 */
const fingerprintOf = (tool: string, rule: string, file: string | undefined, result: SarifResult): string => {
  const region = result.locations?.[0]?.physicalLocation?.region;
  const marks = Object.entries({ ...result.partialFingerprints, ...result.fingerprints }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const where = region?.snippet?.text ?? [region?.startLine, result.message?.text];
  return createHash('sha256')
    .update(JSON.stringify([tool, rule, file, marks, where]))
    .digest('hex')
    .slice(0, 32);
};

/** What Convoy finds is told in its own words: a report that only bears its name must not speak in them. */
const toolOf = ({ tool: { driver } }: SarifRun): string =>
  driver.name === 'convoy' ? "a report of Convoy's" : (driver.name ?? 'scanner');

const findingOf = (root: string, run: SarifRun, result: SarifResult, rule: SarifRule | undefined): Finding => {
  const tool = toolOf(run);
  const id = result.ruleId ?? result.rule?.id ?? rule?.id ?? 'without a rule';
  const place = result.locations?.[0]?.physicalLocation;
  const file = fileOf(root, run, place?.artifactLocation);
  const line = place?.region?.startLine;
  const suppressed = suppressedBy(result);
  return {
    ...{ tool, rule: id, severity: severityOf(result, rule), message: textOf(result.message, rule) },
    ...(file !== undefined && { file }),
    ...(line && { line }),
    fingerprint: fingerprintOf(tool, id, file, result),
    ...(rule?.helpUri && { help: rule.helpUri }),
    ...(suppressed !== undefined && { suppressed }),
  };
};

/** Kinds of result that say that nothing is wrong [3.27.9]. */
const harmless = ['pass', 'notApplicable', 'informational'];
const isFinding = ({ kind, baselineState }: SarifResult): boolean =>
  !harmless.includes(kind ?? 'fail') && baselineState !== 'absent';

const checkRun = (name: string, run: SarifRun): readonly SarifResult[] => {
  const tool = run.tool.driver.name ?? 'the scanner';
  // What it says of that is free text, and stands there and in its output.
  if (run.invocations?.some(({ executionSuccessful }) => executionSuccessful === false))
    throw new ConvoyError(
      'SCAN_FAILED',
      `${name}: ${tool} says that it failed: see its output, and \`invocations\` there`,
    );
  if (!run.results)
    throw new ConvoyError('SCAN_FAILED', `${name}: ${tool} reports no results, not even none: it did not scan`);
  return run.results;
};

const parse = (report: Report) => {
  const parsed = sarifLog.safeParse(parseJson(report));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue ? z.core.toDotPath(issue.path) : '';
  throw malformed(report.name, `is no SARIF 2.1.0: ${where || 'the whole'}: ${issue?.message}`);
};

/** Findings of one report. Faults: `REPORT_MALFORMED`, `SCAN_FAILED`. */
export const findingsIn = (root: string, report: Report): Finding[] => {
  const { runs } = parse(report);
  if (runs.length === 0) throw new ConvoyError('SCAN_FAILED', `${report.name} holds no run of a scanner`);
  const findings = runs.flatMap((run) => {
    const ruleOf = ruleFinder(run);
    return checkRun(report.name, run)
      .filter(isFinding)
      .map((result) => findingOf(root, run, result, ruleOf(result)));
  });
  return numbered(findings);
};

/** Findings of all reports that `patterns` name, written since `since`. */
export const readFindings = async (
  root: string,
  patterns: readonly string[],
  since: number,
  signal: AbortSignal,
): Promise<Finding[]> => {
  const findings: Finding[][] = [];
  for await (const report of reports(root, patterns, since, signal)) findings.push(findingsIn(root, report));
  return findings.flat();
};
