import { type Codec, codecOf } from '../codec.ts';
import { allowedBy, type Row } from '../fields.ts';
import type { MonitorEvent, MonitorFacts, MonitorFactType, MonitorStamp } from './facts.ts';

const stamp: Row<MonitorStamp> = { id: true, at: true, order: true, environment: true };

/** What of each fact may enter a journal. */
const fields: { readonly [T in MonitorFactType]: Row<MonitorFacts[T]> } = {
  'monitor.started': { endpoints: true },
  'monitor.ended': { reason: true },
  'health.changed': { service: true, endpoint: true, from: true, to: true, code: true, reason: true },
  'health.rolled': {
    service: true,
    endpoint: true,
    rolled: { from: true, widthMs: true, counts: true, latency: true },
  },
  'health.gap': { from: true, to: true, reason: true },
  'certificate.changed': { service: true, endpoint: true, notAfter: true },
  'certificate.expiring': { service: true, endpoint: true, notAfter: true, days: true },
};

/** How the journal of a watch is written: as those of deployments are. */
export const monitorCodec: Codec<MonitorEvent> = codecOf(
  (event) => allowedBy(fields, stamp, event),
  ['type', 'id', 'at', 'environment'],
);
