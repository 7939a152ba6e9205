import type { Teller } from '@convoy/engine/alerts/tell';
import type { Board } from '@convoy/engine/monitor/board';
import type { PageWatch } from '@convoy/engine/monitor/pages';
import type { ReadRule } from '@convoy/engine/monitor/rules';
import type { Endpoint } from '@convoy/engine/monitor/targets';
import type { ReportSettings } from '@convoy/model/alerting/reports';
import type { AlertSettings } from '@convoy/model/alerting/settings';
import type { Graph } from '@convoy/model/graph';
import type { IncidentSettings } from '@convoy/model/incidents/settings';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { SloSettings } from '@convoy/model/monitoring/slo';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { Probe } from '@convoy/model/ports';
import type { Place } from '../place.ts';
import type { Mending } from '../recovering/mend.ts';
import type { Aims } from './aims.ts';
import type { Changes } from './changes.ts';
import type { StatusOf } from './standing.ts';
import type { Underway } from './underway.ts';

export interface Running {
  readonly place: Place;
  readonly environment: string;
  readonly endpoints: readonly Endpoint[];
  readonly aims: Aims;
  readonly underway: Underway;
  readonly changes: Changes;
  readonly incident: IncidentSettings;
  /** What first steps inherit, and what must not stand in their logs. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly secrets: readonly string[];
  /** Which service needs which. */
  readonly graph: Graph;
  readonly alerts: AlertSettings;
  /** What the services promise; null: nothing. */
  readonly slo: SloSettings | null;
  readonly reports: readonly ReportSettings[];
  readonly rules: readonly ReadRule[];
  readonly channels: Teller['channels'];
  /** Begins the ids of notifications, where the journal has none that does. */
  readonly prefix: string;
  /** Mends what it may, until it is stopped; null: nothing is to be. */
  readonly mend: ((mending: Mending) => Promise<void>) | null;
  readonly statusOf: (board: Board, pages: () => Monitoring['pages']) => StatusOf;
  /** Pages that are looked at now and then, and how. */
  readonly pages: Pick<PageWatch, 'pages' | 'look'>;
  readonly probe: Probe;
  readonly concurrency: number;
  /** `HOST:PORT`. */
  readonly listen: string | null;
  /** Called once this process is the one that watches. */
  readonly onBegin: () => void;
  /** Milliseconds; null: until it is stopped. */
  readonly forMs: number | null;
  readonly stop: AbortSignal;
  readonly redact: (text: string) => string;
  readonly note: (line: string) => void;
  readonly tell: (facts: readonly MonitorFact[]) => void;
}

export interface Ran {
  readonly board: Board;
  readonly state: Monitoring;
  readonly looks: number;
  readonly missed: number;
  /** Another watch goes on with it. */
  readonly isHandedOver: boolean;
}
