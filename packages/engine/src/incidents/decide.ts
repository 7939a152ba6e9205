import type { About, IncidentFact } from '@convoy/model/incidents/facts';
import { fallsOf, type Incident, type Incidents } from '@convoy/model/incidents/state';
import { calmMs, seenWellMs } from './calm.ts';
import { isFailing, type Standings } from './causes.ts';
import type { Scene } from './homes.ts';
import { isWell, planOf } from './plan.ts';

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

/** What an open incident is about now: while its cause is restarted or taken back that fails as it did before. */
const aboutStill = (known: Incident, now: About, standings: Standings): About => {
  if (known.cause !== now.cause || !standings.get(now.cause)?.isMended) return now;
  const { code: _, ...rest } = now;
  return { ...rest, reason: known.reason, ...(known.code !== undefined && { code: known.code }) };
};

/** That it fails otherwise than it did is written down so often at most, in milliseconds: some fail each time in another way. */
const otherwiseMs = 60_000;

const isOther = (known: Incident, now: About, at: number): boolean =>
  known.cause !== now.cause ||
  known.severity !== now.severity ||
  now.affected.some((service) => !known.affected.includes(service)) ||
  (known.code !== now.code && at - known.changedAt >= otherwiseMs);

/** All that an incident is about, without what has one of its own. */
const membersOf = ({ incident, cause, affected }: Incident, { open }: Incidents): readonly string[] => {
  const others = open.values().filter((one) => one.incident !== incident);
  const own = new Set(others.map((one) => one.cause));
  return [cause, ...affected.filter((service) => !own.has(service))];
};

/** Why none of an incident fails: of what was taken out of the manifest, or renamed in it, nobody knows how it is. */
const wellText = (cause: string, members: readonly string[], standings: Standings): string => {
  const gone = members.filter((service) => !standings.has(service));
  if (gone.length === 0) return `${cause} and all that needs it are well`;
  const which = `${gone.join(', ')} ${gone.length === 1 ? 'is' : 'are'} not watched any more`;
  return gone.length === members.length ? which : `${which}, and all else of it is well`;
};

/** What is to be said of an open incident whose cause is not seen to fail. */
const endingOf = (known: Incident, state: Incidents, { standings, now }: Scene): IncidentFact | null => {
  const { incident, cause, affected, mitigatedAt, watchedAt } = known;
  const members = membersOf(known, state);
  if (members.every((service) => isWell(standings, service))) {
    const apart = affected.filter((one) => !members.includes(one) && !isWell(standings, one)).join(', ');
    const but = apart === '' ? '' : `, but for ${apart}, which fails by itself`;
    const reason = `${wellText(cause, members, standings)}${but}`;
    const forMs = calmMs(known, members, standings);
    if (seenWellMs(members, standings, now) >= forMs) return { type: 'incident.resolved', at: now, incident, reason };
    if (watchedAt !== null) return null;
    const unless = `${reason}; it is over unless one fails again within ${Math.ceil(forMs / 1000)} s`;
    return { type: 'incident.watched', at: now, incident, forMs, reason: unless };
  }
  const still = affected.filter((one) => isFailing(standings.get(one))).join(', ');
  if (mitigatedAt !== null || still === '' || !isWell(standings, cause)) return null;
  const how = standings.has(cause) ? 'is well' : 'is not watched any more';
  return { type: 'incident.mitigated', at: now, incident, reason: `${cause} ${how}, ${still} not yet` };
};

/**
 * What begins, changes and ends: one incident for each cause, however many services suffer and however often it comes and goes,
 * and one for as long as any of those still does. Two at once stay two.
 */
export const decideIncidents = (state: Incidents, scene: Scene): IncidentFact[] => {
  const { standings, now: at, prefix } = scene;
  const { begun, about, failing, ended } = planOf(state, scene);
  const facts: IncidentFact[] = begun.map(({ cause, affected }, index) => ({
    ...{ type: 'incident.opened', at, incident: `${prefix}-${state.opened + index + 1}` },
    ...aboutNow(cause, affected, standings, 1),
  }));
  const ends: IncidentFact[] = [];
  for (const known of state.open.values()) {
    const { incident, reason, code } = known;
    const deeper = ended.get(incident);
    if (deeper !== undefined) {
      const because = `it is a part of what ${deeper} is the cause of`;
      ends.push({ type: 'incident.resolved', at, incident, reason: because });
      continue;
    }
    const { cause, affected } = about.get(incident) ?? known;
    const isRelapse = failing.has(incident) && known.cause === cause && known.mitigatedAt !== null;
    const seenNow = aboutNow(cause, affected, standings, fallsOf(known, cause) + (isRelapse ? 1 : 0));
    const now = aboutStill(known, seenNow, standings);
    if (isRelapse) facts.push({ type: 'incident.relapsed', at, incident, ...now });
    else if (failing.has(incident)) {
      if (isOther(known, now, at)) facts.push({ type: 'incident.changed', at, incident, ...now });
    } else {
      // What fails because of what it has left over is a part of it too.
      const grown = { ...now, reason, ...(code !== undefined && { code }) };
      if (affected.length > known.affected.length) facts.push({ type: 'incident.changed', at, incident, ...grown });
      const ending = endingOf(known, state, scene);
      if (ending) ends.push(ending);
    }
  }
  // In the journal nothing is over before what goes on with it.
  return [...facts, ...ends];
};
