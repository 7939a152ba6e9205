import { type Entry, headOf, type Pair, type Report, restOf } from '../report.ts';

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

/** A report as HTML: no style sheet, no picture and nothing that is loaded. */
export const htmlOf = (report: Report): string => {
  const { title, shared, entries } = report;
  const rest = restOf(report, entries.length);
  const parts = [
    `<h3>${escaped(title)}</h3>`,
    `<p>${headOf(report)}</p>`,
    ...(shared.length === 0 ? [] : [`<p>${pairs(shared)}</p>`]),
    `<ul>\n${entries.map(item).join('\n')}\n</ul>`,
    ...(rest === '' ? [] : [`<p>${rest}</p>`]),
  ];
  return `<!doctype html>\n<html><head><meta charset="utf-8"></head><body>\n${parts.join('\n')}\n</body></html>\n`;
};
