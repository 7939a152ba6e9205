import { type Entry, headOf, type Report, restOf } from './report.ts';
import { leftOf, type Table } from './table.ts';

const linesOf = ({ isFiring, title, reason, runbook, details }: Entry): string[] => [
  `${isFiring ? '-' : '- resolved:'} ${title}`,
  ...(reason === '' ? [] : [`  ${reason}`]),
  ...details.map(([name, value]) => `  ${name}: ${value}`),
  ...(runbook === null ? [] : [`  runbook: ${runbook}`]),
];

/** Columns one below the other. */
export const columnsOf = ({ columns, rows }: Table): string[] => {
  const all = [columns, ...rows];
  const widths = columns.map((_, index) => Math.max(...all.map((row) => [...(row[index] ?? '')].length)));
  const padded = (cell: string, width: number): string => cell + ' '.repeat(Math.max(0, width - [...cell].length));
  return all.map((row) =>
    row
      .map((cell, index) => padded(cell, widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

const tableLines = (table: Table): string[] => {
  const left = leftOf(table);
  return [table.title, ...columnsOf(table).map((row) => `  ${row}`), ...(left === '' ? [] : [`  ${left}`])];
};

/** A report as plain text of several lines. */
export const plainOf = (report: Report): string => {
  const rest = restOf(report, report.entries.length);
  const parts = [
    [report.title, headOf(report)],
    report.shared.map(([name, value]) => `${name}: ${value}`),
    report.entries.flatMap(linesOf),
    rest === '' ? [] : [rest],
    ...report.tables.map(tableLines),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
};
