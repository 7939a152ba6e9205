import type { Ended } from '@convoy/engine/recovery/hands';
import type { Place } from '../place.ts';
import { newestFirst } from '../session/history.ts';
import { headOf } from '../session/open.ts';
import { resumeIn } from '../session/resume.ts';
import type { Surroundings } from '../verb.ts';
import { endedBy } from './back.ts';

/** The reason of a deployment that a recovery asks for: by it the next process finds what became of that. */
export const reasonOf = (recovery: string, reason: string): string => `${recovery}: ${reason}`;

/** What became of the deployment that was begun for a recovery by a process that is gone; null: none was begun. */
export const settleDeployment = async (
  place: Place,
  environment: string,
  recovery: string,
  around: Surroundings,
): Promise<Ended | null> => {
  const passOver = () => undefined;
  for await (const { id, state } of newestFirst(place, environment, passOver, passOver)) {
    if (!state.requested?.reason?.startsWith(`${recovery}:`)) continue;
    const { unfinished } = (await headOf(place, environment).read()).record;
    if (unfinished === id) {
      const result = await resumeIn(place, environment, around, {
        ...{ cancelled: false, by: 'machine' },
        isMeant: ({ deployment }) => deployment === id,
      });
      return result ? endedBy(result, 'RESUMED') : null;
    }
    const isDone = state.outcome === 'confirmed' || (state.plan?.operation === 'rollback' && state.outcome !== null);
    return { outcome: isDone ? 'done' : 'failed', code: 'SEEN', reason: `${id} ended meanwhile`, deployment: id };
  }
  return null;
};
