import { systemClock } from '@convoy/drivers/clock';
import { answer } from '@convoy/engine/controls';
import { messageOf } from '@convoy/model/error';
import type { Fact } from '@convoy/model/events';
import type { State } from '@convoy/model/state';
import { isWish } from '@convoy/model/wish';
import type { Place } from '../place.ts';

/** What a process that drives a deployment hears wishes with. */
export interface Ears {
  readonly state: () => State;
  readonly put: (facts: readonly Fact[]) => void;
}

/** Hears, until the returned function is called, of what people ask for by the branch of controls. */
export const heed = (
  { github }: Place,
  environment: string,
  { state, put }: Ears,
  warn: (line: string) => void,
): (() => void) => {
  if (!github) return () => undefined;
  const over = new AbortController();
  /** Put and not yet folded: a second look must not answer it again. */
  const answered = new Set<string>();
  const listening = github().then((repository) =>
    repository.heedControls(
      environment,
      over.signal,
      (controls) => {
        for (const { id, deployment, verb, actor, reason, expires } of controls) {
          const now = state();
          if (deployment !== now.deployment || answered.has(id) || now.heard.includes(id)) continue;
          answered.add(id);
          const refused = (why: string): Fact => ({ type: 'control.refused', wish: id, verb, actor, reason: why });
          const isLate = Date.parse(expires) < systemClock.now();
          if (isLate) put([refused(`it expired at ${expires}`)]);
          else if (!isWish(verb)) put([refused('this version of Convoy does not know it')]);
          else put([answer(now, { verb, actor, wish: id, ...(reason === undefined ? {} : { reason }) })]);
        }
      },
      (thrown) => warn(`controls cannot be read for now: ${messageOf(thrown)}`),
    ),
  );
  listening.catch((thrown) => warn(`controls are not heard: ${messageOf(thrown)}`));
  return () => over.abort();
};
