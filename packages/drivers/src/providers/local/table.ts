import { open, readFile, rename } from 'node:fs/promises';
import { ConvoyError, messageOf } from '@convoy/model/error';
import type { Release } from '@convoy/model/release';
import type { Identity } from './processes.ts';
import type { Subject } from './protocol.ts';

export type Slot = 'blue' | 'green';

/** One release in one slot; recorded before its process is started, so that a crash between the two is found. */
export interface Instance extends Subject {
  /** The release's handle. */
  readonly id: string;
  readonly slot: Slot;
  readonly key: string;
  readonly release: Release;
  /** Private port of its process. */
  readonly port: number;
  readonly publicPort: number;
  readonly drainMs: number;
  readonly log: string;
  state: 'running' | 'leaving' | 'ended';
  /** Null between the record and the start. */
  process: Identity | null;
  /** How its process ended, for people. */
  end?: string;
}

/** Where a service answers, and by which instance. */
export interface Route extends Subject {
  port: number;
  live: string | null;
  /** The instance that gets a share (above 0, up to 1) of the traffic beside the live one. */
  canary: { readonly candidate: string; readonly share: number } | null;
}

/** All that the daemon knows; resolved settings are not in it. */
export interface Table {
  readonly version: 1;
  readonly routes: Record<string, Route>;
  readonly instances: Record<string, Instance>;
}

/** The key of a service in `routes`. */
export const routeOf = ({ environment, service }: Subject): string => `${environment}/${service}`;

/** Reads the table, empty where there is none; throws `TABLE_DAMAGED`. */
export const loadTable = async (path: string): Promise<Table> => {
  try {
    const table = JSON.parse(await readFile(path, 'utf8')) as Table;
    if (table.version !== 1) throw new Error(`its version is ${table.version}, this one reads version 1`);
    return table;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return { version: 1, routes: {}, instances: {} };
    throw new ConvoyError(
      'TABLE_DAMAGED',
      `${path} cannot be read (${messageOf(cause)}): move it away; processes it named run on and must be ended by hand`,
      { cause },
    );
  }
};

const write = async (path: string, table: Table): Promise<void> => {
  try {
    const file = await open(`${path}.tmp`, 'w', 0o600);
    try {
      await file.writeFile(JSON.stringify(table));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.tmp`, path);
  } catch (cause) {
    const message = `${path} cannot be written (${messageOf(cause)}): see that the disk has room and the folder exists`;
    throw new ConvoyError('TABLE_UNWRITABLE', message, { cause });
  }
};

/** Throws `TABLE_UNWRITABLE`. Writes one after the other; calls made while one is under way share the next. */
export const createSaver = (path: string, table: Table): (() => Promise<void>) => {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    next ??= running
      .catch(() => {})
      .then(() => {
        next = null;
        running = write(path, table);
        return running;
      });
    return next;
  };
};
