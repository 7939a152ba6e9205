import type { Event } from '@convoy/model/events';
import type { Gap } from '@convoy/model/monitoring/health-report';
import type { Spell } from '@convoy/model/monitoring/history';
import type { Rolled } from '@convoy/model/monitoring/rolled';
import { quantileOf } from '@convoy/model/monitoring/sketch';
import type { EndpointName } from '@convoy/model/monitoring/status';
import { type Milestone, milestonesOf } from './milestones.ts';

/** What was seen of an endpoint in one stretch of time. Times to answer in milliseconds; null: there was no answer. */
export interface Point {
  /** Its begin, ms since the epoch. */
  readonly from: number;
  readonly good: number;
  /** Answers that were slow or ailing. */
  readonly poor: number;
  readonly bad: number;
  /** Looks that said nothing. */
  readonly none: number;
  /** How many of all these were taken while people or a deployment worked on the service. */
  readonly maintenance: number;
  readonly p50: number | null;
  readonly p95: number | null;
}

export interface Series {
  readonly service: string;
  readonly endpoint: EndpointName;
  /** How long each stretch is, in milliseconds. A stretch in which nobody looked has no point. */
  readonly widthMs: number;
  readonly points: readonly Point[];
}

/** Deployments and what was seen meanwhile, on one axis of time. All times in ms since the epoch. */
export interface Axis {
  readonly environment: string;
  readonly from: number;
  readonly to: number;
  readonly milestones: readonly Milestone[];
  readonly series: readonly Series[];
  /** By service, what it was from when on, as it was told. */
  readonly statuses: Readonly<Record<string, readonly Spell[]>>;
  /** Times in which nobody looked. */
  readonly gaps: readonly Gap[];
}

/** What a watch has kept. */
export interface Watched {
  readonly series: readonly {
    readonly service: string;
    readonly endpoint: EndpointName;
    readonly windows: readonly Rolled[];
  }[];
  readonly spells: ReadonlyMap<string, readonly Spell[]>;
  readonly gaps: readonly Gap[];
}

const pointOf = ({ from, counts, latency, maintenance }: Rolled): Point => ({
  ...{ from, ...counts, p50: quantileOf(latency, 0.5), p95: quantileOf(latency, 0.95) },
  maintenance: maintenance ? Object.values(maintenance.counts).reduce((sum, count) => sum + count, 0) : 0,
});

/** From the one that held at the begin on, which begins there. */
const clipped = (spells: readonly Spell[], from: number, to: number): Spell[] => {
  const held = spells.findLastIndex(({ since }) => since <= from);
  return spells
    .slice(Math.max(0, held))
    .filter(({ since }) => since < to)
    .map((spell) => ({ ...spell, since: Math.max(from, spell.since) }));
};

/** Milestones of deployments (each journal in causal order) and what a watch saw, between two times, the second excluded. */
export const axisOf = (
  environment: string,
  [from, to]: readonly [number, number],
  journals: readonly (readonly Event[])[],
  { series, spells, gaps }: Watched,
): Axis => ({
  ...{ environment, from, to },
  milestones: journals
    .flatMap(milestonesOf)
    .filter(({ at }) => from <= at && at < to)
    .toSorted((a, b) => a.at - b.at),
  series: series.map(({ service, endpoint, windows }) => ({
    ...{ service, endpoint, widthMs: windows[0]?.widthMs ?? 0 },
    points: windows.filter((one) => one.from + one.widthMs > from && one.from < to).map(pointOf),
  })),
  statuses: Object.fromEntries([...spells].map(([service, known]) => [service, clipped(known, from, to)])),
  gaps: gaps.filter((gap) => gap.to > from && gap.from < to),
});
