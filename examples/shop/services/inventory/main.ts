import { openDatabase } from '../../lib/database.ts';
import { Problem } from '../../lib/problem.ts';
import { serve } from '../../lib/serve.ts';
import { objectOf, orderIdOf, quantityOf } from '../../lib/words.ts';
import { stockIn } from './stock.ts';

const database = openDatabase('inventory');
const stock = stockIn(database);

await serve({
  name: 'inventory',
  needs: [],
  parts: { data: () => void stock.of('mug') },
  routes: {
    'GET /stock/:id': ({ id }) => ({ body: stock.of(id) }),
    'POST /reservations': async ({ text }) => {
      const { order, sku, quantity } = objectOf(await text());
      if (typeof sku !== 'string') throw new Problem(400, 'sku is missing');
      return { status: 201, body: stock.reserve(orderIdOf(order), sku, quantityOf(quantity)) };
    },
    'GET /reservations/:id': ({ id }) => {
      const reservation = stock.reservation(id);
      if (!reservation) throw new Problem(404, `nothing is reserved for order ${id}`);
      return { body: reservation };
    },
  },
});
