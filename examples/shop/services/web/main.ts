import { randomUUID } from 'node:crypto';
import { ask } from '../../lib/call.ts';
import { serve } from '../../lib/serve.ts';
import type { Item, Offer, Order } from '../../lib/words.ts';
import { checkout, receipt, shelf, sorry } from './pages.ts';

await serve({
  name: 'web',
  needs: ['gateway'],
  fault: sorry,
  routes: {
    'GET /': async () => shelf((await ask<{ items: Item[] }>('gateway', '/items')).items),
    'GET /checkout': async ({ query }) => checkout(await ask<Offer>('gateway', `/quote?${query}`), randomUUID()),
    'POST /orders': async ({ text }) => {
      const form = new URLSearchParams(await text());
      const { id } = await ask<Order>('gateway', '/orders', {
        method: 'POST',
        body: { id: form.get('id') || randomUUID(), sku: form.get('sku'), quantity: Number(form.get('quantity')) },
      });
      return { status: 303, headers: { location: `/orders/${id}` }, body: '' };
    },
    'GET /orders/:id': async ({ id }) => receipt(await ask<Order>('gateway', `/orders/${encodeURIComponent(id)}`)),
  },
});
