import type { Message } from '@convoy/model/channel-ports';
import type { HealthReport } from '@convoy/model/monitoring/health-report';
import fc from 'fast-check';
import { message, text } from './given.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const to = Date.UTC(2026, 10, 30, 8);

export const health: HealthReport = {
  ...{ environment: 'production', from: to - 7 * day, to },
  services: [
    {
      ...{ service: 'catalog', status: 'up', upMs: 6 * day, degradedMs: 4 * minute, downMs: 90 * minute },
      ...{ maintenanceMs: 2 * hour, unknownMs: 20_000, uptime: 0.98969, looks: 60_480, bad: 540, p95: 41.7 },
      slo: [
        { objective: 'availability', promised: '99.9%', attained: 0.991, budgetLeft: -8, looks: 60_480, bad: 540 },
        { objective: 'p95', promised: '300ms', attained: 1, budgetLeft: 1, looks: 59_940, bad: 0 },
      ],
    },
    {
      ...{ service: 'web', status: 'up', upMs: 7 * day, degradedMs: 0, downMs: 0, maintenanceMs: 0, unknownMs: 0 },
      ...{ uptime: 1, looks: 60_480, bad: 0, p95: 12, slo: [] },
    },
  ],
  certificates: [{ service: 'web', endpoint: 'ready', notAfter: to + 12.5 * day }],
  incidents: [
    {
      ...{ incident: 'production-3', cause: 'catalog', severity: 'critical', affected: ['orders', 'web'] },
      ...{ openedAt: to - 2 * day, resolvedAt: to - 2 * day + 90 * minute },
    },
  ],
  gaps: [{ from: to - 3 * day, to: to - 3 * day + 20_000, reason: 'no watch was running' }],
};

/** A message that is a report. */
export const reported = (of: HealthReport = health, more: Partial<Message> = {}): Message =>
  message({
    ...{ notification: 'production-report-1', thread: 'production-report-1', occasion: 'report', at: of.to },
    ...{ labels: { environment: of.environment, report: 'Mon 08:00' }, firing: [] },
    ...{ report: { due: of.to, written: 'Mon 08:00', health: of } },
    ...more,
  });

const ms = fc.integer({ min: 0, max: 4e12 });
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const many = <T>(one: fc.Arbitrary<T>) =>
  fc
    .tuple(fc.array(one, { minLength: 1, maxLength: 3 }), fc.constantFrom(0, 1, 40, 1_000))
    .map(([some, count]) => Array.from({ length: count }, (_, index) => some[index % some.length] as T));

/** Reports of which somebody who wishes us ill wrote all names and reasons. */
export const hostileReports: fc.Arbitrary<Message> = fc
  .record({
    environment: text,
    from: ms,
    to: ms,
    services: many(
      fc.record({
        ...{ service: text, status: fc.constantFrom('up' as const, 'down' as const), upMs: ms, degradedMs: ms },
        ...{ downMs: ms, maintenanceMs: ms, unknownMs: ms, uptime: share, looks: fc.nat(), bad: fc.nat(), p95: share },
        slo: fc.array(
          fc.record({
            ...{ objective: text, promised: text, attained: share, budgetLeft: share },
            ...{ looks: fc.nat(), bad: fc.nat() },
          }),
          { maxLength: 4 },
        ),
      }),
    ),
    certificates: many(fc.record({ service: text, endpoint: fc.constant('ready' as const), notAfter: ms })),
    incidents: many(
      fc.record({
        ...{ incident: text, cause: text, severity: fc.constant('critical' as const) },
        ...{ affected: fc.array(text, { maxLength: 3 }), openedAt: ms, resolvedAt: fc.option(ms) },
      }),
    ),
    gaps: many(fc.record({ from: ms, to: ms, reason: text })),
  })
  .chain((of) =>
    fc.record({ written: text, due: ms }).map((told) => reported(of, { report: { ...told, health: of } })),
  );
