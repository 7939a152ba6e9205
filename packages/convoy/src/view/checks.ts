import type { Attached } from '@convoy/github/attach';
import type { Verdict } from '@convoy/model/look';
import { plural } from '@convoy/model/plural';
import { attachedText } from './attached.ts';
import { clean, fill } from './text.ts';

interface Shown {
  readonly environment: string;
  readonly checks: readonly { readonly service?: string; readonly check: string; readonly verdict: Verdict }[];
  /** Folder of what the verdicts rest on. */
  readonly evidence: string;
  readonly artifact: Attached | null;
}

const named = ({ service, check }: Shown['checks'][number]): string =>
  service === undefined ? check : `${service} ${check}`;

const isGood = ({ verdict }: Shown['checks'][number]): boolean => verdict.outcome === 'passed';

const summed = ({ checks, environment }: Shown): string => {
  const bad = checks.filter((one) => !isGood(one)).length;
  return `${plural(checks.length, 'check')} of ${environment}, ${bad === 0 ? 'all passed' : `${bad} not passed`}`;
};

/** What came of each check, those that did not pass last, and where their evidence is. */
export const checkText = (shown: Shown): string => {
  const { checks, evidence, artifact } = shown;
  const width = Math.max(...checks.map((one) => [...named(one)].length));
  return [
    ...[...checks.filter(isGood), ...checks.filter((one) => !isGood(one))].map(
      (one) => `${fill(named(one), width)}  ${one.verdict.outcome}: ${clean(one.verdict.reason)}`,
    ),
    `${summed(shown)}; evidence: ${evidence}`,
    ...(artifact ? [attachedText(artifact)] : []),
  ].join('\n');
};

/** A cell of a table: nothing in it may end it, be a link or an image, or be taken for HTML. */
const cell = (text: string): string =>
  clean(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\|`*_[\]@#~]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const mark = (outcome: string): string => (outcome === 'passed' ? '✅' : outcome === 'failed' ? '❌' : '⚠️');

/** The same as a table, for a job's summary. */
export const checkMarkdown = (shown: Shown): string => {
  const { checks, artifact } = shown;
  return [
    `### ${checks.every(isGood) ? '✅' : '❌'} verify: ${summed(shown)}`,
    '',
    '| check | | why |',
    '| --- | --- | --- |',
    ...checks.map(
      (one) =>
        `| ${cell(named(one))} | ${mark(one.verdict.outcome)} ${one.verdict.outcome} | ${cell(one.verdict.reason)} |`,
    ),
    ...(artifact ? ['', `Evidence: [${artifact.name}](${artifact.url}), ${plural(artifact.files, 'file')}`] : []),
    '',
  ].join('\n');
};
