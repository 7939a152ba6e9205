import type { Ended } from './agent.ts';
import type { House, Job } from './house.ts';
import type { Loss } from './points.ts';
import type { Point } from './relay.ts';

/** A job that was struck, or came to its end before it could be. */
export interface Struck {
  readonly job: Job;
  readonly isLost: boolean;
  /** Brings back to life who only sleeps. */
  readonly wake: () => void;
}

/** Runs a job to its end, or to its loss at the point. */
export const strike = async (
  { relay }: House,
  point: Point,
  how: Loss['how'],
  start: () => Promise<Job>,
): Promise<Struck> => {
  const hit = Promise.withResolvers<true>();
  const woken = Promise.withResolvers<boolean>();
  const started = Promise.withResolvers<Job>();
  relay.arm(point, async ({ isWrite }) => {
    const job = await started.promise;
    hit.resolve(true);
    if (how === 'vanishes') await job.vanish();
    else job.freeze();
    // A commit may be on its way for long, and must be refused then; what else was asked for is lost with its connection.
    return how === 'sleeps' && (await woken.promise) && isWrite;
  });
  const job = await start();
  started.resolve(job);
  const isLost = await Promise.race([hit.promise, job.ended.then(() => false)]);
  if (isLost && how === 'vanishes') {
    await job.ended;
    await job.forget();
  }
  const wake = () => {
    if (how === 'vanishes') return;
    job.thaw();
    woken.resolve(true);
  };
  return { job, isLost, wake };
};

/** Runs a job to its end, and has GitHub notice it. */
export const undisturbed = async ({ relay }: House, start: () => Promise<Job>): Promise<Ended> => {
  relay.arm(null, async () => true);
  const job = await start();
  const end = await job.ended;
  job.settle();
  return end;
};
