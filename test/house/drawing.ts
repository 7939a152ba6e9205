import { readFileSync } from 'node:fs';
import { arrows } from './arrows.ts';
import { order } from './rooms.ts';

/** Prints docs/architecture.md with its drawing of the imports as they are now. */
const measured = arrows();
const lines = order.flatMap((room) => {
  const below = order.filter((other) => measured.some(({ from, to }) => from === room && to === other));
  return below.length === 0 ? [] : [`  ${room} --> ${below.join(' & ')}`];
});
const drawing = ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n');
process.stdout.write(readFileSync('docs/architecture.md', 'utf8').replace(/```mermaid\n.*?```/s, drawing));
