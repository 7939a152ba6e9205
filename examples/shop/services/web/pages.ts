import type { Answer } from '../../lib/answer.ts';
import { Problem } from '../../lib/problem.ts';
import { slip } from '../../lib/releases.ts';
import { type Item, mostPieces, type Offer, type Order } from '../../lib/words.ts';
import { escapeHtml, money } from './html.ts';
import { page } from './layout.ts';
import { picture } from './pictures.ts';

const options = Array.from({ length: mostPieces }, (_, at) => `<option>${at + 1}</option>`).join('');

const card = ({ sku, name, description, priceCents }: Item): string => {
  const id = escapeHtml(sku);
  const title = escapeHtml(name);
  return `<li class="item" id="item-${id}">${picture(sku)}
<div class="text"><div class="head"><h2>${title}</h2><span class="price">${money(priceCents)}</span></div>
<p>${escapeHtml(description)}</p>
<form class="buy" action="/checkout"><input type="hidden" name="sku" value="${id}">
<label for="quantity-${id}">Quantity</label><select id="quantity-${id}" name="quantity">${options}</select>
<button aria-label="Buy ${title}">Buy</button></form></div></li>`;
};

/** Everything there is to buy. */
export const shelf = (items: readonly Item[]): Answer =>
  page(
    'Shop',
    `<h1>Fresh off the boat</h1>
<p class="lead">Six things that have never let a crew down. Shipping is free from €50, and ten of a kind cost ten per cent less.</p>
<ul class="items">${items.map(card).join('\n')}</ul>`,
  );

const bill = (offer: Offer): string => {
  const { quantity, name, currency } = offer;
  const row = (label: string, cents: number, id = ''): string =>
    `<tr><th scope="row">${label}</th><td${id && ` id="${id}"`}>${money(cents, currency)}</td></tr>`;
  return `<table>
${row(`${quantity} × ${escapeHtml(name)} at ${money(offer.unitCents, currency)}`, offer.subtotalCents)}
${offer.discountCents > 0 ? row('Ten of a kind, ten per cent off', -offer.discountCents) : ''}
${row('Shipping', offer.shippingCents)}
${row('Total', slip(offer.totalCents, offer.totalCents * 100), 'total')}
</table>`;
};

/** What it costs, and the button that buys. The order's id is made here: a double click buys once. */
export const checkout = (offer: Offer, id: string): Answer =>
  page(
    'Your order',
    `<h1>Your order</h1><p class="lead">Have a look before you buy.</p>
<div class="panel">${picture(offer.sku)}<div class="text"><h2>${escapeHtml(offer.name)}</h2>${bill(offer)}
<form method="post" action="/orders"><input type="hidden" name="id" value="${escapeHtml(id)}">
<input type="hidden" name="sku" value="${escapeHtml(offer.sku)}"><input type="hidden" name="quantity" value="${offer.quantity}">
<button>Buy now</button></form></div></div>
<p><a href="/">Back to the shop</a></p>`,
  );

/** The receipt. */
export const receipt = (order: Order): Answer =>
  page(
    'Thank you',
    `<h1>Thank you</h1><p class="done" role="status">Your order is placed. Its number is <code>${escapeHtml(order.id)}</code>.</p>
<div class="panel">${picture(order.sku)}<div class="text"><h2>${escapeHtml(order.name)}</h2>${bill(order)}</div></div>
<p><a href="/">Back to the shop</a></p>`,
  );

/** A page for whatever went wrong. */
export const sorry = (fault: unknown): Answer => {
  const status = fault instanceof Problem ? fault.status : 500;
  if (status === 500) console.error(fault);
  const [title, text] =
    status < 500
      ? ['That did not work', escapeHtml((fault as Problem).message)]
      : [
          'The shop cannot answer just now',
          'Nothing was ordered twice and nothing was lost. Please try again in a moment.',
        ];
  return page(title, `<h1>${title}</h1><p class="lead">${text}</p><p><a href="/">Back to the shop</a></p>`, status);
};
