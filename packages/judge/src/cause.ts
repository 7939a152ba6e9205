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

/** Which part of what is strange comes from it: of each strange service, how far what comes from it went of the furthest. */
const shareOf = ({ strangeOf, strange }: Scene, { service, effects }: Accused): number => {
  const all = [...new Set(strange.map((one) => one.service))];
  const parts = all.map((name) => {
    if (name === service) return 1;
    const own = strangeOf(name).filter((one) => effects.has(one));
    return (own[0]?.spreads ?? 0) / (strangeOf(name)[0]?.spreads ?? 1);
  });
  const others = all.includes(service) ? 0 : 1;
  return (parts.reduce((sum, part) => sum + part, 0) + others) / (all.length + others);
};

const scoreOf = (scene: Scene, accused: Accused): number => {
  const distance = accused.lead.spreads / (accused.lead.spreads + scene.alarm);
  // What has a sick need besides is the less certain one.
  const share = accused.doubts.length > 0 ? 0 : shareOf(scene, accused);
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
