import { parseArgs } from 'node:util';

export const usage = `npm run demo -- [--json] [--keep]   deploys the shop, measures it and takes everything away again
npm run demo -- --stop DIR          ends what --keep left up

  --json   the figures as JSON on standard output
  --keep   the shop stays up, and how to end it is told`;

export interface Flags {
  readonly help: boolean;
  readonly json: boolean;
  readonly keep: boolean;
  /** The folder whose shop is to be ended. */
  readonly stop: string | undefined;
}

/** Reads the words of the call; what is wrong with them as text, for a slip must not start a minute of work. */
export const flagsOf = (words: readonly string[]): Flags | string => {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const options = { help: flag, json: flag, keep: flag, stop: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...words], options });
    return { help: values.help, json: values.json, keep: values.keep, stop: values.stop };
  } catch (thrown) {
    return `${(thrown as Error).message}\nthere are: --help, --json, --keep, --stop DIR`;
  }
};
