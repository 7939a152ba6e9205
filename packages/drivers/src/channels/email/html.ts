import { type Entry, headOf, type Report, restOf } from '../report.ts';
import { leftOf, type Pair, type Table } from '../table.ts';

const entities: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;' },
  ...{ '"': '&quot;', "'": '&#39;' },
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (one) => entities[one] ?? '');

const pairs = (all: readonly Pair[]): string =>
  all.map(([name, value]) => `${escaped(name)}: <b>${escaped(value)}</b>`).join('<br>\n');

const item = ({ isFiring, title, reason, runbook, details }: Entry): string => {
  const lines = [
    `<b>${escaped(title)}</b>${isFiring ? '' : ' (resolved)'}`,
    ...(reason === '' ? [] : [escaped(reason)]),
    ...(details.length === 0 ? [] : [pairs(details)]),
    ...(runbook === null ? [] : [`<a href="${escaped(runbook)}">runbook</a>`]),
  ];
  return `<li>${lines.join('<br>\n')}</li>`;
};

const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;

const tableHtml = (table: Table): string => {
  const left = leftOf(table);
  return [
    `<h4>${escaped(table.title)}</h4>`,
    '<table border="1" cellpadding="4" cellspacing="0">',
    row(table.columns, 'th'),
    ...table.rows.map((cells) => row(cells, 'td')),
    '</table>',
    ...(left === '' ? [] : [`<p>${left}</p>`]),
  ].join('\n');
};

/** A report as HTML: no style sheet, no picture and nothing that is loaded. */
export const htmlOf = (report: Report): string => {
  const { title, shared, entries, tables } = report;
  const rest = restOf(report, entries.length);
  const parts = [
    `<h3>${escaped(title)}</h3>`,
    `<p>${headOf(report)}</p>`,
    ...(shared.length === 0 ? [] : [`<p>${pairs(shared)}</p>`]),
    ...(entries.length === 0 ? [] : [`<ul>\n${entries.map(item).join('\n')}\n</ul>`]),
    ...(rest === '' ? [] : [`<p>${rest}</p>`]),
    ...tables.map(tableHtml),
  ];
  return `<!doctype html>\n<html><head><meta charset="utf-8"></head><body>\n${parts.join('\n')}\n</body></html>\n`;
};
