import type { Contexts } from '../expressions.ts';
import type { Leg } from '../readers/matrix.ts';
import type { Job, Workflow } from '../readers/workflow.ts';

/** A job as it runs: on its own, or in a workflow of this repository that another calls. */
export interface Call {
  readonly workflow: Workflow;
  readonly job: Job;
  /** Keys of the jobs that it names as its needs, its caller's included. */
  readonly needs: readonly string[];
  /** Of all jobs that must be over before it. */
  readonly after: readonly string[];
  readonly keys: readonly string[];
  /** Tells the legs of one job apart: what runs in the same one runs one step after the other. */
  readonly leg: string;
  readonly contexts: Contexts;
  /** The workflow whose triggers start it. */
  readonly started: Workflow;
}

const keyOf = ({ file }: Workflow, id: string): string => `${file}#${id}`;

const legsOf = (job: Job): readonly Leg[] => (job.legs.length === 0 ? [{}] : job.legs);

const calledBy = ({ uses }: Job, workflows: readonly Workflow[]): Workflow | undefined =>
  uses?.startsWith('./') ? workflows.find(({ file }) => file === uses.slice(2)) : undefined;

/** The jobs of a workflow that must be over before one, those before them included. */
const before = (job: Job, { jobs }: Workflow): string[] => {
  const met = new Set(job.needs);
  for (const id of met) for (const need of jobs.find((one) => one.id === id)?.needs ?? []) met.add(need);
  return [...met];
};

/** Every job of every workflow as often as it runs. A workflow that others of here call is seen through them. */
export const callsOf = (workflows: readonly Workflow[]): Call[] => {
  const called = new Set(workflows.flatMap(({ jobs }) => jobs.map((job) => calledBy(job, workflows))));
  return workflows
    .filter((workflow) => !called.has(workflow))
    .flatMap((workflow) =>
      workflow.jobs.flatMap((job) =>
        legsOf(job).flatMap((matrix, nth): Call[] => {
          const keysOf = (ids: readonly string[]) => ids.map((need) => keyOf(workflow, need));
          const [needs, after] = [keysOf(job.needs), keysOf(before(job, workflow))];
          const key = keyOf(workflow, job.id);
          const inside = calledBy(job, workflows);
          if (!inside)
            return [
              {
                ...{ workflow, job, needs, after, keys: [key], leg: `${key} ${nth}` },
                contexts: { matrix },
                started: workflow,
              },
            ];
          return inside.jobs.flatMap((inner) =>
            legsOf(inner).map((leg, innermost) => {
              const own = `${key}/${inner.id}`;
              const inKeys = (ids: readonly string[]) => ids.map((need) => `${key}/${need}`);
              return {
                ...{ workflow: inside, job: inner, started: workflow, keys: [own, key] },
                leg: `${own} ${nth} ${innermost}`,
                needs: [...needs, ...inKeys(inner.needs)],
                after: [...after, ...inKeys(before(inner, inside))],
                contexts: { matrix: { ...matrix, ...leg }, inputs: job.with, secrets: job.secrets },
              };
            }),
          );
        }),
      ),
    );
};
