import type { MonitorEvent, MonitorFactType } from './facts.ts';
import { keyOf, type Monitoring, type ShownCertificate, type Told } from './state.ts';

/** Copied once for all events that are folded together: thousands may come at the same time. */
interface Draft {
  readonly told: Map<string, Told>;
  readonly certificates: Map<string, ShownCertificate>;
  ended: boolean;
}

type Row<T extends MonitorFactType> = (draft: Draft, event: MonitorEvent<T>) => void;

const rows: { readonly [T in MonitorFactType]: Row<T> } = {
  'monitor.started': (draft) => {
    draft.ended = false;
  },
  'monitor.ended': (draft) => {
    draft.ended = true;
  },
  'health.changed': ({ told }, { service, endpoint, to, code, reason, at }) => {
    told.set(keyOf(service, endpoint), { status: to, since: Date.parse(at), code, reason });
  },
  // What was seen over time is for views of the journal; nothing is decided by it.
  'health.rolled': () => undefined,
  'health.gap': () => undefined,
  'certificate.changed': ({ certificates }, { service, endpoint, notAfter }) => {
    certificates.set(keyOf(service, endpoint), { notAfter, told: null });
  },
  'certificate.expiring': ({ certificates }, { service, endpoint, notAfter, days }) => {
    certificates.set(keyOf(service, endpoint), { notAfter, told: days });
  },
};

/** What is known after more events, in their order: the same however they are parted. An unknown type changes nothing. */
export const foldMonitoring = (state: Monitoring, events: readonly MonitorEvent[]): Monitoring => {
  const last = events.at(-1);
  if (!last) return state;
  const draft: Draft = {
    ...{ told: new Map(state.told), certificates: new Map(state.certificates), ended: state.ended },
  };
  for (const event of events)
    if (Object.hasOwn(rows, event.type)) (rows[event.type] as Row<typeof event.type>)(draft, event as never);
  const at = events.reduce((latest, event) => Math.max(latest, Date.parse(event.at)), state.lastAt ?? 0);
  return { ...draft, lastAt: at };
};
