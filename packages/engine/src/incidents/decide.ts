import type { Graph } from '@convoy/model/graph';
import type { About, IncidentFact } from '@convoy/model/incidents/facts';
import type { Incident, Incidents } from '@convoy/model/incidents/state';
import { causesOf, isFailing, isSettled, type Standings } from './causes.ts';

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

const isLeftOver = ({ mitigatedAt }: Incident, now: number): boolean =>
  mitigatedAt !== null && now - mitigatedAt >= comesBackMs;

/** What of a cause there is to say now. */
const aboutNow = (cause: string, affected: readonly string[], standings: Standings): About => {
  const all = [cause, ...affected].map((service) => standings.get(service));
  return {
    ...{ cause, affected: affected.toSorted(), reason: standings.get(cause)?.reason ?? '' },
    severity: all.some((standing) => standing?.status === 'down') ? 'critical' : 'warning',
  };
};

const isOther = (known: Incident, now: About): boolean =>
  known.cause !== now.cause ||
  known.severity !== now.severity ||
  now.affected.some((service) => !known.affected.includes(service));

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

/** The incident that a cause belongs to: its own, or one whose cause it explains now. */
const homeOf = (open: readonly Incident[], cause: string, affected: readonly string[]): Incident | undefined =>
  open.find((one) => one.cause === cause) ?? open.find((one) => affected.includes(one.cause));

/**
 * What begins, changes and ends: one incident for each cause, however many services suffer, and one for as long as any of those
 * still does. Two at once stay two.
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
    const part = own ? undefined : [...state.open.values()].find((one) => one.affected.includes(cause));
    // What another one has caused and has not recovered yet goes on as a part of that, and takes it over in the end.
    if (part && (seen.has(part.incident) || !isLeftOver(part, now))) continue;
    const home = own ?? part;
    if (!home) {
      opened += 1;
      const incident = `${prefix}-${opened}`;
      facts.push({ type: 'incident.opened', at: now, incident, ...aboutNow(cause, affected, standings) });
      for (const one of affected) explained.set(one, cause);
      continue;
    }
    seen.add(home.incident);
    for (const one of affected) explained.set(one, cause);
    const former = [home.cause, ...home.affected].filter((one) => one !== cause && !isWell(standings, one));
    const about = aboutNow(cause, [...new Set([...affected, ...former])], standings);
    if (isOther(home, about)) facts.push({ type: 'incident.changed', at: now, incident: home.incident, ...about });
  }
  for (const known of state.open.values()) {
    const { incident, cause, affected, mitigatedAt } = known;
    const deeper = seen.has(incident) ? undefined : explained.get(cause);
    if (deeper !== undefined) {
      facts.push({
        type: 'incident.resolved',
        at: now,
        incident,
        reason: `it is a part of what ${deeper} is the cause of`,
      });
      continue;
    }
    if ([cause, ...affected].every((service) => isWell(standings, service))) {
      facts.push({ type: 'incident.resolved', at: now, incident, reason: `${cause} and all that needs it are well` });
    } else if (
      mitigatedAt === null &&
      isWell(standings, cause) &&
      affected.some((one) => isFailing(standings.get(one)))
    ) {
      const still = affected.filter((one) => isFailing(standings.get(one))).join(', ');
      facts.push({ type: 'incident.mitigated', at: now, incident, reason: `${cause} is well, ${still} not yet` });
    }
  }
  return facts;
};
