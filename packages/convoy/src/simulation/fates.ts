import { type Timeline, timelineOf } from '@convoy/analytics/timeline';
import type { Answer } from '@convoy/engine/what-if';
import { type State, serviceOf } from '@convoy/model/state';
import { standingOf } from '../view/standing.ts';

/** What became of a service; `left`: neither confirmed nor undone, a person is needed or its provider cannot. */
export type Fate = 'confirmed' | 'taken-back' | 'taken-away' | 'not-deployed' | 'left';

const fateOf = (state: State, service: string): Fate => {
  const { begun, touched, rolledBack, retired } = serviceOf(state, service);
  if (rolledBack) return 'taken-back';
  if (retired) return 'taken-away';
  if (!begun) return 'not-deployed';
  const isOut = state.decisions.some(({ affected }) => affected.includes(service));
  return state.confirmed && touched && !isOut ? 'confirmed' : 'left';
};

/** What an answer comes to, beside its story. */
export interface Told {
  readonly services: Readonly<Record<string, { readonly fate: Fate; readonly words: string }>>;
  /** In the order in which they went back. */
  readonly takenBack: readonly string[];
  readonly timeline: Timeline;
}

export const toldOf = ({ events, state }: Answer): Told => {
  const timeline = timelineOf(events);
  const services = Object.fromEntries(
    (state.plan?.steps ?? []).map(({ service }) => [
      service,
      { fate: fateOf(state, service), words: standingOf(state, service).words },
    ]),
  );
  const order = [...new Set(timeline.recovery?.order ?? [])];
  return { services, timeline, takenBack: order.filter((service) => services[service]?.fate === 'taken-back') };
};
