import type { Owner } from '@convoy/model/head';
import { agent, jobOf } from '../agent.ts';

/** Whether this process is in a job of a workflow, so that others of its run may work beside it. */
export const isInJob: boolean = jobOf(agent) !== null;

/** Whether an owner holds the environment for this process too: all jobs of one attempt of a run are one crew. */
export const isCrew = (owner: Owner): boolean => {
  const [its, mine] = [jobOf(owner.agent), jobOf(agent)];
  return owner.crew === true && its !== null && its.run === mine?.run && its.attempt === mine.attempt;
};

/** Whether this process is in a run that is run again. */
export const isRerun = ({ GITHUB_RUN_ATTEMPT }: Readonly<Record<string, string | undefined>>): boolean =>
  Number(GITHUB_RUN_ATTEMPT ?? 1) > 1;
