import type { Graph } from '@convoy/model/graph';
import type { HeldRelease, IncidentFact } from '@convoy/model/incidents/facts';
import type { IncidentSettings } from '@convoy/model/incidents/settings';
import type { Suspect } from '@convoy/model/incidents/suspect';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { SloSettings } from '@convoy/model/monitoring/slo';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { Clock } from '@convoy/model/ports';
import type { TellingFact } from '../alerts/tell.ts';
import type { Inbox } from '../inbox.ts';
import { decideIncidents } from '../incidents/decide.ts';
import { pointFacts } from '../incidents/numbers.ts';
import { suspectFacts } from '../incidents/suspects.ts';
import type { Step } from '../incidents/weighing.ts';
import type { Ledger } from '../ledger.ts';
import { alertNews } from './alert-news.ts';
import type { Board } from './board.ts';
import { looksBetween } from './looks-between.ts';
import { readOwn } from './notices.ts';
import { decideRules, type ReadRule } from './rules.ts';
import { seriesOf } from './series.ts';
import { burnFacts, createTurns } from './slo.ts';
import { standingsOf } from './standings.ts';
import { subjectsOf } from './subjects.ts';

/** One process that makes incidents of what is seen, and alerts of incidents. */
export interface Attending {
  readonly board: Board;
  readonly ledger: Ledger<MonitorFact, Monitoring>;
  readonly graph: Graph;
  readonly environment: string;
  /** What the services promise; null: nothing. */
  readonly slo: SloSettings | null;
  readonly rules: readonly ReadRule[];
  readonly clock: Clock;
  /** What users met lately, for what may have brought an incident about. */
  readonly changes: () => readonly Suspect[];
  /** What the next deployment will not bring, for it was taken back. */
  readonly held: () => readonly HeldRelease[];
  readonly runbooks: IncidentSettings['runbooks'];
  /** Why people or a deployment work on a service at a time; null: they do not. */
  readonly maintenance: (service: string, now: number) => string | null;
  /** Looks anew whether a deployment is under way. */
  readonly lookAround: () => Promise<void>;
  /** Where alerts go from here. */
  readonly inbox: Inbox<TellingFact>;
  readonly onFacts?: (facts: readonly MonitorFact[]) => void;
  readonly stop: AbortSignal;
}

/** Rules are asked about what is watched so often, in milliseconds. */
const askMs = 5_000;

/** From one decision to the next, in milliseconds. */
const everyMs = 1_000;

/** Numbers are weighed so often while anything is wrong, and when it begins. */
const weighMs = 30_000;

/** Since when at the latest something fails; null: nothing does. */
const failingSince = ({ told }: Monitoring): number | null =>
  [...told.values()].reduce<number | null>(
    (last, { status, since }) => (status === 'down' || status === 'degraded' ? Math.max(last ?? 0, since) : last),
    null,
  );

/** With how many looks failed meanwhile, and what is on hold, where it is over. */
const closed = (fact: IncidentFact, { board, held, ledger }: Attending): IncidentFact => {
  const known = ledger.state.incidents.open.get(fact.incident);
  if (fact.type !== 'incident.resolved' || !known) return fact;
  const services = [known.cause, ...known.affected];
  const looks = looksBetween(board, services, known.openedAt, fact.at);
  const onHold = held().filter(({ service }) => services.includes(service));
  return { ...fact, looks, ...(onHold.length > 0 && { held: onHold }) };
};

/** What does not answer for so long keeps nothing else waiting, in milliseconds. */
const patienceMs = 5_000;

const withinTime = async (work: Promise<void>, clock: Clock, stop: AbortSignal): Promise<void> => {
  const over = new AbortController();
  const limit = clock.sleep(patienceMs, AbortSignal.any([over.signal, stop])).catch(() => undefined);
  await Promise.race([work, limit]).finally(() => over.abort());
};

/** The journal says when. */
const untimed = ({ at: _, ...fact }: IncidentFact): MonitorFact => fact as MonitorFact;

type Decide = (now: number) => readonly MonitorFact[] | Promise<readonly MonitorFact[]>;

/** What is done in steps, with room between them for looks, which are timed; nothing where it is stopped meanwhile. */
const paced = async <T>(steps: Step<readonly T[]>, clock: Clock, stop: AbortSignal): Promise<readonly T[]> => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await clock.sleep(0, stop).catch(() => undefined);
    if (stop.aborted) return [];
  }
};

/** A decision that is only asked for so often, in milliseconds. */
const every = (ms: number, decide: Decide): Decide => {
  let due = Number.NEGATIVE_INFINITY;
  return (now) => {
    if (now < due) return [];
    due = now + ms;
    return decide(now);
  };
};

/** All that is decided of what is seen, in this order: each knows what those before it have journalled. */
const decisionsOf = (attending: Attending): readonly Decide[] => {
  const { board, ledger, graph, environment, slo, rules, clock, stop } = attending;
  const turn = createTurns(board.services);
  const numbers = (services: ReadonlySet<string>) => seriesOf(board, services);
  let hasNews = false;
  const points = async (now: number): Promise<readonly MonitorFact[]> =>
    (await paced(pointFacts(ledger.state.incidents, graph, numbers, now), clock, stop)).map(untimed);
  const pointsNow = every(weighMs, points);
  return [
    (now) => {
      const standings = standingsOf(board, attending.maintenance, ledger.state, now);
      const decided = decideIncidents(ledger.state.incidents, { graph, standings, now, prefix: environment });
      hasNews = decided.length > 0;
      return decided.map((fact) => untimed(closed(fact, attending)));
    },
    (now) => suspectFacts(ledger.state.incidents, graph, attending.changes(), now).map(untimed),
    (now) => (hasNews ? points(now) : pointsNow(now)),
    (now) => burnFacts(board, ledger.state, slo, turn(), now),
    every(askMs, (now) =>
      decideRules(ledger.state.ruled, rules, {
        ...{ environment, now },
        subjects: subjectsOf(board, ledger.state, (service) => attending.maintenance(service, now) !== null, now),
      }),
    ),
    (now) => {
      const read = readOwn(ledger.state, rules, { environment, now });
      return read ? [read] : [];
    },
  ];
};

/** Makes incidents and alerts of what is seen until it is stopped. Rejects where the journal cannot be written. */
export const attend = async (attending: Attending): Promise<void> => {
  const { ledger, environment, clock, inbox, stop } = attending;
  const decisions = decisionsOf(attending);
  let lookedAt = Number.NEGATIVE_INFINITY;
  let noticed = ledger.state.noticed;
  for (let isLast = false; !isLast; ) {
    // What happened before it stops is told of too.
    isLast = stop.aborted;
    // What begins to fail may do so because of a deployment that has just begun.
    if ((failingSince(ledger.state) ?? lookedAt) > lookedAt) {
      lookedAt = clock.now();
      await withinTime(attending.lookAround(), clock, stop);
    }
    const now = clock.now();
    for (const decide of decisions) {
      const facts = await decide(now);
      if (facts.length === 0) continue;
      await ledger.append(facts);
      attending.onFacts?.(facts);
    }
    // While what was put is not taken, for the journal waits for GitHub, all of it would be news again each second.
    if (isLast || inbox.isEmpty()) {
      const news = alertNews(ledger.state, environment, now, attending.runbooks);
      // Notices are known as soon as they are written: whoever tells them has to wake.
      if (news.length > 0 || noticed !== ledger.state.noticed) inbox.put(news);
      noticed = ledger.state.noticed;
    }
    if (!isLast) await clock.sleep(everyMs, stop).catch(() => undefined);
  }
};
