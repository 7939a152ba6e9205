import { type Labels, matches } from '@convoy/model/alerting/labels';
import { firesAt } from '@convoy/model/alerting/state';
import { few } from '@convoy/model/few';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { WatchWish } from '@convoy/model/monitoring/wish';
import { incidentLabels } from './wanted.ts';

/** What is to be journalled of a wish but for its end, or why it is refused. */
type Answer = readonly MonitorFact[] | string;

type Asked<V extends WatchWish['verb']> = Extract<WatchWish, { verb: V }>;

interface Moment {
  readonly environment: string;
  /** Ms since the epoch. */
  readonly now: number;
}

/** What is silenced for longer nobody remembers, in days. */
const mostDays = 31;

/** Why nothing can be silenced until then, both ms since the epoch; null: it can. */
export const silenceFault = (until: number, now: number): string | null => {
  const at = new Date(until).toISOString();
  if (until <= now) return `it was to end at ${at}, which is over`;
  return until - now > mostDays * 86_400_000
    ? `it was to last until ${at}, and nobody remembers what is silenced for more than ${mostDays} days: say it for less, and by a rule or the \`mute\` of a route what is never news`
    : null;
};

const silence = ({ id, match, until, reason, actor }: Asked<'silence'>, { now }: Moment): Answer => {
  if (Object.keys(match).length === 0) return 'it names no label, and would silence everything';
  const fault = silenceFault(until, now);
  return fault ?? [{ type: 'alert.silenced', silence: id, match, until, actor, reason }];
};

const unsilence = (state: Monitoring, wish: Asked<'unsilence'>, { now }: Moment): Answer => {
  const { silence: id, actor } = wish;
  const known = state.telling.alerting.silences.get(id);
  if (!known) {
    const lasting = [...state.telling.alerting.silences].filter(([, { until }]) => until > now).map(([one]) => one);
    return `there is no silence ${id}: ${lasting.length === 0 ? 'nothing is silenced' : `there is ${few(lasting)}`}`;
  }
  if (known.until <= now) return `the silence ${id} is over since ${new Date(known.until).toISOString()}`;
  return [{ type: 'alert.silenced', silence: id, match: known.match, until: now, actor, reason: known.reason }];
};

/** Incidents that are open and whose alert has these labels. */
const incidentsLike = ({ incidents }: Monitoring, match: Labels, environment: string) =>
  [...incidents.open.values()].filter((one) =>
    one.alerts.some((alert) => matches(incidentLabels(alert, environment), match)),
  );

const firingOnes = ({ telling }: Monitoring, now: number): string => {
  const firing = [...telling.alerting.alerts.values()].filter((alert) => firesAt(alert, now));
  const shown = firing.map(({ labels: { alertname = '', cause, service = cause } }) =>
    service === undefined ? alertname : `${alertname} of ${service}`,
  );
  return firing.length === 0 ? 'nothing does' : `what does is ${few([...new Set(shown)])}`;
};

const byLabels = (state: Monitoring, match: Labels, actor: string, { environment, now }: Moment): Answer => {
  if (Object.keys(match).length === 0) return 'it names neither an incident nor a label';
  const firing = [...state.telling.alerting.alerts.values()].filter(
    (alert) => firesAt(alert, now) && matches(alert.labels, match),
  );
  const incidents = incidentsLike(state, match, environment);
  if (firing.length + incidents.length === 0) return `nothing fires that has these labels: ${firingOnes(state, now)}`;
  // What is theirs already may be so by this very wish, of whose answer a crash left a part.
  const open = incidents.filter(({ acknowledged }) => !acknowledged || acknowledged.actor === actor);
  const free = firing.filter(({ acknowledged }) => acknowledged === undefined || acknowledged === actor);
  if (open.length + free.length === 0) return 'somebody has taken on all of it already';
  return [
    { type: 'alert.acknowledged', match, actor },
    ...open.map(({ incident }): MonitorFact => ({ type: 'incident.acknowledged', incident, actor })),
  ];
};

const openOnes = ({ incidents: { open } }: Monitoring): string =>
  open.size === 0
    ? 'none is open'
    : `open is ${few([...open.values()].map(({ incident, cause }) => `${incident} (${cause})`))}`;

const acknowledge = (state: Monitoring, wish: Asked<'acknowledge'>, moment: Moment): Answer => {
  const { actor } = wish;
  if ('match' in wish) return byLabels(state, wish.match, actor, moment);
  const { incident } = wish;
  const known = state.incidents.open.get(incident);
  if (!known) return `there is no open incident ${incident}: ${openOnes(state)}`;
  if (known.acknowledged && known.acknowledged.actor !== actor)
    return `${known.acknowledged.actor} has taken on ${incident} already`;
  const { severity: _, ...match } = incidentLabels(known, moment.environment);
  const alerts = [...state.telling.alerting.alerts.values()].filter((one) => matches(one.labels, match));
  // Asked for again there is nothing to write; the alerts come before the incident, and a crash may be between them.
  if (known.acknowledged && alerts.every(({ acknowledged }) => acknowledged !== undefined)) return [];
  return [
    { type: 'alert.acknowledged', match, actor },
    { type: 'incident.acknowledged', incident, actor },
  ];
};

const answerOf = (state: Monitoring, wish: WatchWish, moment: Moment): Answer => {
  if (wish.expires <= moment.now) return `it expired at ${new Date(wish.expires).toISOString()}`;
  switch (wish.verb) {
    case 'silence':
      return silence(wish, moment);
    case 'unsilence':
      return unsilence(state, wish, moment);
    case 'acknowledge':
      return acknowledge(state, wish, moment);
  }
};

/**
 * What is to be journalled of a wish: its effect, and behind it that it was accepted, so that one whose writing was cut short is
 * answered anew to the same effect; or that it was refused, and why. Of one that was answered before nothing.
 */
export const answerWish = (state: Monitoring, wish: WatchWish, moment: Moment): readonly MonitorFact[] => {
  const { id, verb, actor } = wish;
  if (state.heard.has(id)) return [];
  const answer = answerOf(state, wish, moment);
  return typeof answer === 'string'
    ? [{ type: 'control.refused', wish: id, verb, actor, reason: answer }]
    : [...answer, { type: 'control.accepted', wish: id, verb, actor }];
};
