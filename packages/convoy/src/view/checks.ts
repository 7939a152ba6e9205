import type { Done } from '../checks/run.ts';
import { clean, fill, plural } from './text.ts';

const named = ({ service, check }: Done['checks'][number]): string =>
  service === undefined ? check : `${service} ${check}`;

/** What came of each check, the worst last to be read, and where its evidence is. */
export const checkText = ({ checks, evidence }: Done): string => {
  const width = Math.max(...checks.map((one) => [...named(one)].length));
  const bad = checks.filter(({ verdict }) => verdict.outcome !== 'passed').length;
  return [
    ...checks.map((one) => `${fill(named(one), width)}  ${one.verdict.outcome}: ${clean(one.verdict.reason)}`),
    `${plural(checks.length, 'check')}, ${bad === 0 ? 'all passed' : `${bad} not passed`}; evidence: ${evidence}`,
  ].join('\n');
};

/** A cell of a table: nothing in it may end it, or be taken for HTML. */
const cell = (text: string): string =>
  clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '\\|').replaceAll('`', "'");

const mark = (outcome: string): string => (outcome === 'passed' ? '✅' : outcome === 'failed' ? '❌' : '⚠️');

/** The same as a table, for a job's summary. */
export const checkMarkdown = ({ checks }: Done): string =>
  [
    '| check | | why |',
    '| --- | --- | --- |',
    ...checks.map(
      (one) =>
        `| ${cell(named(one))} | ${mark(one.verdict.outcome)} ${one.verdict.outcome} | ${cell(one.verdict.reason)} |`,
    ),
  ].join('\n');
