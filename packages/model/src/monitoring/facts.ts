import type { AlertFacts, DeliveryFacts } from '../alerting/facts.ts';
import type { Labels } from '../alerting/labels.ts';
import type { ReportFacts } from '../alerting/reports.ts';
import type { Stamp } from '../events.ts';
import type { IncidentFacts } from '../incidents/facts.ts';
import type { RecoveryFacts } from '../recovery/facts.ts';
import type { Followed, Notice } from './followed.ts';
import type { PageFacts } from './pages.ts';
import type { Rolled } from './rolled.ts';
import type { SloFacts } from './slo.ts';
import type { EndpointName, ToldStatus } from './status.ts';
import type { WishFacts } from './wish.ts';

/**
 * Every fact of an environment's watch, a journal beside those of its deployments. A new one is a line here, a row in
 * `rows` of the fold and a row in `fields`; the compiler asks for both. Times in ms since the epoch.
 */
export interface MonitorFacts
  extends IncidentFacts,
    RecoveryFacts,
    AlertFacts,
    DeliveryFacts,
    ReportFacts,
    SloFacts,
    PageFacts,
    WishFacts {
  /** A process began to watch so many endpoints. */
  'monitor.started': { readonly endpoints: number };
  /** It stopped by itself: until then nothing was missed. */
  'monitor.ended': { readonly reason: string };
  /** An endpoint is not as it was; without one the service as a whole. */
  'health.changed': {
    readonly service: string;
    readonly endpoint?: EndpointName;
    readonly from: ToldStatus;
    readonly to: ToldStatus;
    readonly code: string;
    readonly reason: string;
  };
  /** What was seen of an endpoint in a stretch of time that is over: counts and times to answer, not single looks. */
  'health.rolled': { readonly service: string; readonly endpoint: EndpointName; readonly rolled: Rolled };
  /** What was seen lately lies in an artifact: the next watch goes on with it, where this machine is gone. */
  'looks.kept': {
    readonly artifact: number;
    readonly run: number;
    readonly branch: string;
    /** `sha256:` and the digest of its text in hex. */
    readonly digest: string;
  };
  /** Nobody looked: how anything was meanwhile is unknown, and never taken for good. */
  'health.gap': { readonly from: number; readonly to: number; readonly reason: string };
  /** It shows a certificate that it did not show before. */
  'certificate.changed': { readonly service: string; readonly endpoint: EndpointName; readonly notAfter: number };
  /** A rule over what is watched begins to hold, has held for long enough, or does not hold any more. */
  'rule.changed': { readonly labels: Labels; readonly notes: Labels; readonly to: 'pending' | 'firing' | 'off' };
  /** Deployments up to this one began before anybody followed them: what happened in them is no news. */
  'deployments.known': { readonly upTo: string };
  /** More of a deployment's journal was read: how it stands, and, in one with that, what people are told of it once. */
  'deployment.followed': Followed & { readonly notices: readonly Notice[] };
  /** Events of this journal up to that place in it were read, and what people are told of them once. */
  'events.read': { readonly upTo: number; readonly notices: readonly Notice[] };
  /** It has so many days left, or fewer: once for each of them. */
  'certificate.expiring': {
    readonly service: string;
    readonly endpoint: EndpointName;
    readonly notAfter: number;
    readonly days: number;
  };
}

export type MonitorFactType = keyof MonitorFacts;
export type MonitorFact<T extends MonitorFactType = MonitorFactType> = {
  [K in T]: { readonly type: K } & MonitorFacts[K];
}[T];

/** What the journal adds to every one of them. */
export type MonitorStamp = Omit<Stamp, 'deployment'>;
export type MonitorEvent<T extends MonitorFactType = MonitorFactType> = MonitorFact<T> & MonitorStamp;

/** Whether rules are asked about events of a type: who was told of what is no news, nor what was read for that. */
export const isReadType = (type: string): boolean =>
  !/^(alert|notification|channel|rule|deployments?|events)\.|^(health\.rolled|monitor\.ended)$/.test(type);
