import { columnsOf } from '../plain.ts';
import { type Entry, headOf, type Report, restOf } from '../report.ts';
import { leftOf, type Table } from '../table.ts';
import { escaped } from './escape.ts';

type Text = { readonly type: 'mrkdwn'; readonly text: string; readonly verbatim: true };

/** Blocks of Slack's Block Kit, as far as they are used here. */
export type Block =
  | {
      readonly type: 'header';
      readonly text: { readonly type: 'plain_text'; readonly text: string; readonly emoji: false };
    }
  | { readonly type: 'section'; readonly text: Text }
  | { readonly type: 'context'; readonly elements: readonly Text[] };

/** Slack's own limits: characters of a header and of a section's text, and blocks of a message. */
const most = { header: 150, section: 3_000, blocks: 50 };
/**
 * Slack refuses a message whose blocks are longer than about 13,000 characters in all (`msg_blocks_too_long`), its own
 * additions and what it writes as `\u…` included. In characters of ASCII JSON.
 */
const mostInAll = 11_000;

/** `verbatim`: Slack makes no links, mentions or channels of what looks like one. */
const mrkdwn = (text: string): Text => ({ type: 'mrkdwn', text, verbatim: true });
const section = (text: string): Block => ({ type: 'section', text: mrkdwn(text) });

/** As long as Slack takes it to be. */
const sizeOf = (block: Block): number => JSON.stringify(block).replaceAll(/[^ -~]/g, 'uuuuuu').length;

const entryText = ({ isFiring, title, reason, runbook, details }: Entry): string => {
  const link = runbook === null ? [] : [`<${runbook.replaceAll('&', '&amp;')}|runbook>`];
  const lines = [
    `*${escaped(title, 300)}*${isFiring ? '' : ' (resolved)'}`,
    ...(reason === '' ? [] : [escaped(reason, 1_000)]),
    ...(details.length === 0 ? [] : [escaped(details.map(([name, value]) => `${name}: ${value}`).join(' · '), 1_000)]),
  ];
  // A link that is cut would be none: it stands or falls as a whole.
  const text = lines.join('\n');
  return [text, ...link.filter((one) => text.length + one.length < most.section)].join('\n');
};

const headBlocks = (report: Report): Block[] => {
  const shared = report.shared.map(([name, value]) => `${name}: ${value}`).join(' · ');
  return [
    { type: 'header', text: { type: 'plain_text', text: escaped(report.title, most.header), emoji: false } },
    section([`*${headOf(report)}*`, ...(shared === '' ? [] : [escaped(shared, 1_500)])].join('\n')),
  ];
};

/** As many rows as there is room for in one block, in one width; backticks would end it. */
const tableBlock = (table: Table): Block => {
  const [head = '', ...rows] = columnsOf(table).map((text) => text.replaceAll('`', "'"));
  const fitting = (count: number): Block => {
    const left = leftOf({ ...table, left: table.left + rows.length - count });
    const text = [head, ...rows.slice(0, count)].map((one) => escaped(one, 300)).join('\n');
    return section(
      [`*${escaped(table.title, 100)}*`, `\`\`\`${text}\`\`\``, ...(left === '' ? [] : [left])].join('\n'),
    );
  };
  let count = rows.length;
  while (count > 0 && sizeOf(fitting(count)) > most.section - 100) count -= 1;
  return fitting(count);
};

/** A report within all of Slack's limits; what has no room is counted. */
export const blocksOf = (report: Report): Block[] => {
  const blocks = headBlocks(report);
  let left = mostInAll - blocks.reduce((sum, block) => sum + sizeOf(block), 0) - 200;
  let shown = 0;
  for (const entry of report.entries) {
    const block = section(entryText(entry));
    left -= sizeOf(block);
    if (left < 0 || blocks.length >= most.blocks - 1) break;
    blocks.push(block);
    shown += 1;
  }
  for (const table of report.tables) {
    const block = tableBlock(table);
    left -= sizeOf(block);
    if (left < 0) break;
    blocks.push(block);
  }
  const rest = restOf(report, shown);
  return rest === '' ? blocks : [...blocks, { type: 'context', elements: [mrkdwn(rest)] }];
};

/** What a notification on a screen says, and who reads no blocks. */
export const summaryOf = (report: Report): string => escaped(`${headOf(report)}: ${report.title}`, 500);
