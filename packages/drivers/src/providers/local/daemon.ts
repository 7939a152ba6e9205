import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { openControl } from './control.ts';
import { createDesk } from './desk.ts';
import { createFleet } from './fleet.ts';
import { takeLock } from './lock.ts';
import { createOperations } from './operations.ts';
import { openPaths } from './paths.ts';
import type { Handle } from './proxy/listener.ts';
import { createRoutes } from './routes.ts';
import { keepStandby, standBy, standbyWord } from './standby.ts';
import { createSaver, loadTable } from './table.ts';

/** Exit status of a daemon that found another one in its place. */
const lockedStatus = 3;
/** How long a daemon with a fault of its own lives on before its standby takes over, in milliseconds. */
const crashMs = 1_000;

const paths = openPaths(process.argv[2] as string);

const main = async (kept: ReadonlyMap<string, Handle>): Promise<void> => {
  const lock = kept.get('lock') ?? (await takeLock(paths.lock));
  if (!lock) process.exit(lockedStatus);
  const table = await loadTable(paths.table);
  const save = createSaver(paths.table, table);
  const record = () => {
    const about = { pid: process.pid, standby: standby.pid(), socket: paths.socket };
    try {
      writeFileSync(`${paths.daemon}.tmp`, JSON.stringify(about));
      renameSync(`${paths.daemon}.tmp`, paths.daemon);
    } catch (error) {
      complain(error);
    }
  };
  const standby = keepStandby(paths.directory, record);
  standby.hold('lock', lock);
  const fleet = createFleet(table, save, paths.logs);
  const routes = createRoutes(table, save, fleet, standby);
  await routes.recover(kept);
  await fleet.recover();

  const leave = (): void => {
    standby.dismiss();
    rmSync(paths.socket, { force: true });
    rmSync(paths.daemon, { force: true });
    process.exit(0);
  };
  const desk = createDesk({ table, save, fleet, routes, operations: createOperations(fleet, routes), standby, leave });
  await openControl(paths.socket, desk);
  standby.start();
  record();
  process.on('SIGTERM', leave).on('SIGINT', leave);
};

const complain = (error: unknown): void => {
  process.stderr.write(`${new Date().toISOString()} ${error instanceof Error ? error.stack : error}\n`);
};

// A full disk under the log must not end the proxy.
process.stderr.on('error', () => {});
// Daemons that fall one after the other are not to do so at full speed.
process.on('uncaughtException', (error) => {
  complain(error);
  setTimeout(() => process.exit(1), crashMs);
});
(process.argv[3] === standbyWord ? standBy() : Promise.resolve(new Map<string, Handle>())).then(main).catch((error) => {
  process.stderr.write(`${error}\n`);
  process.exit(1);
});
