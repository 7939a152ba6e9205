import { DatabaseSync } from 'node:sqlite';
import { dataFile } from './places.ts';

/** Opens a SQLite file that both slots of a service write: WAL, and waiting up to 2 s for the other's lock. */
export const openDatabase = (name: string): DatabaseSync => {
  const database = new DatabaseSync(dataFile(`${name}.sqlite`), { timeout: 2000 });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
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
