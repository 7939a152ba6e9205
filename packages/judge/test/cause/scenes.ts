import { seeded } from '@convoy/model/random';
import type { Series } from '../../src/cause/series.ts';
import type { Given } from '../../src/cause.ts';

/** Rows before and since the moment. */
export const [before, after] = [120, 30];
export const anomalyAt = before * 1000;

/** How many times its level a metric of a service is, at so many rows since the moment. */
export type Rise = (service: string, metric: string, since: number) => number;

/** Metrics of services with a tenth of noise, 100 usually, and what rises after the moment. */
export const seriesOf = (
  services: readonly string[],
  rise: Rise = () => 1,
  metrics: readonly string[] = ['latency'],
  seed = 5,
): Series[] => {
  const random = seeded(seed);
  const noise = (): number => random.next() + random.next() + random.next() + random.next() - 2;
  return services.flatMap((service) =>
    metrics.map((metric) => {
      const rows = Array.from({ length: before + after }, (_, row) => row);
      const times = rows.map((row) => row * 1000);
      const values = rows.map(
        (row) => 100 * (1 + 0.1 * noise()) * (row < before ? 1 : rise(service, metric, row - before)),
      );
      return { service, metric, times, values };
    }),
  );
};

/** Services that rise by so many times from the moment on, and no others. */
export const risen =
  (times: Readonly<Record<string, number>>): Rise =>
  (service) =>
    times[service] ?? 1;

/** web calls orders and cart; orders calls stock and mail, cart calls stock. */
export const shop: Given['edges'] = [
  ['web', 'orders'],
  ['web', 'cart'],
  ['orders', 'stock'],
  ['cart', 'stock'],
  ['orders', 'mail'],
];
export const services = ['web', 'orders', 'cart', 'stock', 'mail'] as const;
