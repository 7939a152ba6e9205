import type { Attempt, Job, Run } from './runs.ts';

/** The attempt that a run is in. */
export const latest = (run: Run): Attempt => run.attempts.at(-1) as Attempt;

const over = ({ status }: { readonly status: string }): boolean => status === 'completed';

/** The run with all that had not ended cancelled; as it was where it had. */
export const cancelled = (run: Run, now: number): Run => {
  const last = latest(run);
  const end = <T extends Job | Attempt>(one: T): T =>
    over(one) ? one : { ...one, status: 'completed', conclusion: 'cancelled', updatedAt: now };
  return { ...run, attempts: [...run.attempts.slice(0, -1), { ...end(last), jobs: last.jobs.map(end) }] };
};

/** The run with one attempt more, in which the jobs that did not succeed are queued again. */
export const rerun = (
  run: Run,
  { now, actor, id }: { readonly now: number; readonly actor: string; readonly id: () => number },
): Run => {
  const last = latest(run);
  const queued = { status: 'queued', conclusion: null, startedAt: now, updatedAt: now } as const;
  const jobs = last.jobs.map((job): Job => {
    const kept = job.conclusion === 'success' || job.conclusion === 'skipped';
    return { ...job, ...(kept ? {} : { ...queued, runner: null }), id: id() };
  });
  return {
    ...run,
    attempts: [...run.attempts, { attempt: last.attempt + 1, triggeringActor: actor, ...queued, jobs }],
  };
};
