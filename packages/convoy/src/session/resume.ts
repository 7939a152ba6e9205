import { answer, takesBackOnCancel } from '@convoy/engine/controls';
import type { State } from '@convoy/model/state';
import { agent, jobOf, writerOf } from '../agent.ts';
import { exits } from '../exit.ts';
import type { Place } from '../place.ts';
import type { Result, Surroundings } from '../verb.ts';
import { pausedText } from '../view/text.ts';
import { barred } from './barred.ts';
import { isCrew } from './crew.ts';
import { goOn } from './execute.ts';
import { headOf } from './open.ts';
import { actorOf } from './run.ts';
import { servicesIn, type Unfinished, unfinishedOf } from './unfinished.ts';

/** Whether a deployment was begun by an attempt of the run that this process is in, or taken up by a job of it. */
export const isOwn = ({ requested, segments }: State): boolean => {
  const run = jobOf(agent)?.run;
  if (run === undefined) return false;
  const isOfRun = (segment: string) => jobOf(writerOf(segment))?.run === run;
  return requested?.run?.includes(`/actions/runs/${run}/`) === true || Object.keys(segments).some(isOfRun);
};

interface Meant {
  readonly cancelled: boolean;
  readonly isMeant: (state: State) => boolean;
  /** A person must have the permission to; the jobs of a run and those that look after it end what was permitted once. */
  readonly by: 'person' | 'machine';
}

/** What waits for a person is left to one by a machine, unless it is to be taken back. */
const waits = ({ id, state: { halted, paused, environment } }: Unfinished, isBack: boolean): Result | null => {
  const why = halted
    ? `halted and waits for a person: ${halted.reason}`
    : paused && !isBack
      ? pausedText(paused)
      : null;
  return why === null
    ? null
    : {
        exit: exits.halted,
        text: `${id} is ${why}; convoy resume goes on`,
        json: { deployment: id, environment, halted, paused, outcome: null },
      };
};

/** Goes on with what is unfinished, if it is what is meant; null: nothing is. */
export const resumeIn = async (
  place: Place,
  environment: string,
  around: Surroundings,
  { cancelled, isMeant, by }: Meant,
): Promise<Result | null> => {
  const { record } = await headOf(place, environment).read();
  const found = await unfinishedOf(place, environment, record, around.note);
  if (found === null || !isMeant(found.state)) return null;
  const refused =
    by === 'person'
      ? await barred(place, found.settings, 'deploy', around)
      : waits(found, cancelled && takesBackOnCancel(found.state));
  if (refused) return refused;
  const actor = actorOf(around.env);
  return goOn(place, found.settings, found.id, around, {
    services: servicesIn(found),
    // What this run holds for all its jobs is ended by one of them.
    takeOver: record.owner !== null && isCrew(record.owner),
    begin: ({ journal }) => {
      journal.push([{ type: 'deployment.resumed', actor }]);
      const { paused } = journal.state;
      if (cancelled && takesBackOnCancel(journal.state))
        return journal.append([answer(journal.state, { verb: 'abort', actor, reason: 'the run was cancelled' })]);
      // Machines only take one another's place: a person who goes on with it means it to go on.
      const isWished = paused !== null && by === 'person';
      return journal.append(isWished ? [answer(journal.state, { verb: 'resume', actor })] : []);
    },
  });
};
