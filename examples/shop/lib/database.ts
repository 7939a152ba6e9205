import { DatabaseSync } from 'node:sqlite';
import { dataFile } from './places.ts';

const waitMs = 2000;
/** SQLITE_BUSY of sqlite.org/rescode.html. */
const busy = 5;

/** SQLite does not wait for the other's lock where WAL is set for the first time, so it is tried again. */
const useWal = (database: DatabaseSync): void => {
  const end = Date.now() + waitMs;
  for (;;)
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (fault) {
      if ((fault as { errcode?: number }).errcode !== busy || Date.now() > end) throw fault;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
};

/** Opens a SQLite file that both slots of a service write: WAL, and waiting up to 2 s for the other's lock. */
export const openDatabase = (name: string): DatabaseSync => {
  const database = new DatabaseSync(dataFile(`${name}.sqlite`), { timeout: waitMs });
  useWal(database);
  database.exec('PRAGMA synchronous = NORMAL');
  return database;
};

/** All of `work` or nothing of it. */
export const inTransaction = <T>(database: DatabaseSync, work: () => T): T => {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (fault) {
    database.exec('ROLLBACK');
    throw fault;
  }
};
