import { fileURLToPath } from 'node:url';

let bundle: string | null = null;

/** In a bundle no source lies beside another: processes of our own are then started by this file and a name. */
export const startsFrom = (file: string): void => {
  bundle = file;
};

/** Words of the command line that start a process of our own: its source, or the bundle and its name. */
export const entryOf = (name: string, source: () => URL): readonly [string, ...string[]] =>
  bundle === null ? [fileURLToPath(source())] : [bundle, name];
