import type { Graph } from '@convoy/model/graph';
import type { Incident, Incidents } from '@convoy/model/incidents/state';
import { causesOf, isFailing, isGone, isSettled, type Standings } from './causes.ts';

/** What there is to know beside what is open. */
export interface Scene {
  readonly graph: Graph;
  readonly standings: Standings;
  readonly now: number;
  /** Tells ids of this environment from those of others. */
  readonly prefix: string;
}

/** A cause that fails now, and what fails because of it. */
export interface Group {
  readonly cause: string;
  readonly affected: readonly string[];
}

/** Which incident each cause that fails now belongs to. */
export interface Homes {
  /** By id, what an open one is about from now on. */
  readonly taken: ReadonlyMap<string, Group>;
  /** What has a new one. */
  readonly begun: readonly Group[];
  /** What an open one has affected and has not recovered yet: it stays a part of that. */
  readonly left: readonly (Group & { readonly part: Incident })[];
  /** Of what fails because of something else that is `taken` or `begun`, what that is. */
  readonly explained: ReadonlyMap<string, string>;
}

/** So long after its cause is well what still fails comes back by itself; then it has a fault of its own. In milliseconds. */
const comesBackMs = 60_000;

const isLeftOver = ({ mitigatedAt }: Incident, service: string, { standings, now }: Scene): boolean =>
  mitigatedAt !== null && now - mitigatedAt >= comesBackMs && !standings.get(service)?.isHeld;

/** Whether what an incident has affected fails by itself now: it was well meanwhile, or is gone since its cause serves badly. */
const isApart = (part: Incident, service: string, { standings }: Scene): boolean => {
  const [own, cause] = [standings.get(service), standings.get(part.cause)];
  if (!own) return false;
  if (part.watchedAt !== null) return own.since >= part.watchedAt;
  return isGone(own) && cause !== undefined && isFailing(cause) && own.since >= cause.since;
};

/** Causes that fail now; none of which too little was seen yet to say so. */
const groupsOf = ({ graph, standings, now }: Scene): Group[] => {
  const found = new Map<string, string[]>();
  for (const [service, causes] of causesOf(graph, standings))
    for (const cause of causes) {
      if (!isSettled(graph, standings, cause, now)) continue;
      const affected = found.get(cause) ?? [];
      if (service !== cause) affected.push(service);
      found.set(cause, affected);
    }
  return [...found].map(([cause, affected]) => ({ cause, affected }));
};

/**
 * Whether all of an incident that fails answered, and was held for coming and going only, when this cause began to fail: a look
 * of each sooner or later.
 */
const wasHeld = ({ cause, affected }: Incident, deeper: string, standings: Standings): boolean => {
  const { answeredAt } = standings.get(deeper) ?? {};
  if (answeredAt === undefined) return false;
  const failing = [cause, ...affected].map((service) => standings.get(service)).filter(isFailing);
  return failing.every(
    (one) => one?.isDamped && (one.answeredAt ?? Number.NEGATIVE_INFINITY) >= answeredAt - (one.intervalMs ?? 0),
  );
};

/** The incident that a cause belongs to: its own, or one whose cause it explains now and that was not well meanwhile. */
const homeOf = (open: readonly Incident[], { cause, affected }: Group, standings: Standings): Incident | undefined =>
  open.find((one) => one.cause === cause) ??
  open.find((one) => one.watchedAt === null && affected.includes(one.cause) && !wasHeld(one, cause, standings));

/** Each cause is in one of `taken`, `begun` and `left`. */
export const homesOf = ({ open }: Incidents, scene: Scene): Homes => {
  const all = [...open.values()];
  const known = new Set(all.map(({ cause }) => cause));
  const [taken, explained] = [new Map<string, Group>(), new Map<string, string>()];
  const [begun, left]: [Group[], (Group & { part: Incident })[]] = [[], []];
  // What has one of its own gets that before what it has left over takes it.
  for (const group of groupsOf(scene).toSorted((a, b) => Number(known.has(b.cause)) - Number(known.has(a.cause)))) {
    const { cause, affected } = group;
    const own = homeOf(
      all.filter(({ incident }) => !taken.has(incident)),
      group,
      scene.standings,
    );
    const part = own ? undefined : all.find((one) => one.affected.includes(cause) && !isApart(one, cause, scene));
    // What another one has caused and has not recovered yet goes on as a part of that, and takes it over in the end.
    if (part && (taken.has(part.incident) || !isLeftOver(part, cause, scene))) {
      left.push({ ...group, part });
      continue;
    }
    for (const one of affected) explained.set(one, cause);
    const home = own ?? part;
    if (home) taken.set(home.incident, group);
    else begun.push(group);
  }
  return { taken, begun, left, explained };
};
