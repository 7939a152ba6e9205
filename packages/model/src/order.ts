import type { Order } from './events.ts';

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Causal order: an effect never sorts before its cause, whatever the clocks of the runners say (DESIGN §4). */
export const compareOrder = (a: Order, b: Order): number =>
  compare(a[0], b[0]) || compare(a[1], b[1]) || compare(a[2], b[2]) || compare(a[3], b[3]);

/** What has a place in a journal, whatever it tells of. */
export interface Ordered {
  readonly id: string;
  readonly order: Order;
}

/** The same for events, total: the id decides where two have one order. */
export const compareEvents = (a: Ordered, b: Ordered): number => compareOrder(a.order, b.order) || compare(a.id, b.id);
