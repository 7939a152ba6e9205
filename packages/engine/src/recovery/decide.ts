import type { Means, RecoveryFact } from '@convoy/model/recovery/facts';
import { type Effort, noEffort } from '@convoy/model/recovery/state';
import { waitAfter } from './backoff.ts';
import { escalationOf } from './escalation.ts';
import {
  ailingNeeds,
  besetBy,
  excuseOf,
  flapText,
  incidentsAbout,
  openIn,
  ownSince,
  type Policy,
  type Scene,
} from './scene.ts';

/** Something that is to be done now. */
export interface Act {
  readonly service: string;
  readonly means: Exclude<Means, 'correct'>;
  /** Counts restarts from 1. */
  readonly attempt: number;
  readonly reason: string;
}

/** A service that is down, and why nothing is done for it now; `until`: ms since the epoch, null: until something changes. */
export interface Waiting {
  readonly service: string;
  readonly until: number | null;
  readonly reason: string;
}

export interface Decided {
  readonly facts: readonly RecoveryFact[];
  readonly acts: readonly Act[];
  readonly waiting: readonly Waiting[];
}

/** Well for so long, and what was tried before counts no more, in milliseconds; as Kubernetes forgets restarts. */
export const quietMs = 600_000;

/** What was done in this trouble: of one that was over for long nothing. As long as its incident lasts it is the same. */
const effortOf = (scene: Scene, service: string): Effort => {
  const { succeededAt, ...known } = scene.recovery.efforts.get(service) ?? noEffort;
  const since = scene.standings.get(service)?.since ?? 0;
  const isOver = succeededAt !== null && since - succeededAt >= quietMs;
  const lasts = incidentsAbout(scene, service).some(({ openedAt }) => openedAt <= (succeededAt ?? 0));
  return isOver && !lasts ? noEffort : { ...known, succeededAt };
};

type Step =
  | { readonly step: 'act'; readonly act: Act; readonly at: number }
  | { readonly step: 'escalate'; readonly at: number };

/** What comes next for a service in trouble of its own, and when. */
const nextFor = (scene: Scene, service: string, policy: Policy, effort: Effort): Step => {
  const { last, restarts, rollback } = effort;
  const start = ownSince(scene, service);
  const wasWellSince = last !== null && start > last.endedAt;
  const from = last === null || wasWellSince ? start : last.endedAt;
  // What was started again gets its time to come up, unless it did and fell again.
  const settled = wasWellSince || last?.outcome !== 'done' ? from : from + policy.startupMs;
  const tries = last === null ? 0 : restarts;
  const at = Math.max(settled, from + waitAfter(tries, policy.backoffMs, `${service} ${from}`));
  const why = `${service} is down: ${scene.standings.get(service)?.reason ?? ''}${flapText(scene, service)}`;
  if (policy.canRestart && restarts < policy.restarts && rollback === null) {
    const attempt = restarts + 1;
    return { step: 'act', at, act: { service, means: 'restart', attempt, reason: why } };
  }
  if (policy.otherwise === 'rollback' && rollback === null && ailingNeeds(scene, service).length === 0) {
    const tried = restarts === 0 ? '' : `, and ${restarts === 1 ? 'a restart' : `${restarts} restarts`} did not help`;
    return { step: 'act', at, act: { service, means: 'rollback', attempt: restarts, reason: `${why}${tried}` } };
  }
  return { step: 'escalate', at: last === null ? at : settled };
};

/**
 * Nobody is to be told on of what is well again, or is recovered no longer. A person who was asked is asked once for an incident:
 * until that is over the service may come and go.
 */
const isOver = (scene: Scene, service: string, { last, escalated, open, succeededAt }: Effort) =>
  open === null &&
  succeededAt === null &&
  (last !== null || escalated !== null) &&
  (!scene.policies.has(service) ||
    (scene.standings.get(service)?.status === 'up' &&
      (escalated === null || incidentsAbout(scene, service).length === 0)));

const successes = (scene: Scene): RecoveryFact[] =>
  [...scene.recovery.efforts].flatMap(([service, effort]): RecoveryFact[] => {
    if (!isOver(scene, service, effort)) return [];
    const reason = scene.policies.has(service) ? `${service} is up again` : `${service} is not recovered any more`;
    return [{ type: 'recovery.succeeded', at: scene.now, service, reason }];
  });

/** So many are restarted beside each other: all that fails at once shall not come up at once. */
const mostRestarts = 8;

/**
 * What is done now of what is due, the longest due first: restarts beside each other, and alone what is a deployment of its own,
 * which waits for what was begun and lets nothing else begin until then.
 */
const actsOf = (due: readonly Act[], { recovery }: Scene): readonly Act[] => {
  const open = openIn(recovery);
  const [first] = due;
  if (first?.means === 'rollback') return open.length === 0 ? [first] : [];
  if (open.some(([, { means }]) => means !== 'restart')) return [];
  const alone = due.findIndex(({ means }) => means === 'rollback');
  return due.slice(0, alone < 0 ? due.length : alone).slice(0, Math.max(0, mostRestarts - open.length));
};

/**
 * What to do for services that are down, by what was seen and what was tried: the deepest first, for what needs something that
 * fails is left alone until that is well; what does not need each other side by side; nothing while somebody else has the
 * environment. The same journal and time decide the same, whoever decided before.
 */
export const decideRecovery = (scene: Scene): Decided => {
  const { policies, standings, now } = scene;
  const [facts, waiting, due]: [RecoveryFact[], Waiting[], Extract<Step, { step: 'act' }>[]] = [
    successes(scene),
    [],
    [],
  ];
  for (const [service, policy] of [...policies].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (policy.otherwise === null || standings.get(service)?.status !== 'down') continue;
    const effort = effortOf(scene, service);
    if (effort.open !== null) continue;
    const excuse = excuseOf(scene, service);
    if (effort.escalated !== null || excuse !== null) {
      waiting.push({ service, until: null, reason: excuse ?? 'a person was asked to look at it' });
      continue;
    }
    const beset = besetBy(scene, service);
    if (beset.length > 0) {
      waiting.push({ service, until: null, reason: `something is done for ${beset.toSorted().join(', ')} first` });
      continue;
    }
    const next = nextFor(scene, service, policy, effort);
    if (next.at > now) {
      const what = next.step === 'act' ? next.act.means : 'a person is told';
      waiting.push({ service, until: next.at, reason: `${what} follows unless it is well by then` });
    } else if (next.step === 'act') due.push(next);
    else facts.push({ type: 'recovery.escalated', at: now, service, ...escalationOf(scene, service, policy, effort) });
  }
  const acts = due.toSorted((a, b) => a.at - b.at).map(({ act }) => act);
  return { facts, waiting, acts: actsOf(acts, scene) };
};
