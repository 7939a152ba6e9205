import type { MonitorEvent } from '@convoy/model/monitoring/facts';
import type { Extent } from './known.ts';

/** For how long a service was not well while an incident lasted, in milliseconds. */
export interface Effect {
  readonly service: string;
  readonly downMs: number;
  readonly degradedMs: number;
}

/** When whoever watched last ended, ms since the epoch: of later nobody knows. While one watches: for ever. */
const knownUntil = (events: readonly MonitorEvent[]): number => {
  const last = events.findLast(({ type }) => type === 'monitor.started' || type === 'monitor.ended');
  return last?.type === 'monitor.ended' ? Date.parse(last.at) : Number.POSITIVE_INFINITY;
};

/** What an incident did to each service, up to `now` where it lasts and is watched; the worst first. */
export const effectsOf = (events: readonly MonitorEvent[], extent: Extent, now: number): readonly Effect[] => {
  const { services, from } = extent;
  const to = Math.min(extent.to, now, knownUntil(events));
  const changes = events.flatMap((event) =>
    event.type === 'health.changed' && event.endpoint === undefined && services.has(event.service)
      ? [{ service: event.service, at: Date.parse(event.at), status: event.to }]
      : [],
  );
  const effects = [...services].map((service): Effect => {
    const own = changes.filter((change) => change.service === service);
    const lasted = (wanted: string): number =>
      own.reduce((sum, { at, status }, index) => {
        const [begin, end] = [Math.max(from, at), Math.min(to, own[index + 1]?.at ?? to)];
        return status === wanted ? sum + Math.max(0, end - begin) : sum;
      }, 0);
    return { service, downMs: lasted('down'), degradedMs: lasted('degraded') };
  });
  return effects.toSorted(
    (a, b) => b.downMs - a.downMs || b.degradedMs - a.degradedMs || (a.service < b.service ? -1 : 1),
  );
};
