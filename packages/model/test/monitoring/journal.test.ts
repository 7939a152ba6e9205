import { deploymentCodec, header } from '@convoy/model/codec';
import type { MonitorEvent, MonitorFact } from '@convoy/model/monitoring/facts';
import { monitorCodec } from '@convoy/model/monitoring/fields';
import { foldMonitoring } from '@convoy/model/monitoring/fold';
import { keyOf, nothingSeen } from '@convoy/model/monitoring/state';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

const status = fc.constantFrom('up' as const, 'degraded' as const, 'down' as const, 'unknown' as const);
const service = fc.constantFrom('web', 'orders');
const time = fc.nat(2_000_000_000_000);
const fact: fc.Arbitrary<MonitorFact> = fc.oneof(
  fc.record({ type: fc.constant('monitor.started' as const), endpoints: fc.nat() }),
  fc.record({ type: fc.constant('monitor.ended' as const), reason: fc.string() }),
  fc.record({ type: fc.constant('health.gap' as const), from: time, to: time, reason: fc.string() }),
  fc.record({
    ...{ type: fc.constant('health.changed' as const), service, from: status, to: status },
    ...{ code: fc.string(), reason: fc.string(), endpoint: fc.constantFrom('live' as const, 'ready' as const) },
  }),
  fc.record({
    ...{ type: fc.constant('certificate.expiring' as const), service, endpoint: fc.constant('ready' as const) },
    ...{ notAfter: time, days: fc.nat(30) },
  }),
);
const journal = fc.array(fact, { maxLength: 40 }).map((facts) =>
  facts.map(
    (one, index): MonitorEvent => ({
      ...one,
      id: `watch.1.here.${index + 1}`,
      at: new Date(1_790_000_000_000 + index * 1000).toISOString(),
      order: [1, index + 1, 'here', index + 1],
      environment: 'production',
    }),
  ),
);

test('what was written is read again, and a line that a crash cut short is left out', () => {
  fc.assert(
    fc.property(journal, fc.nat(), (events, cut) => {
      const text = header + monitorCodec.encode(events);
      expect(monitorCodec.decode(text, 'watch.jsonl')).toEqual({ events, torn: null });
      const torn = text.slice(0, Math.max(header.length, text.length - (cut % 200)));
      const read = monitorCodec.decode(torn, 'watch.jsonl').events;
      expect(events.slice(0, read.length)).toEqual(read);
    }),
  );
});

test('it is no journal of a deployment, and nobody takes it for one', () => {
  const [event] =
    fc.sample(
      journal.filter((events) => events.length > 0),
      { numRuns: 1, seed: 1 },
    )[0] ?? [];
  const text = header + monitorCodec.encode(event ? [event] : []);
  expect(() => deploymentCodec.decode(text, 'watch.jsonl')).toThrow('`deployment` must be text');
});

const nothing = nothingSeen({ routes: [], top: [], inhibit: [], escalate: [] });

test('events fold the same however they are parted', () => {
  fc.assert(
    fc.property(journal, fc.nat(40), (events, at) => {
      const whole = foldMonitoring(nothing, events);
      const parted = foldMonitoring(foldMonitoring(nothing, events.slice(0, at)), events.slice(at));
      expect(parted).toEqual(whole);
      const last = events.findLast((one) => one.type === 'health.changed');
      if (last?.type === 'health.changed')
        expect(whole.told.get(keyOf(last.service, last.endpoint))?.status).toBe(last.to);
    }),
  );
});
