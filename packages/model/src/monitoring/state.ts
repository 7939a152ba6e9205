import { nothingTold, type Telling } from '../alerting/outbox.ts';
import type { AlertSettings } from '../alerting/settings.ts';
import { type Incidents, noIncidents } from '../incidents/state.ts';
import { noRecovery, type Recovery } from '../recovery/state.ts';
import type { MonitorEvent } from './facts.ts';
import { type Following, nothingFollowed } from './followed.ts';
import { type History, noHistory } from './history.ts';
import type { PageSeen } from './pages.ts';
import type { Ruled } from './ruled.ts';
import type { Burn } from './slo.ts';
import type { EndpointName, ToldStatus } from './status.ts';

/** What is known of one endpoint, or of a service as a whole. */
export interface Told {
  readonly status: ToldStatus;
  /** Since when, ms since the epoch. */
  readonly since: number;
  readonly code: string;
  readonly reason: string;
  /** When people, or a deployment, had worked on it last, ms since the epoch; absent: nobody is known to have. */
  readonly workedOn?: number;
}

/** The certificate that an endpoint showed last. */
export interface ShownCertificate {
  readonly notAfter: number;
  /** The fewest days of which it was told; null: of none. */
  readonly told: number | null;
}

/** What the journal of an environment's watch tells. */
export interface Monitoring {
  /** By `keyOf`. */
  readonly told: ReadonlyMap<string, Told>;
  readonly certificates: ReadonlyMap<string, ShownCertificate>;
  readonly incidents: Incidents;
  readonly recovery: Recovery;
  /** Promises whose budget burns, by `burnKey`. */
  readonly burns: ReadonlyMap<string, Burn>;
  /** By service. */
  readonly pages: ReadonlyMap<string, PageSeen>;
  readonly telling: Telling;
  /** Rules over what is watched that hold, by the fingerprint of their alerts. */
  readonly ruled: ReadonlyMap<string, Ruled>;
  readonly following: Following;
  /** Own events that no rule was asked about yet, the newest of them. */
  readonly unread: readonly MonitorEvent[];
  /** How many notices there were: each has a number of its own. */
  readonly noticed: number;
  readonly history: History;
  /** Ids of wishes that were answered, the newest. */
  readonly heard: ReadonlySet<string>;
  /** Since when somebody has watched without a gap, ms since the epoch: what was seen before says nothing of now. */
  readonly watchedSince: number;
  /** When the newest event of a watch came, ms since the epoch; null: nobody has watched yet. */
  readonly lastAt: number | null;
  /** Whether the last watch ended by itself. */
  readonly ended: boolean;
}

/** Nothing yet, where alerts go by these settings. */
export const nothingSeen = (settings: AlertSettings): Monitoring => ({
  ...{ told: new Map(), certificates: new Map(), lastAt: null, ended: false, burns: new Map(), history: noHistory },
  watchedSince: 0,
  ...{ incidents: noIncidents, recovery: noRecovery, telling: nothingTold(settings), heard: new Set() },
  ...{ pages: new Map(), ruled: new Map(), following: nothingFollowed, unread: [], noticed: 0 },
});

/** What an endpoint is known by; without one, a service. */
export const keyOf = (service: string, endpoint?: EndpointName): string =>
  endpoint === undefined ? service : `${service}/${endpoint}`;
