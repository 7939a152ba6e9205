import { fileURLToPath } from 'node:url';
import { startsFrom } from '@convoy/drivers/entry';

/** Where the bundle's own processes are started from. */
const startFrom = (actions: string): void => startsFrom(fileURLToPath(new URL('background.js', actions)));

/** Runs the action of this name; `from` is the address of its `main.js`, which lies in a folder of its own. @public */
export const main = async (name: string, from: string): Promise<void> => {
  startFrom(new URL('../', from).href);
  const [{ act }, { rows }] = await Promise.all([import('./act.ts'), import('./rows.ts')]);
  const row = rows.find((one) => one.name === name);
  if (!row) throw new Error(`Convoy has no action ${name}`);
  await act(row);
};

/** Runs the command line; `from` is the address of a script beside `background.js`. @public */
export const commandLine = async (args: readonly string[], from: string): Promise<void> => {
  startFrom(from);
  await (await import('@convoy/convoy/main')).main(args);
};

/** Becomes one of the bundle's own processes. @public */
export const background = async (from: string): Promise<void> => {
  startFrom(from);
  await (await import('./processes.ts')).background();
};
