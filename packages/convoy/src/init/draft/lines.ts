/** The commands of a `run`, with the lines that end in a backslash joined in `text`; `written` is as it stood. */
export interface Line {
  readonly text: string;
  readonly written: string;
}

export const linesOf = (run: string): Line[] => {
  const lines: Line[] = [];
  let open: string[] = [];
  for (const line of run.replace(/\n+$/, '').split('\n')) {
    open.push(line);
    if (line.endsWith('\\')) continue;
    lines.push({ text: open.map((one) => one.replace(/\\$/, '').trim()).join(' '), written: open.join('\n') });
    open = [];
  }
  if (open.length > 0) lines.push({ text: open.join(' '), written: open.join('\n') });
  return lines;
};

/** Bare words of a line, without quotes and the shell's own signs. */
export const wordsOf = (text: string): string[] => text.split(/[\s"'`;&|()<>]+/).filter((word) => word !== '');
