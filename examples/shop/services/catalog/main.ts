import { openDatabase } from '../../lib/database.ts';
import { Problem } from '../../lib/problem.ts';
import { slip } from '../../lib/releases.ts';
import { serve } from '../../lib/serve.ts';
import type { Item } from '../../lib/words.ts';
import { schemaOf } from './schema.ts';

const database = openDatabase('catalog');
if (schemaOf(database) < 2) {
  console.error('catalog: its data has no prices in cents, run `node services/catalog/migrate.ts up` first');
  process.exit(1);
}
// Columns by name, no `price`: the same statements hold before and after the contract migration.
const columns = 'SELECT sku, name, description, price_cents AS priceCents FROM items';
const all = database.prepare(`${columns} ORDER BY name`);
const one = database.prepare(`${columns} WHERE sku = ?`);

/** A broken integration gives whole euros where cents are meant. */
const priced = (row: unknown): Item => {
  const item = row as Item;
  return { ...item, priceCents: slip(item.priceCents, Math.round(item.priceCents / 100)) };
};

await serve({
  name: 'catalog',
  needs: [],
  parts: {
    data: () => {
      if (!all.get()) throw new Error('there is not one item in the catalogue');
    },
  },
  routes: {
    'GET /items': () => ({ body: { items: all.all().map(priced) } }),
    'GET /items/:id': ({ id }) => {
      const row = one.get(id);
      if (!row) throw new Problem(404, `there is no item ${id}`);
      return { body: priced(row) };
    },
  },
});
