import { clean } from '../view/text.ts';

/** Where something was found. */
export interface Source {
  /** Relative to the repository's top, as git names it. */
  readonly file: string;
  /** From 1; absent where the whole file says it. */
  readonly line?: number;
}

/** `services/web/Dockerfile:3`, on one line whatever the file is called. */
export const placed = ({ file, line }: Source): string => clean(line === undefined ? file : `${file}:${line}`);
