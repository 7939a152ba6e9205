import type { TestCase } from '@convoy/model/checks';
import { casesOfCtrf } from './ctrf.ts';
import { casesOfJunit } from './junit.ts';
import { type Report, reports } from './report.ts';

/** Which format it is, its first character tells. Faults: `REPORT_MALFORMED`, `REPORT_INCOMPLETE`. */
export const casesIn = (report: Report): TestCase[] =>
  report.text.trimStart().startsWith('{') ? casesOfCtrf(report) : casesOfJunit(report);

/** Cases of all reports that `patterns` name, written since `since`. */
export const readCases = async (
  root: string,
  patterns: readonly string[],
  since: number,
  signal: AbortSignal,
): Promise<TestCase[]> => {
  const cases: TestCase[][] = [];
  for await (const report of reports(root, patterns, since, signal)) cases.push(casesIn(report));
  return cases.flat();
};
