import type { Graph } from '@convoy/model/graph';
import { fallsOf, type Incident, type Incidents, isAbout } from '@convoy/model/incidents/state';
import type { RecoverSettings } from '@convoy/model/recovery/settings';
import type { Begun, Recovery } from '@convoy/model/recovery/state';
import { needsOf, type Standings } from '../incidents/causes.ts';

/** What may be done for one service. */
export interface Policy extends Omit<RecoverSettings, 'drift'> {
  /** How long it may take to come up after a restart before that counts as none, in milliseconds. */
  readonly startupMs: number;
  /** Whether its provider can start it again. */
  readonly canRestart: boolean;
}

/** All that is known when it is decided what to do. */
export interface Scene {
  readonly graph: Graph;
  readonly standings: Standings;
  /** Services that did not serve at the latest look: what is held down for flapping may serve. */
  readonly failing: ReadonlySet<string>;
  /** Services whose target differs from what was confirmed, by a look at it that counts. */
  readonly differing: ReadonlySet<string>;
  readonly incidents: Incidents;
  readonly recovery: Recovery;
  readonly policies: ReadonlyMap<string, Policy>;
  /** Who has the environment, for a person; null: nobody. */
  readonly owned: string | null;
  /** A deployment that was begun and has not ended: before it does nothing else is deployed; null: none, as far as is known. */
  readonly unfinished: string | null;
  /** Ms since the epoch. */
  readonly now: number;
}

/** What was decided and not seen to end. */
export const openIn = ({ efforts, correcting }: Recovery): readonly (readonly [service: string, begun: Begun])[] => [
  ...[...efforts].flatMap(([service, { open }]) => (open ? [[service, open] as const] : [])),
  ...correcting,
];

/** What nobody looks at keeps nothing else back, and what is slow or ailing serves. */
const serves = ({ standings }: Scene, service: string): boolean => {
  const status = standings.get(service)?.status;
  return status === undefined || status === 'up' || status === 'degraded';
};

/** Open incidents that a service is the cause of, or affected by. */
export const incidentsAbout = ({ incidents }: Scene, service: string): readonly Incident[] =>
  [...incidents.open.values()].filter((one) => isAbout(one, service));

/** That a service comes and goes, for whoever reads why something is done; empty: it fell once. */
export const flapText = (scene: Scene, service: string): string => {
  const own = incidentsAbout(scene, service).find(({ cause }) => cause === service);
  const falls = own ? fallsOf(own, service) : 1;
  return falls > 1 ? `; it comes and goes, and failed ${falls} times so far` : '';
};

/** Whether what was seen of a service, or of what it needs, says nothing of now. */
export const isUnseen = ({ graph, standings }: Scene, service: string): boolean =>
  [service, ...needsOf(graph, service)].some((one) => standings.get(one)?.unseenSince !== undefined);

/**
 * Why a service that is down is left alone for now; null: it is its own trouble. What fails because of something else is not
 * helped by a restart, and comes back by itself, or is helped once that is well.
 */
export const excuseOf = (scene: Scene, service: string): string | null => {
  const { graph, failing, owned } = scene;
  if (isUnseen(scene, service)) return 'it was not looked at yet, or what it needs';
  if (!failing.has(service)) return 'it answered at the latest look';
  const ill = [...needsOf(graph, service)].filter((need) => !serves(scene, need)).toSorted();
  if (ill.length > 0) return `what it needs is not well: ${ill.join(', ')}`;
  const about = incidentsAbout(scene, service);
  if (about.length === 0) return 'what is the cause of it is not settled yet';
  // What is no service, and fails, is seen by its incident alone.
  const other = about.find(
    ({ cause, mitigatedAt }) =>
      cause !== service && mitigatedAt === null && (!scene.standings.has(cause) || !serves(scene, cause)),
  );
  if (other) return `${other.cause} is the cause of it`;
  return owned;
};

/** What it needs, or needs it, that something is done for now, which a restart of it would come between. */
export const besetBy = ({ graph, recovery }: Scene, service: string): readonly string[] =>
  openIn(recovery)
    .map(([other]) => other)
    .filter((other) => needsOf(graph, service).has(other) || needsOf(graph, other).has(service));

/** What it needs that serves and ails: it may suffer from that, so its release is not to blame for certain. */
export const ailingNeeds = ({ graph, standings }: Scene, service: string): readonly string[] =>
  [...needsOf(graph, service)].filter((need) => standings.get(need)?.status === 'degraded').toSorted();

/** Since when its trouble is its own, ms since the epoch: what it needs was well by then. */
export const ownSince = ({ graph, standings }: Scene, service: string): number =>
  [service, ...needsOf(graph, service)].reduce((latest, one) => Math.max(latest, standings.get(one)?.since ?? 0), 0);
