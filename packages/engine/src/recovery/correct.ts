import type { Scene } from './scene.ts';

/** What was refused for now, by a freeze for example, is tried again after so long, in milliseconds. */
const againMs = 600_000;

/** A correction of what is not as confirmed. */
export interface Correction {
  readonly service: string;
  readonly means: 'correct';
  readonly attempt: 1;
  readonly reason: string;
}

/** The drift that is corrected next, where the policy says so: each once, unless something else had the environment; null: none. */
export const correctionOf = (scene: Scene, correcting: ReadonlySet<string>): Correction | null => {
  const { recovery, differing, owned, now } = scene;
  if (owned !== null) return null;
  const due = [...recovery.drifted].filter(
    ([service, { drift, corrected }]) =>
      correcting.has(service) &&
      drift !== null &&
      differing.has(service) &&
      (corrected === null || (corrected.outcome === 'deferred' && now - corrected.at >= againMs)),
  );
  const [first] = due.toSorted(([, a], [, b]) => a.since - b.since);
  return first ? { service: first[0], means: 'correct', attempt: 1, reason: first[1].reason } : null;
};
