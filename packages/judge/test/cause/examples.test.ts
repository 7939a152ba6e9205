import { expect, test } from '@jest/globals';
import { explain } from '../../src/cause.ts';
import { anomalyAt, before, risen, seriesOf, services, shop } from './scenes.ts';

const edges = shop;
const namesOf = (given: Parameters<typeof explain>[0]): string[] => explain(given).causes.map(({ service }) => service);

test('the deepest one is the cause, what calls it is affected, though it rose further', () => {
  const series = seriesOf(services, risen({ stock: 2, orders: 2.2, cart: 1.8, web: 2 }));
  const { causes, normal } = explain({ series, edges, anomalyAt });
  expect(normal).toBe(false);
  expect(causes).toEqual([
    { service: 'stock', metric: 'latency', score: expect.any(Number), because: expect.any(String) },
  ]);
  expect(causes[0]?.because).toMatch(
    /^latency rose from (?:99|100|101)\S* to 2\d\d \(medians\), \S+ times its usual spread, since 1970-01-01T00:02:0\dZ; it calls nothing else; affected by it: cart, orders and web$/,
  );
});

test('normal data accuses nobody, heavy tails or none', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const light = seriesOf(services, () => 1, ['latency', 'errors', 'cpu'], seed);
    const heavy = light.map((one) => ({ ...one, values: Array.from(one.values, (value) => 100 + (value - 100) ** 3) }));
    for (const series of [light, heavy])
      expect(explain({ series, edges, anomalyAt })).toEqual({ causes: [], normal: true });
  }
});

test('several causes stay several, the one that explains more first', () => {
  const series = seriesOf(services, risen({ stock: 3, orders: 2, cart: 2, web: 1.5, mail: 2 }));
  expect(namesOf({ series, edges, anomalyAt })).toEqual(['stock', 'mail']);
});

test('one that rose far more than what it needs has a fault of its own, and is told after the need', () => {
  const series = seriesOf(services, risen({ stock: 1.8, orders: 6 }));
  const { causes } = explain({ series, edges, anomalyAt });
  expect(causes.map(({ service }) => service).sort()).toEqual(['orders', 'stock']);
  expect(causes.find(({ service }) => service === 'orders')?.because).toContain(
    'that is more than what it needs (stock) accounts for',
  );
});

test('what may come from another kind of metric of a need is told after the need', () => {
  const rise = (service: string, metric: string): number =>
    (service === 'stock' && metric === 'cpu') || (service === 'orders' && metric === 'latency') ? 3 : 1;
  const { causes } = explain({ series: seriesOf(services, rise, ['latency', 'cpu']), edges, anomalyAt });
  expect(causes.map(({ service, metric }) => `${service} ${metric}`)).toEqual(['stock cpu', 'orders latency']);
  expect(causes[1]?.because).toContain('what is strange of stock is of another kind, but may be the cause');
});

test('what two suffer from and nobody measures is named for them', () => {
  const outside = [...edges, ['orders', 'bank'], ['cart', 'bank']] as const;
  const series = seriesOf(services, risen({ orders: 2, cart: 2, web: 1.5 }));
  const { causes } = explain({ series, edges: outside, anomalyAt });
  expect(causes.map(({ service }) => service)).toEqual(['bank']);
  expect(causes[0]?.because).toContain('nobody measures it, but what calls it (cart and orders)');
  const alone = seriesOf(services, risen({ orders: 2, web: 1.5 }));
  expect(namesOf({ series: alone, edges: outside, anomalyAt })).toEqual(['orders']);
});

test('what fell silent is named for a caller that is strange, and is no anomaly by itself', () => {
  const whole = seriesOf(services, risen({ orders: 2 }));
  const cut = whole.map((one) =>
    one.service === 'mail'
      ? { ...one, times: Array.from(one.times).slice(0, before), values: Array.from(one.values).slice(0, before) }
      : one,
  );
  const { causes } = explain({ series: cut, edges, anomalyAt });
  expect(causes.map(({ service }) => service)).toEqual(['mail']);
  expect(causes[0]?.because).toContain('its latency and all else of it ended at the anomaly');
  const calm = [...seriesOf(['web', 'orders', 'cart', 'stock']), ...cut.filter(({ service }) => service === 'mail')];
  expect(explain({ series: calm, edges, anomalyAt }).normal).toBe(true);
});

test('a circle of calls ends, and whoever moved furthest of it is the cause', () => {
  const circle = [
    ['web', 'orders'],
    ['orders', 'cart'],
    ['cart', 'orders'],
  ] as const;
  const series = seriesOf(['web', 'orders', 'cart'], risen({ cart: 4, orders: 2, web: 1.5 }));
  expect(namesOf({ series, edges: circle, anomalyAt })).toEqual(['cart']);
});

test('an effect that comes late is one, a need that moves long after is no cause', () => {
  const late = seriesOf(services, (service, _, since) =>
    (service === 'orders' && since > 4) || service === 'stock' ? 2 : 1,
  );
  expect(namesOf({ series: late, edges, anomalyAt })).toEqual(['stock']);
  const after = seriesOf(services, (service, _, since) =>
    (service === 'stock' && since > 14) || service === 'orders' ? 2 : 1,
  );
  expect(namesOf({ series: after, edges, anomalyAt })).toContain('orders');
});

test('one spike is nothing, and errors where there never were any are', () => {
  const spike = seriesOf(services, (service, _, since) => (service === 'cart' && since === 7 ? 30 : 1));
  expect(explain({ series: spike, edges, anomalyAt }).normal).toBe(true);
  const errors = seriesOf(['cart'], () => 1, ['errors']).map((one) => ({
    ...one,
    values: Array.from(one.times, (at) => (at < anomalyAt ? 0 : 0.2)),
  }));
  const { causes } = explain({ series: [...seriesOf(services), ...errors], edges, anomalyAt });
  expect(causes).toEqual([expect.objectContaining({ service: 'cart', metric: 'errors' })]);
});

test('of two that are alike the one that was just deployed comes first, with what was told of it', () => {
  const series = seriesOf(services, risen({ cart: 2, mail: 2 }));
  for (const service of ['cart', 'mail']) {
    const why = 'release 1.4 was deployed 3 minutes before';
    const [first, second] = explain({ series, edges, anomalyAt, suspects: [{ service, why }] }).causes;
    expect([first?.service, first?.because]).toEqual([service, expect.stringMatching(new RegExp(`${why}$`))]);
    expect(second?.because).not.toContain(why);
  }
  const unasked = explain({ series: seriesOf(services), edges, anomalyAt, suspects: [{ service: 'web', why: 'x' }] });
  expect(unasked.normal).toBe(true);
});

test('without a past, or without anything since, nothing is strange', () => {
  const series = seriesOf(services, risen({ cart: 5 }));
  for (const moment of [0, 3000, 1e9]) expect(explain({ series, edges, anomalyAt: moment }).normal).toBe(true);
  expect(explain({ series: [], edges, anomalyAt })).toEqual({ causes: [], normal: true });
});
