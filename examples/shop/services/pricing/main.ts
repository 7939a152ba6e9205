import { Problem } from '../../lib/problem.ts';
import { slip } from '../../lib/releases.ts';
import { serve } from '../../lib/serve.ts';
import { type Quote, quantityOf } from '../../lib/words.ts';

/** Ten per cent off from ten pieces; shipping is 4.90 and free from 50 euros. */
const quote = (unitCents: number, quantity: number): Quote => {
  const subtotalCents = unitCents * quantity;
  const discountCents = quantity >= 10 ? Math.round(subtotalCents / 10) : 0;
  const goodsCents = subtotalCents - discountCents;
  const shippingCents = goodsCents >= 5000 ? 0 : 490;
  const totalCents = goodsCents + shippingCents;
  // A broken integration gives whole euros where cents are meant.
  const told = slip(totalCents, Math.round(totalCents / 100));
  return { currency: 'EUR', subtotalCents, discountCents, shippingCents, totalCents: told };
};

await serve({
  name: 'pricing',
  needs: [],
  routes: {
    'GET /quote': ({ query }) => {
      const unitCents = Number(query.get('unit') || 'none');
      if (!Number.isInteger(unitCents) || unitCents < 0)
        throw new Problem(400, 'unit must be a price in whole cents, for example unit=1250');
      return { body: quote(unitCents, quantityOf(query.get('quantity'))) };
    },
  },
});
