import { Problem } from './problem.ts';

export interface Item {
  readonly sku: string;
  readonly name: string;
  readonly description: string;
  readonly priceCents: number;
}

/** What some pieces of one item cost, all in cents of `currency`. */
export interface Quote {
  readonly currency: string;
  readonly subtotalCents: number;
  readonly discountCents: number;
  readonly shippingCents: number;
  readonly totalCents: number;
}

export interface Offer extends Quote {
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  readonly unitCents: number;
}

export interface Order extends Offer {
  readonly id: string;
  readonly placedAt: string;
}

/** The most pieces that one order may ask for. */
export const mostPieces = 20;

/** A whole number of pieces, or a `Problem`. */
export const quantityOf = (value: unknown): number => {
  const quantity = Number(value);
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > mostPieces)
    throw new Problem(400, `quantity must be a whole number from 1 to ${mostPieces}`);
  return quantity;
};

/** An order's id, chosen by whoever orders, so that asking twice buys once. */
export const orderIdOf = (value: unknown): string => {
  if (typeof value !== 'string' || !/^[\w-]{8,64}$/.test(value))
    throw new Problem(400, 'id must be 8 to 64 letters, digits and hyphens');
  return value;
};

/** A JSON object from a request's body, or a `Problem`. */
export const objectOf = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Told below, like every other body that is no object.
  }
  throw new Problem(400, 'the body must be a JSON object');
};
