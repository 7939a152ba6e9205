import { spanText } from '@convoy/judge/condition/number';
import { type BurnRule, budgetLeft, burning, burnOf, burnRules, type Measured } from '@convoy/judge/slo/burn';
import type { Alerting } from '@convoy/model/alerting/state';
import { type Incident, isAbout } from '@convoy/model/incidents/state';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import { type Burn, burnKey, type Objective, type SloSettings } from '@convoy/model/monitoring/slo';
import type { Monitoring } from '@convoy/model/monitoring/state';
import { routesToAnybody } from '../alerts/held.ts';
import type { Board } from './board.ts';
import { measuredOf, promisedAt } from './promises.ts';
import { type Since, seenSince } from './sums.ts';

/** Each service is judged at every so many calls: what would be thousands at once is spread over as many seconds. */
const turns = 15;

/** Whose turn it is to be judged, and for the how manieth time. */
export interface Turn {
  readonly services: readonly string[];
  readonly round: number;
}

/** The services whose turn it is, call by call. */
export const createTurns = (services: readonly string[]): (() => Turn) => {
  let calls = -1;
  return () => {
    calls += 1;
    return {
      services: services.filter((_, index) => index % turns === calls % turns),
      round: Math.floor(calls / turns),
    };
  };
};

/**
 * A rule is judged at every so many rounds: a long window changes slowly, and is many roll-ups to add up. Of five minutes at
 * each, of thirty at every sixth (90 s), and at every twentieth (5 min) at the latest.
 */
const roundsOf = ({ shortMs }: BurnRule): number => Math.min(20, Math.max(1, Math.floor(shortMs / 300_000)));

/** Whether anybody is told of an incident; alerts that it has not got yet are about to be. */
const isTold = ({ alerts, settings }: Alerting, { incident }: Incident): boolean => {
  const own = [...alerts.values()].filter((one) => one.notes?.incident === incident && one.resolvedAt === null);
  return own.length === 0 || own.some(({ labels }) => routesToAnybody(settings, labels).length > 0);
};

/**
 * Whether an incident explains that a budget burns: people know of it, and what the short window saw of it is no news. Once
 * that has passed and it burns still, it is.
 */
const isExplained = (
  { incidents: { open, past }, telling: { alerting } }: Monitoring,
  service: string,
  { shortMs }: BurnRule,
  now: number,
): boolean =>
  open.values().some((incident) => isAbout(incident, service) && isTold(alerting, incident)) ||
  past.some((incident) => isAbout(incident, service) && now - (incident.resolvedAt ?? 0) <= shortMs);

const perCent = (share: number): string => `${Number((share * 100).toPrecision(3))} %`;

type Slo = Pick<SloSettings, 'windowMs'>;

const reasonOf = (objective: Objective, { windowMs }: Slo, rule: BurnRule, long: Measured, left: number): string => {
  const { written, withinMs } = objective;
  const broke = withinMs === null ? 'failed' : `took longer than ${written}`;
  return `${perCent(long.bad / long.total)} of ${long.total} looks in ${spanText(rule.longMs)} ${broke}, ${perCent(objective.budget)} may; ${left > 0 ? `${perCent(left)} of the budget of ${spanText(windowMs)} is left` : `nothing is left of the budget of ${spanText(windowMs)}`}`;
};

type Facts = MonitorFact<'slo.burning' | 'slo.recovered'>[];

/** What is to be told of one promise of one service. */
const changesOf = (
  state: Monitoring,
  slo: SloSettings,
  service: string,
  objective: Objective,
  seen: (ms: number) => Since,
  { now, round }: { readonly now: number; readonly round: number },
): Facts => {
  const { name, budget } = objective;
  const measured = (ms: number): Measured => measuredOf(seen(ms), objective);
  const rules = burnRules(slo.windowMs);
  return (['critical', 'warning'] as const).flatMap((severity): Facts => {
    const of = { service, objective: name, severity };
    const isKnown = state.burns.has(burnKey(of));
    // What burns is over by all its rules together.
    const own = rules.filter((rule) => rule.severity === severity && (isKnown || round % roundsOf(rule) === 0));
    const found = own.map((rule) => burning(rule, budget, measured(rule.shortMs), () => measured(rule.longMs)));
    if (isKnown) {
      const isOver = !found.includes('burning') && found.includes('calm');
      return isOver ? [{ type: 'slo.recovered', ...of, reason: 'its budget burns no faster than it may' }] : [];
    }
    const rule = own.find((one, index) => found[index] === 'burning' && !isExplained(state, service, one, now));
    if (!rule) return [];
    const long = measured(rule.longMs);
    const left = budgetLeft(measured(slo.windowMs), budget) ?? 1;
    const burn = burnOf(long, budget) ?? 0;
    return [{ type: 'slo.burning', ...of, burn, left, reason: reasonOf(objective, slo, rule, long, left) }];
  });
};

/** What burns and is no longer promised, or is of a service that is no longer looked at. */
const unpromised = (board: Board, { burns }: Monitoring, slo: SloSettings | null): Facts => {
  const isPromised = ({ service, objective }: Burn): boolean =>
    board.services.includes(service) && (slo?.objectives ?? []).some(({ name }) => name === objective);
  return [...burns.values()]
    .filter((burn) => !isPromised(burn))
    .map(({ service, objective, severity }) => ({
      ...{ type: 'slo.recovered', service, objective, severity, reason: 'it is no longer promised' },
    }));
};

/** What has changed of how fast these services spend their budgets since it was told. `now` in ms since the epoch. */
export const burnFacts = (
  board: Board,
  state: Monitoring,
  slo: SloSettings | null,
  { services, round }: Turn,
  now: number,
): Facts => {
  const gone = unpromised(board, state, slo);
  if (slo === null) return gone;
  const changes = services.flatMap((service): Facts => {
    const rollups = promisedAt(board, service);
    if (!rollups) return [];
    const known = new Map<number, Since>();
    const seen = (ms: number): Since => {
      const found = known.get(ms) ?? seenSince(rollups, now - ms);
      known.set(ms, found);
      return found;
    };
    return slo.objectives.flatMap((objective) => changesOf(state, slo, service, objective, seen, { now, round }));
  });
  return [...gone, ...changes];
};
