import { codeOf } from '@convoy/model/error';
import type { HeadRecord } from '@convoy/model/head';
import type { State } from '@convoy/model/state';
import { jobOf, writerOf } from '../agent.ts';
import { exits } from '../exit.ts';
import { failureOf } from '../failure.ts';
import type { Place } from '../place.ts';
import type { Result, Surroundings } from '../verb.ts';
import { pausedText } from '../view/text.ts';
import { record } from './history.ts';
import { headOf } from './open.ts';
import { publish, withdraw } from './record.ts';
import { resumeIn } from './resume.ts';
import { isJournalLost, unfinishedOf } from './unfinished.ts';

/** What was found in one environment, and what became of it. */
export interface Looked {
  readonly environment: string;
  /** The unfinished deployment. */
  readonly deployment: string | null;
  /** `halted`: it waits for a person, and is not tried again before one has said so. */
  readonly standing: 'idle' | 'at-work' | 'halted' | 'settled' | 'error';
  readonly result: Result;
}

/** One agent of each attempt of a run that wrote in a deployment's journal, the one that began it first. */
const crewsOf = ({ segments }: State): readonly string[] => {
  const agents = Object.keys(segments).map(writerOf);
  const jobs = agents.flatMap((agent) => {
    const job = jobOf(agent);
    return job ? [[`${job.run}/${job.attempt}`, agent] as const] : [];
  });
  return [...new Map(jobs.toReversed()).values()].reverse();
};

/** Whether an owner lives, or a run that worked on it is not over: jobs of it may still come. */
const workerOf = async ({ stores }: Place, { owner }: HeadRecord, state: State): Promise<string | null> => {
  if (owner && (await stores.isAlive(owner))) return owner.agent;
  for (const agent of crewsOf(state)) if (await stores.isAlive({ agent, crew: true })) return agent;
  return null;
};

/** Whether the run that began it was cancelled, the last time it was run. */
const wasCancelled = async ({ stores }: Place, state: State): Promise<boolean> => {
  const [first = '', ...others] = crewsOf(state);
  const last = [first, ...others].findLast((agent) => jobOf(agent)?.run === jobOf(first)?.run);
  return last !== undefined && (await stores.wasCancelled(last));
};

const look = async (place: Place, environment: string, around: Surroundings): Promise<Looked> => {
  const done = (standing: Looked['standing'], deployment: string | null, text: string): Looked => ({
    ...{ environment, deployment, standing },
    result: { exit: exits.done, text: `${environment}: ${text}`, json: {} },
  });
  const { record } = await headOf(place, environment).read();
  const found = await unfinishedOf(place, environment, record, around.note);
  if (found === null) {
    const isBegun = record.owner !== null && (await place.stores.isAlive(record.owner));
    return isBegun
      ? done('at-work', record.unfinished, `${record.unfinished ?? record.owner.deployment} is being planned`)
      : done('idle', null, 'nothing is unfinished');
  }
  const { id, state } = found;
  const worker = await workerOf(place, record, state);
  if (worker !== null) return done('at-work', id, `${id} is under way by ${place.stores.linkTo(worker) ?? worker}`);
  if (state.halted) return done('halted', id, `${id} is halted and waits for a person: ${state.halted.reason}`);
  if (state.paused) return done('halted', id, `${id} is ${pausedText(state.paused)}: convoy resume goes on`);
  const result = await resumeIn(place, environment, around, {
    cancelled: await wasCancelled(place, state),
    by: 'machine',
    isMeant: ({ deployment }) => deployment === id,
  });
  // Between the look and the claim somebody else may have taken it up, or ended it.
  if (result === null || result.exit === exits.refused)
    return done('at-work', id, `${id} was taken up by somebody else`);
  return { environment, deployment: id, standing: 'settled', result };
};

/** Of an environment at rest nobody else renews the journals, or says the last word of its public record where that was lost. */
const tidy = async (place: Place, environment: string, around: Surroundings): Promise<void> => {
  await place.stores.renew(environment);
  const id = await (await place.github?.())?.unended(environment);
  // What began since is somebody's.
  if (!id || (await headOf(place, environment).read()).record.unfinished !== null) return;
  const state = await stateOf(place, environment, id, around.note);
  if (state?.outcome) await publish(place, state, 'finished', around);
  else await withdraw(place, environment, id, 'nobody knows how it ended', around.warn);
};

/** Of a deployment whose journal cannot be had any more null. */
const stateOf = async (place: Place, environment: string, id: string, note: Surroundings['note']) => {
  try {
    return (await record(place, environment, id, note)).state;
  } catch (thrown) {
    if (codeOf(thrown, '') !== 'UNKNOWN_DEPLOYMENT' && !isJournalLost(thrown)) throw thrown;
    return null;
  }
};

/** What cannot be looked at is told like what was. */
const lookOrTell = async (...[place, environment, around]: Parameters<typeof look>): Promise<Looked> => {
  try {
    const looked = await look(place, environment, around);
    if (looked.standing === 'idle') await tidy(place, environment, around);
    return looked;
  } catch (thrown) {
    const { text, ...failure } = failureOf(thrown);
    const result = { ...failure, text: `${environment}: ${text}` };
    return { environment, deployment: null, standing: 'error', result };
  }
};

/** Brings what nobody works on any more to its end, forward or back. The trouble of one environment keeps no other from it. */
export const settleAbandoned = async (
  place: Place,
  environments: readonly string[],
  around: Surroundings,
): Promise<readonly Looked[]> => {
  const looked: Looked[] = [];
  for (const environment of environments) {
    const one = await lookOrTell(place, environment, around);
    looked.push(one);
    // Whoever stops this process means all of it.
    if ((one.result.json as { end?: string }).end === 'stopped') break;
  }
  return looked;
};
