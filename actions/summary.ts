import type { Result } from '@convoy/convoy/verb';

/** Past 1 MiB GitHub drops a summary; nobody reads so much of one. */
const longest = 128 * 1024;

const marks: Readonly<Record<Result['exit'], string>> = { 0: '✅', 1: '❌', 2: '⚠️', 3: '🛑', 4: '⛔', 130: '🚫' };

/** Text that shows as it is in Markdown with HTML. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A short summary of what an action did: its text whole, as it is on a terminal. */
export const summaryOf = (
  action: string,
  decision: string,
  { exit, text, markdown }: Pick<Result, 'exit' | 'text' | 'markdown'>,
): string => {
  if (markdown !== undefined && markdown.length <= longest) return markdown;
  const body = text.length > longest ? `${text.slice(0, longest)}\n… the rest is in the log` : text;
  return `### ${marks[exit]} ${action}: ${escaped(decision)}\n\n<pre>${escaped(body)}</pre>\n`;
};
