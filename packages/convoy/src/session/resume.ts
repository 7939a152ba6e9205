import { answer, takesBackOnCancel } from '@convoy/engine/controls';
import type { State } from '@convoy/model/state';
import { agent, jobOf } from '../agent.ts';
import type { Place } from '../place.ts';
import type { Result, Surroundings } from '../verb.ts';
import { barred } from './barred.ts';
import { isCrew } from './crew.ts';
import { goOn } from './execute.ts';
import { headOf } from './open.ts';
import { actorOf } from './run.ts';
import { servicesIn, unfinishedOf } from './unfinished.ts';

/** Whether a deployment was begun by an attempt of the run that this process is in. */
export const isOwn = ({ requested }: State): boolean => {
  const job = jobOf(agent);
  return job !== null && requested?.run?.includes(`/actions/runs/${job.run}/`) === true;
};

interface Meant {
  readonly cancelled: boolean;
  readonly isMeant: (state: State) => boolean;
  /** A person wants it, who must have the permission to; what is merely brought to its end was permitted once. */
  readonly isAsked?: boolean;
}

/** Goes on with what is unfinished, if it is what is meant; null: nothing is. */
export const resumeIn = async (
  place: Place,
  environment: string,
  around: Surroundings,
  { cancelled, isMeant, isAsked = !cancelled }: Meant,
): Promise<Result | null> => {
  const { record } = await headOf(place, environment).read();
  const found = await unfinishedOf(place, environment, record, around.note);
  if (found === null || !isMeant(found.state)) return null;
  const refused = isAsked && (await barred(place, found.settings, 'deploy', around));
  if (refused) return refused;
  const actor = actorOf(around.env);
  return goOn(place, found.settings, found.id, around, {
    services: servicesIn(found),
    // What this run holds for all its jobs is ended by one of them.
    takeOver: record.owner !== null && isCrew(record.owner),
    begin: ({ journal }) => {
      journal.push([{ type: 'deployment.resumed', actor }]);
      const isBack = cancelled && takesBackOnCancel(journal.state);
      if (isBack)
        return journal.append([answer(journal.state, { verb: 'abort', actor, reason: 'the run was cancelled' })]);
      // The jobs of its own run only take one another's place: whoever else goes on with it means it to go on.
      const { paused } = journal.state;
      return journal.append(paused && !isOwn(journal.state) ? [answer(journal.state, { verb: 'resume', actor })] : []);
    },
  });
};
