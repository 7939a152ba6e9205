import { placeOf } from '../lib/places.ts';
import type { Item, Offer, Order, Quote } from '../lib/words.ts';

// Three enamel mugs, worked out by hand from the price list: 3 × 12.50 and 4.90 shipping.
const sku = 'mug';
const quantity = 3;
const unitCents = 1250;
const totalCents = 4240;
const shown = '€42.40';

const expect = (step: string, what: string, actual: unknown, right: unknown): void => {
  if (actual !== right) throw new Error(`${step}: ${what} is ${actual}, expected ${right}`);
};

const get = async (step: string, url: string, init: RequestInit = {}): Promise<Response> => {
  const answer = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(5000) }).catch(
    (fault: Error) => {
      throw new Error(
        `${step}: no answer from ${url} (${fault.cause instanceof Error ? fault.cause.message : fault.message})`,
      );
    },
  );
  if (answer.status >= 400)
    throw new Error(`${step}: ${url} answers ${answer.status} ${(await answer.text()).slice(0, 200)}`);
  return answer;
};

const json = async <T>(step: string, url: string): Promise<T> => (await (await get(step, url)).json()) as T;
const html = async (step: string, url: string): Promise<string> => (await get(step, url)).text();

const expectOffer = (step: string, offer: Offer): void => {
  expect(step, 'quantity', offer.quantity, quantity);
  expect(step, 'unit price in cents', offer.unitCents, unitCents);
  expect(step, 'currency', offer.currency, 'EUR');
  expect(step, 'total in cents', offer.totalCents, totalCents);
};

const totalOn = (page: string): string | undefined => /id="total">([^<]*)</.exec(page)?.[1];

/** From the deepest service up, so that the first thing found wrong names the service to blame. */
const prices = async (): Promise<void> => {
  const item = await json<Item>('catalog', `${placeOf('catalog')}/items/${sku}`);
  expect('catalog', `price of ${sku} in cents`, item.priceCents, unitCents);
  const quote = await json<Quote>('pricing', `${placeOf('pricing')}/quote?unit=${unitCents}&quantity=${quantity}`);
  expect('pricing', `total of ${quantity} × ${sku} in cents`, quote.totalCents, totalCents);
  const asked = `/quote?sku=${sku}&quantity=${quantity}`;
  expectOffer('orders', await json<Offer>('orders', placeOf('orders') + asked));
  expectOffer('gateway', await json<Offer>('gateway', placeOf('gateway') + asked));
};

/** What a person does, on the pages a person sees. Gives the order's id. */
const buy = async (): Promise<string> => {
  const shelf = await html('web', `${placeOf('web')}/`);
  const card = shelf.slice(shelf.indexOf(`id="item-${sku}"`));
  expect('web', `price of ${sku} on the page`, /class="price">([^<]*)</.exec(card)?.[1], '€12.50');
  const bill = await html('web', `${placeOf('web')}/checkout?sku=${sku}&quantity=${quantity}`);
  expect('web', 'total before buying', totalOn(bill), shown);
  const id = /name="id" value="([^"]*)"/.exec(bill)?.[1] ?? '';
  const body = new URLSearchParams({ id, sku, quantity: String(quantity) });
  const answer = await get('web', `${placeOf('web')}/orders`, { method: 'POST', body });
  expect('web', 'status of buying', answer.status, 303);
  expect('web', 'where buying leads', answer.headers.get('location'), `/orders/${id}`);
  expect('web', 'total on the receipt', totalOn(await html('web', `${placeOf('web')}/orders/${id}`)), shown);
  expectOffer('gateway', await json<Order>('gateway', `${placeOf('gateway')}/orders/${id}`));
  return id;
};

/** Pieces sold only ever grow, so that others who buy meanwhile do not disturb. */
const sold = async (): Promise<number> =>
  (await json<{ sold: number }>('inventory', `${placeOf('inventory')}/stock/${sku}`)).sold;

try {
  await prices();
  const before = await sold();
  const id = await buy();
  const held = await json<{ quantity: number }>('inventory', `${placeOf('inventory')}/reservations/${id}`);
  expect('inventory', `pieces reserved for order ${id}`, held.quantity, quantity);
  const taken = (await sold()) - before;
  if (taken < quantity)
    throw new Error(`inventory: stock of ${sku} went down by ${taken}, expected ${quantity} at least`);
  console.log(`checkout: order ${id}, ${quantity} × ${sku} for ${shown}, all as it should be`);
} catch (fault) {
  console.error(`checkout failed: ${(fault as Error).message}`);
  process.exitCode = 1;
}
