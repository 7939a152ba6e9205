import { ask } from '../../lib/call.ts';
import { openDatabase } from '../../lib/database.ts';
import { Problem } from '../../lib/problem.ts';
import { slip } from '../../lib/releases.ts';
import { serve } from '../../lib/serve.ts';
import { type Item, type Offer, type Order, objectOf, orderIdOf, type Quote, quantityOf } from '../../lib/words.ts';

const database = openDatabase('orders');
database.exec('CREATE TABLE IF NOT EXISTS orders (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT');
const insert = database.prepare('INSERT OR IGNORE INTO orders VALUES (?, ?)');
const select = database.prepare('SELECT body FROM orders WHERE id = ?');

const find = (id: string): Order | undefined => {
  const row = select.get(id);
  return row && (JSON.parse(String(row.body)) as Order);
};

const offer = async (sku: string, asked: number): Promise<Offer> => {
  // A broken integration forgets how many were asked for.
  const quantity = slip(asked, 1);
  const { name, priceCents } = await ask<Item>('catalog', `/items/${encodeURIComponent(sku)}`);
  const quote = await ask<Quote>('pricing', `/quote?unit=${priceCents}&quantity=${quantity}`);
  return { sku, name, quantity, unitCents: priceCents, ...quote };
};

const skuOf = (value: unknown): string => {
  if (typeof value !== 'string' || value === '') throw new Problem(400, 'sku is missing');
  return value;
};

/** Price first, then stock, then the order: each step may be asked for again under the same id. */
const place = async (id: string, sku: string, asked: number): Promise<Order> => {
  const order: Order = { id, ...(await offer(sku, asked)), placedAt: new Date().toISOString() };
  const reservation = { order: id, sku, quantity: order.quantity };
  await ask('inventory', '/reservations', { method: 'POST', body: reservation });
  insert.run(id, JSON.stringify(order));
  return find(id) ?? order;
};

await serve({
  name: 'orders',
  needs: ['catalog', 'inventory', 'pricing'],
  parts: { data: () => void select.get('') },
  routes: {
    'GET /quote': async ({ query }) => ({
      body: await offer(skuOf(query.get('sku')), quantityOf(query.get('quantity'))),
    }),
    'POST /orders': async ({ text }) => {
      const { id, sku, quantity } = objectOf(await text());
      const known = find(orderIdOf(id));
      if (known) return { body: known };
      return { status: 201, body: await place(orderIdOf(id), skuOf(sku), quantityOf(quantity)) };
    },
    'GET /orders/:id': ({ id }) => {
      const order = find(id);
      if (!order) throw new Problem(404, `there is no order ${id}`);
      return { body: order };
    },
  },
});
