import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../../lib/database.ts';
import { slip } from '../../lib/releases.ts';

interface Stock {
  readonly sku: string;
  readonly stock: number;
  /** Pieces sold since the beginning: it only grows, also when a delivery comes in between. */
  readonly sold: number;
}

interface Reservation {
  readonly id: string;
  readonly sku: string;
  readonly quantity: number;
}

const delivery = 1000;

/** Stock and reservations in one file, shared by both slots. */
export const stockIn = (database: DatabaseSync) => {
  database.exec(`
    CREATE TABLE IF NOT EXISTS stock (sku TEXT PRIMARY KEY, delivered INTEGER NOT NULL, sold INTEGER NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS reservations (id TEXT PRIMARY KEY, sku TEXT, quantity INTEGER NOT NULL) STRICT`);
  const read = database.prepare('SELECT sku, delivered - sold AS stock, sold FROM stock WHERE sku = ?');
  const find = database.prepare('SELECT id, sku, quantity FROM reservations WHERE id = ?');
  const note = database.prepare('INSERT OR IGNORE INTO reservations VALUES (?, ?, ?)');
  const stocked = database.prepare(`INSERT OR IGNORE INTO stock VALUES (?, ${delivery}, 0)`);
  const restock = database.prepare(
    `UPDATE stock SET delivered = delivered + ${delivery} WHERE sku = ? AND delivered - sold < ?`,
  );
  const sell = database.prepare('UPDATE stock SET sold = sold + ? WHERE sku = ?');

  const of = (sku: string): Stock => (read.get(sku) as Stock | undefined) ?? { sku, stock: delivery, sold: 0 };

  /** The same order reserves once, however often it asks. A delivery comes when the shelf is bare: it never sells out. */
  const reserve = (id: string, sku: string, quantity: number): Stock =>
    inTransaction(database, () => {
      if (note.run(id, sku, quantity).changes === 1) {
        stocked.run(sku);
        restock.run(sku, quantity);
        // A broken integration promises the pieces and leaves them on the shelf.
        sell.run(slip(quantity, 0), sku);
      }
      return of(sku);
    });

  return { of, reserve, reservation: (id: string) => find.get(id) as Reservation | undefined };
};
