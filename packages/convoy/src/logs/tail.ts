import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const block = 64 * 1024;
/** However many lines are asked for, no more of a file than this is read, in bytes. */
const most = 16 * 1024 * 1024;

/** The last lines of a file, read from its end: logs may be large. A first line cut short by the limit is left out. */
export const tail = (path: string, lines: number): string[] => {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const parts: Buffer[] = [];
    let start = size;
    let ends = 0;
    while (start > 0 && ends <= lines && size - start < most) {
      const length = Math.min(block, start);
      start -= length;
      const part = Buffer.alloc(length);
      readSync(file, part, 0, length, start);
      for (const byte of part) if (byte === 10) ends += 1;
      parts.unshift(part);
    }
    const read = Buffer.concat(parts).toString('utf8').split('\n');
    if (read.at(-1) === '') read.pop();
    return (start > 0 ? read.slice(1) : read).slice(-lines);
  } finally {
    closeSync(file);
  }
};
