import { ConvoyError } from '@convoy/model/error';
import type { Fleet } from './fleet.ts';
import type { Operations } from './operations.ts';
import type { Calls, Subject } from './protocol.ts';
import type { Routes } from './routes.ts';
import type { Standby } from './standby.ts';
import type { Table } from './table.ts';

/** A daemon with nothing to serve and nobody asking leaves after this time, in milliseconds. */
const idleMs = 5_000;

export interface Office {
  readonly table: Table;
  readonly save: () => Promise<void>;
  readonly fleet: Fleet;
  readonly routes: Routes;
  readonly operations: Operations;
  readonly standby: Standby;
  /** Ends this daemon and its standby; applications are left alone. */
  readonly leave: () => void;
}

/** Takes the commands' calls, and sees when there is nothing left to do. */
export const createDesk = (office: Office): ((name: string, request: unknown) => Promise<unknown>) => {
  const { table, save, fleet, routes, operations, standby, leave } = office;
  let calls = 0;
  let lastCall = performance.now();
  let stopping = false;

  setInterval(() => {
    const serves =
      Object.values(table.routes).some(({ live }) => live !== null) ||
      Object.values(table.instances).some(({ state }) => state !== 'ended');
    if (!serves && calls === 0 && !stopping && performance.now() - lastCall > idleMs) leave();
  }, 500).unref();

  const stop = async (): Promise<Calls['stop']['answer']> => {
    stopping = true;
    routes.closeAll();
    await fleet.endAll();
    for (const key of Object.keys(table.routes)) delete table.routes[key];
    try {
      await save();
    } finally {
      setTimeout(leave, 20);
    }
    return { pid: process.pid, standby: standby.pid() };
  };

  return async (name, request) => {
    if (name === 'stop') return stop();
    if (stopping) throw new ConvoyError('DAEMON_STOPPING', 'the local daemon is being stopped: try again in a moment');
    if (!Object.hasOwn(operations, name)) throw new ConvoyError('UNKNOWN_CALL', `the local daemon knows no ${name}`);
    calls += 1;
    try {
      return await operations[name as keyof Operations](request as Subject & never);
    } finally {
      calls -= 1;
      lastCall = performance.now();
    }
  };
};
