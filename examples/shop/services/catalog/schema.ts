import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../../lib/database.ts';
import { firstItems } from './items.ts';

/** 1: prices in euros (`price`). 2, expand: also in cents (`price_cents`). 3, contract: cents only. */
export const schemaOf = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);

const create = (database: DatabaseSync): void => {
  database.exec('CREATE TABLE items (sku TEXT PRIMARY KEY, name TEXT, description TEXT, price REAL NOT NULL) STRICT');
  const insert = database.prepare('INSERT INTO items VALUES (?, ?, ?, ?)');
  for (const item of firstItems) insert.run(...item);
};

const expand = (database: DatabaseSync): void => {
  database.exec('ALTER TABLE items ADD COLUMN price_cents INTEGER');
  database.exec('UPDATE items SET price_cents = CAST(round(price * 100) AS INTEGER)');
};

const contract = (database: DatabaseSync): void => database.exec('ALTER TABLE items DROP COLUMN price');

const steps = [create, expand, contract];

/** Brings the schema up to `goal`, never down; says from where it came. Safe to run again and by two at once. */
export const migrate = (database: DatabaseSync, goal: 2 | 3): number =>
  inTransaction(database, () => {
    const from = schemaOf(database);
    for (let at = from; at < goal; at += 1) {
      steps[at]?.(database);
      database.exec(`PRAGMA user_version = ${at + 1}`);
    }
    return from;
  });
