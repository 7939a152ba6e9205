import { type Accused, accusedOf } from './cause/accused.ts';
import { becauseOf } from './cause/because.ts';
import type { Edge } from './cause/calls.ts';
import { explainedOf } from './cause/explaining.ts';
import { type Scene, sceneOf } from './cause/scene.ts';
import type { Series } from './cause/series.ts';
import { withUnseen } from './cause/unseen.ts';

/** Why somebody would suspect a service before any number is looked at: a deployment just before, for example. */
export interface Suspect {
  readonly service: string;
  /** What is told of it: `release 1.4 was deployed 3 minutes before (a1b2c3d..e4f5a6b)`. */
  readonly why: string;
}

export interface Given {
  /** One for each metric of each service. What only callers know of, as an external dependency, has none. */
  readonly series: readonly Series[];
  readonly edges: readonly Edge[];
  /** From when on something may be wrong, in milliseconds. */
  readonly anomalyAt: number;
  readonly suspects?: readonly Suspect[];
}

/** A service that nothing else explains, and so the cause of what it explains. */
export interface Cause {
  readonly service: string;
  readonly metric: string;
  /** In [0, 1]: half of it is how far the metric moved, half which part of all that is strange it explains. */
  readonly score: number;
  readonly because: string;
}

export interface Explanation {
  /** The best first. */
  readonly causes: readonly Cause[];
  /** Nothing is stranger than chance makes it among so many series. */
  readonly normal: boolean;
}

/** Scores that differ by less are alike: then whoever is suspected comes first. */
const alike = 0.05;

const scoreOf = ({ strange, alarm }: Scene, { service, lead, effects, isExcess }: Accused): number => {
  const distance = lead.spreads / (lead.spreads + alarm);
  const all = new Set(strange.map((one) => one.service)).add(service);
  const explained = new Set([...effects].map((one) => one.service)).add(service);
  // What has a sick need besides is the less certain one.
  const share = isExcess ? 0 : explained.size / all.size;
  return Math.round(1000 * (distance / 2 + share / 2)) / 1000;
};

/** Finds of all that is strange after a moment what it comes from. */
export const explain = ({ series, edges, anomalyAt, suspects = [] }: Given): Explanation => {
  const scene = sceneOf(series, edges, anomalyAt);
  const accused = withUnseen(scene, accusedOf(scene, explainedOf(scene)));
  const whyOf = new Map(suspects.map(({ service, why }) => [service, why]));
  const rank = ({ score, service }: Cause): number => Math.round(score / alike) + (whyOf.has(service) ? 0.5 : 0);
  const causes = accused.map((one) => ({
    ...{ service: one.service, metric: one.lead.metric, score: scoreOf(scene, one) },
    because: becauseOf(scene, one, whyOf.get(one.service)),
  }));
  causes.sort(
    (a, b) => (suspects.length > 0 ? rank(b) - rank(a) : 0) || b.score - a.score || (a.service < b.service ? -1 : 1),
  );
  return { causes, normal: causes.length === 0 };
};
