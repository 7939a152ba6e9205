import { parseArgs } from 'node:util';

export interface Flags {
  readonly json: boolean;
  readonly keep: boolean;
  /** The folder whose shop is to be ended. */
  readonly stop: string | undefined;
}

/** Reads the words of the call; what is wrong with them as text, for a slip must not start a minute of work. */
export const flagsOf = (words: readonly string[]): Flags | string => {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const options = { json: flag, keep: flag, stop: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...words], options });
    return { json: values.json, keep: values.keep, stop: values.stop };
  } catch (thrown) {
    return `${(thrown as Error).message}\nthere are: --json, --keep, --stop DIR`;
  }
};
