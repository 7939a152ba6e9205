import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { order } from './rooms.ts';

/** An import from one room of another, types included. */
export interface Arrow {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Every import that leaves its room, as the sources have them. */
export const arrows = (): readonly Arrow[] =>
  globSync('packages/*/{src,bin}/**/*.{ts,js}').flatMap((file) => {
    const from = roomOf(file);
    return ts
      .preProcessFile(readFileSync(file, 'utf8'))
      .importedFiles.map(({ fileName }) => targetOf(file, fileName))
      .filter((to) => to !== null && to !== from)
      .map((to) => ({ file, from, to: to as string }));
  });

/** Arrows that do not go down the order of the house, or lead out of it. */
export const arrowFaults = (): readonly string[] =>
  arrows()
    .filter(({ from, to }) => order.indexOf(to) <= order.indexOf(from))
    .map(({ file, to }) => `${file} imports ${to}, which is not below it`);

const roomOf = (path: string): string => /^packages\/([^/]+)/.exec(path)?.[1] ?? path;

function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return roomOf(join(file, '..', specifier));
  return /^@convoy\/([^/]+)/.exec(specifier)?.[1] ?? null;
}
