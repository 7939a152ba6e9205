import { randomUUID } from 'node:crypto';
import { ask } from '../../lib/call.ts';
import { slip } from '../../lib/releases.ts';
import { serve } from '../../lib/serve.ts';
import { type Offer, objectOf } from '../../lib/words.ts';

/** A broken integration gives every price in another currency. */
const inCurrency = <T extends Offer>(offer: T): T => ({ ...offer, currency: slip(offer.currency, 'USD') });

await serve({
  name: 'gateway',
  needs: ['orders', 'catalog'],
  routes: {
    'GET /items': async () => ({ body: await ask('catalog', '/items') }),
    'GET /items/:id': async ({ id }) => ({ body: await ask('catalog', `/items/${encodeURIComponent(id)}`) }),
    'GET /quote': async ({ query }) => ({ body: inCurrency(await ask<Offer>('orders', `/quote?${query}`)) }),
    'POST /orders': async ({ text }) => {
      // Whoever brings no id of their own gets one here, so that what follows can be asked for again.
      const body = { id: randomUUID(), ...objectOf(await text()) };
      return { status: 201, body: inCurrency(await ask<Offer>('orders', '/orders', { method: 'POST', body })) };
    },
    'GET /orders/:id': async ({ id }) => ({
      body: inCurrency(await ask<Offer>('orders', `/orders/${encodeURIComponent(id)}`)),
    }),
  },
});
