import type { Graph } from '@convoy/model/graph';
import type { About, IncidentFact } from '@convoy/model/incidents/facts';
import type { Incident, Incidents } from '@convoy/model/incidents/state';
import { calmMs, seenWellMs } from './calm.ts';
import { causesOf, isFailing, isGone, isSettled, type Standings } from './causes.ts';

/** What there is to know beside what is open. */
export interface Scene {
  readonly graph: Graph;
  readonly standings: Standings;
  readonly now: number;
  /** Tells ids of this environment from those of others. */
  readonly prefix: string;
}

/** What people or a deployment work on is not well by that: it has to be seen up again. */
const isWell = (standings: Standings, service: string): boolean => {
  const status = standings.get(service)?.status;
  return status === undefined || status === 'up';
};

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

/** What of a cause that has fallen so often there is to say now. */
const aboutNow = (cause: string, affected: readonly string[], standings: Standings, falls: number): About => {
  const all = [cause, ...affected].map((service) => standings.get(service));
  const { reason = '', code } = standings.get(cause) ?? {};
  return {
    ...{ cause, affected: affected.toSorted() },
    reason: falls > 1 ? `${reason}; it comes and goes, and failed ${falls} times so far` : reason,
    severity: all.some((standing) => standing?.status === 'down') ? 'critical' : 'warning',
    ...(code !== undefined && { code }),
  };
};

/** That it fails otherwise than it did is written down so often at most, in milliseconds: some fail each time in another way. */
const otherwiseMs = 60_000;

const isOther = (known: Incident, now: About, at: number): boolean =>
  known.cause !== now.cause ||
  known.severity !== now.severity ||
  now.affected.some((service) => !known.affected.includes(service)) ||
  (known.code !== now.code && at - known.changedAt >= otherwiseMs);

/** Causes that fail now, each with what fails because of it; none of which too little was seen yet to say so. */
const groups = ({ graph, standings, now }: Scene): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const [service, causes] of causesOf(graph, standings))
    for (const cause of causes) {
      if (!isSettled(graph, standings, cause, now)) continue;
      const affected = found.get(cause) ?? [];
      if (service !== cause) affected.push(service);
      found.set(cause, affected);
    }
  return found;
};

/** The incident that a cause belongs to: its own, or one whose cause it explains now and that was not well meanwhile. */
const homeOf = (open: readonly Incident[], cause: string, affected: readonly string[]): Incident | undefined =>
  open.find((one) => one.cause === cause) ?? open.find((one) => one.watchedAt === null && affected.includes(one.cause));

/** All that an incident is about, without what has one of its own. */
const membersOf = ({ incident, cause, affected }: Incident, { open }: Incidents): readonly string[] => {
  const others = open.values().filter((one) => one.incident !== incident);
  const own = new Set(others.map((one) => one.cause));
  return [cause, ...affected.filter((service) => !own.has(service))];
};

/** What is to be said of an open incident whose cause is not seen to fail. */
const endingOf = (known: Incident, state: Incidents, { standings, now }: Scene): IncidentFact | null => {
  const { incident, cause, affected, mitigatedAt, watchedAt } = known;
  const members = membersOf(known, state);
  if (members.every((service) => isWell(standings, service))) {
    const reason = `${cause} and all that needs it are well`;
    const forMs = calmMs(known, members, standings);
    if (seenWellMs(members, standings, now) >= forMs) return { type: 'incident.resolved', at: now, incident, reason };
    if (watchedAt !== null) return null;
    const unless = `${reason}; it is over unless one fails again within ${Math.ceil(forMs / 1000)} s`;
    return { type: 'incident.watched', at: now, incident, forMs, reason: unless };
  }
  const still = affected.filter((one) => isFailing(standings.get(one))).join(', ');
  if (mitigatedAt !== null || still === '' || !isWell(standings, cause)) return null;
  return { type: 'incident.mitigated', at: now, incident, reason: `${cause} is well, ${still} not yet` };
};

/**
 * What begins, changes and ends: one incident for each cause, however many services suffer and however often it comes and goes,
 * and one for as long as any of those still does. Two at once stay two.
 */
export const decideIncidents = (state: Incidents, scene: Scene): IncidentFact[] => {
  const { standings, now, prefix } = scene;
  const facts: IncidentFact[] = [];
  const seen = new Set<string>();
  /** Of what fails because of something else, what that is. */
  const explained = new Map<string, string>();
  let opened = state.opened;
  for (const [cause, affected] of groups(scene)) {
    const free = [...state.open.values()].filter(({ incident }) => !seen.has(incident));
    const own = homeOf(free, cause, affected);
    const among = own ? undefined : [...state.open.values()].find((one) => one.affected.includes(cause));
    const part = among && isApart(among, cause, scene) ? undefined : among;
    // What another one has caused and has not recovered yet goes on as a part of that, and takes it over in the end.
    if (part && (seen.has(part.incident) || !isLeftOver(part, cause, scene))) continue;
    for (const one of affected) explained.set(one, cause);
    const home = own ?? part;
    if (!home) {
      opened += 1;
      const incident = `${prefix}-${opened}`;
      facts.push({ type: 'incident.opened', at: now, incident, ...aboutNow(cause, affected, standings, 1) });
      continue;
    }
    const { incident } = home;
    seen.add(incident);
    const former = membersOf(home, state).filter((one) => one !== cause && !isWell(standings, one));
    const all = [...new Set([...affected, ...former])];
    const isRelapse = home.cause === cause && home.mitigatedAt !== null;
    const about = aboutNow(cause, all, standings, home.falls + (isRelapse ? 1 : 0));
    if (isRelapse) facts.push({ type: 'incident.relapsed', at: now, incident, ...about });
    else if (isOther(home, about, now)) facts.push({ type: 'incident.changed', at: now, incident, ...about });
  }
  for (const known of state.open.values()) {
    const { incident, cause } = known;
    const deeper = seen.has(incident) ? undefined : explained.get(cause);
    if (deeper !== undefined) {
      const reason = `it is a part of what ${deeper} is the cause of`;
      facts.push({ type: 'incident.resolved', at: now, incident, reason });
      continue;
    }
    const ending = endingOf(known, state, scene);
    if (ending) facts.push(ending);
  }
  return facts;
};
