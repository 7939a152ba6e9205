import type { Fact } from '@convoy/model/events';
import { type State, serviceOf } from '@convoy/model/state';
import { isWish, type Wish } from '@convoy/model/wish';

/** Someone's wish for a deployment under way. */
export interface Asked {
  readonly verb: Wish;
  readonly actor: string;
  readonly reason?: string;
  /** Id by which it was left where it was found. */
  readonly wish?: string;
}

/** Accepts a wish, or refuses it with a reason; either way the journal knows who asked. */
export const answer = (state: State, { reason, ...asked }: Asked): Fact => {
  const why = refusals[asked.verb](state);
  const ends = asked.verb === 'resume' ? state.paused?.wish : undefined;
  return why === null
    ? {
        ...{ type: 'control.accepted', ...asked },
        ...(reason === undefined ? {} : { reason }),
        ...(ends === undefined ? {} : { ends }),
      }
    : { type: 'control.refused', ...asked, reason: why };
};

/** A wish that came too late is refused after all: it was answered before what happened meanwhile was journalled. */
export const reconsider = (state: State, fact: Fact): Fact => {
  if (fact.type !== 'control.accepted' || !isWish(fact.verb)) return fact;
  const { verb, actor, reason, wish } = fact;
  const asked = { verb, actor, ...(wish === undefined ? {} : { wish }) };
  return answer(state, { ...asked, ...(reason === undefined ? {} : { reason }) });
};

/** Why it neither goes back any more nor waits. */
const late =
  (ofRollback: string) =>
  ({ plan, outcome, confirmed, asked, decisions }: State): string | null => {
    if (outcome) return 'the deployment is over';
    if (plan?.operation === 'rollback') return ofRollback;
    if (confirmed) return 'the deployment is confirmed already';
    if (asked || decisions.some(({ scope }) => scope === 'deployment')) return 'it is being taken back already';
    return null;
  };

const back = late('a rollback is never rolled back');
const waiting = late('a rollback waits for nobody');

const refusals: Readonly<Record<Wish, (state: State) => string | null>> = {
  abort: back,
  rollback: back,
  pause: (state) => waiting(state) ?? (state.paused ? `${state.paused.actor} has paused it already` : null),
  resume: ({ paused }) => (paused ? null : 'it is not paused'),
};

/** Whether a cancelled deployment is taken back, or left as it is for `resume`: what every begun service's policy says. */
export const takesBackOnCancel = (state: State): boolean =>
  Object.entries(state.settings?.services ?? {}).every(
    ([service, { rollback }]) => !serviceOf(state, service).begun || rollback.on.includes('cancel'),
  );
