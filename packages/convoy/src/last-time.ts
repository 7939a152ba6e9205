import { durationsOf } from '@convoy/analytics/timeline';
import { messageOf } from '@convoy/model/error';
import type { Note, Plan } from '@convoy/model/plan';
import type { Place } from './place.ts';
import { newestFirst } from './session/history.ts';

/** What the newest confirmed deployment tells of the next one. */
export interface LastTime {
  /** Milliseconds that each service and task took. */
  readonly durations: Readonly<Record<string, number>>;
  /** Services whose deploy answered, and not with where the candidate is. */
  readonly unplaced: ReadonlySet<string>;
}

export const lastTimeOf = async (
  place: Place,
  environment: string,
  note: (line: string) => void,
): Promise<LastTime> => {
  // An estimate bars no deployment: whoever needs a journal that is damaged, or cannot be had, says so.
  const passOver = () => undefined;
  try {
    for await (const { events, state } of newestFirst(place, environment, passOver, passOver))
      if (state.outcome === 'confirmed' && state.plan?.operation === 'deploy')
        return {
          durations: durationsOf(events),
          unplaced: new Set(
            Object.entries(state.services).flatMap(([service, { deployed }]) =>
              deployed && deployed.candidate === undefined ? service : [],
            ),
          ),
        };
  } catch (thrown) {
    note(`how long it took before is not known: ${messageOf(thrown)}`);
  }
  return { durations: {}, unplaced: new Set() };
};

/** Who answers only when asked may answer otherwise now: what it did last time is all that is known. */
export const unplacedCandidates = ({ steps }: Plan, { unplaced }: LastTime): Note[] =>
  steps
    .filter(({ service, phases, recreate }) => !recreate && phases.includes('verify') && unplaced.has(service))
    .map(({ service }) => ({
      subject: service,
      code: 'NO_CANDIDATE_URL',
      message: `${service} is checked before the shift, and last time its deploy answered without \`candidate\`: its checks fail unless it answers with the candidate's URL now`,
    }));
