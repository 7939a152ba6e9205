import { healthPathIn } from './health.ts';

interface Found<T> {
  readonly value: T;
  /** From 1. */
  readonly line: number;
}

/** What a Dockerfile tells of the service that it builds. */
export interface Dockerfile {
  readonly port?: Found<number>;
  readonly health?: Found<string>;
}

/** Instructions with the line each begins on; lines that end in a backslash go on. */
const instructionsIn = (text: string): Found<string>[] => {
  const found: Found<string>[] = [];
  let open = false;
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.trimEnd();
    if (/^\s*(#|$)/.test(line)) continue;
    const last = found.at(-1);
    if (open && last) found[found.length - 1] = { ...last, value: `${last.value} ${line.replace(/\\$/, '')}` };
    else found.push({ value: line.replace(/\\$/, ''), line: index + 1 });
    open = line.endsWith('\\');
  }
  return found;
};

/** What counts is the last stage, so the last of each. */
export const readDockerfile = (text: string): Dockerfile => {
  const found: { port?: Found<number>; health?: Found<string> } = {};
  for (const { value, line } of instructionsIn(text)) {
    const [, port] = /^\s*EXPOSE\s+(\d{1,5})\b/i.exec(value) ?? [];
    if (port !== undefined) found.port = { value: Number(port), line };
    const path = /^\s*HEALTHCHECK\s/i.test(value) ? healthPathIn(value) : undefined;
    if (path !== undefined) found.health = { value: path, line };
  }
  return found;
};
