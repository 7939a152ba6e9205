import { type Entry, headOf, type Report, restOf } from '@convoy/drivers/channels/report';
import { leftOf, type Pair, type Table } from '@convoy/drivers/channels/table';

/** GitHub takes 65,536 characters; a text that it or we cut could end within a code span, and so let out what is in it. */
const mostInAll = 50_000;

/**
 * Text of others, on one line, as a code span (CommonMark §6.1): within it GitHub knows no mention, reference, link, markup
 * or HTML. A fence is longer than any run of backticks inside.
 */
export const code = (text: string): string => {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${text} ${fence}`;
};

const pair = ([name, value]: Pair): string => `${code(name)}: ${code(value)}`;

const entryLines = ({ isFiring, title, reason, runbook, details }: Entry): string[] => [
  `- ${isFiring ? '' : 'resolved: '}${code(title)}`,
  ...(reason === '' ? [] : [`  - ${code(reason)}`]),
  ...details.map((one) => `  - ${pair(one)}`),
  ...(runbook === null ? [] : [`  - [runbook](<${runbook}>)`]),
];

/** A line of a table; where a cell has what ends one, something like it. */
const cells = (texts: readonly string[]): string =>
  `| ${texts.map((text) => code(text.replaceAll('|', '¦'))).join(' | ')} |`;

const tableText = (table: Table): string => {
  const left = leftOf(table);
  return [
    ...['', `**${table.title}**`, ''],
    `| ${table.columns.join(' | ')} |`,
    `|${table.columns.map(() => '---|').join('')}`,
    ...table.rows.map(cells),
    ...(left === '' ? [] : ['', left]),
  ].join('\n');
};

/** A report in GitHub's Markdown, within its limit; what has no room is counted. */
export const markdownOf = (report: Report): string => {
  const head = [
    `**${headOf(report)}**`,
    '',
    code(report.title),
    '',
    ...report.shared.map((one) => `- ${pair(one)}`),
    '',
  ];
  let left = mostInAll - head.join('\n').length;
  const shown: string[] = [];
  for (const entry of report.entries) {
    const text = entryLines(entry).join('\n');
    left -= text.length + 1;
    if (left < 0) break;
    shown.push(text);
  }
  const tables: string[] = [];
  for (const text of report.tables.map(tableText)) {
    left -= text.length + 1;
    if (left < 0) break;
    tables.push(text);
  }
  const rest = restOf(report, shown.length);
  return [...head, ...shown, ...(rest === '' ? [] : ['', rest]), ...tables].join('\n');
};
