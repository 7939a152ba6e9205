import { type Entry, headOf, type Report, restOf } from './report.ts';

const linesOf = ({ isFiring, title, reason, runbook, details }: Entry): string[] => [
  `${isFiring ? '-' : '- resolved:'} ${title}`,
  ...(reason === '' ? [] : [`  ${reason}`]),
  ...details.map(([name, value]) => `  ${name}: ${value}`),
  ...(runbook === null ? [] : [`  runbook: ${runbook}`]),
];

/** A report as plain text of several lines. */
export const plainOf = (report: Report): string => {
  const rest = restOf(report, report.entries.length);
  const parts = [
    [report.title, headOf(report)],
    report.shared.map(([name, value]) => `${name}: ${value}`),
    report.entries.flatMap(linesOf),
    rest === '' ? [] : [rest],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
};
