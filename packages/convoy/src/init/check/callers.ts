import { piecesOf } from '../expressions.ts';
import type { Job, Step, Workflow } from '../readers/workflow.ts';
import type { Source } from '../source.ts';

interface Named {
  readonly name: string;
  readonly source: Source;
}

/** A job that has Convoy deploy: by its reusable workflow, or by an action of a step. */
export interface Caller {
  readonly source: Source;
  /** Variables that reach Convoy. */
  readonly passed: readonly Named[];
  /** Whether others may reach it that are not written here. */
  readonly open: boolean;
  readonly environments: readonly Named[];
  /** Whether the environment may be one that is not written here. */
  readonly anyEnvironment: boolean;
}

const calls = (uses: string | undefined): boolean => /\/coordinated-deployment\.ya?ml(@|$)/.test(uses ?? '');
const monitors = (uses: string | undefined): boolean => /\/deployment-monitoring\.ya?ml(@|$)/.test(uses ?? '');
const acts = (uses: string | undefined): boolean => /\/actions\/(sequence|deploy-service)(@|$)/.test(uses ?? '');

/** `NAME=value` lines of a text whose key stands at `source`; a block begins on the line below. */
const assigned = (text: string | undefined, { file, line = 1 }: Source): Named[] =>
  (text ?? '').split('\n').flatMap((written, index) => {
    const [, name] = /^\s*([A-Za-z_]\w*)=/.exec(written) ?? [];
    return name === undefined ? [] : [{ name, source: { file, line: text?.includes('\n') ? line + 1 + index : line } }];
  });

const quoted = /'([^']*)'/g;

/** Names that an environment's expression may become, and whether there may be others. */
const environmentsOf = (written: string | undefined, source: Source, { options }: Workflow) => {
  const pieces = piecesOf(written ?? '');
  const texts = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []));
  const inside = pieces.flatMap((piece) => (piece.kind === 'unknown' ? [piece.text] : []));
  const chosen = (written ?? '').includes('inputs.');
  // What is compared with a branch is no environment.
  const literals = inside.flatMap((text) =>
    [...text.replaceAll(/[!=]=\s*'[^']*'|'[^']*'\s*[!=]=/g, '').matchAll(quoted)].map(([, name = '']) => name),
  );
  const names = [...texts, ...literals].filter((name) => name.trim() !== '').map((name) => ({ name, source }));
  return {
    environments: [...names, ...(chosen ? options : [])],
    anyEnvironment:
      written === undefined || (chosen && options.length === 0) || (pieces.length > 0 && names.length === 0 && !chosen),
  };
};

const byWorkflow = (job: Job, workflow: Workflow): Caller => ({
  source: job.source,
  passed: [...assigned(job.with.env, job.at('with', 'env')), ...assigned(job.secrets.env, job.at('secrets', 'env'))],
  open: job.inherits,
  ...environmentsOf(job.with.environment, job.at('with', 'environment'), workflow),
});

const byStep = (step: Step, workflow: Workflow): Caller => ({
  source: step.source,
  passed: step.env.map(({ name, source }) => ({ name, source })),
  open: false,
  ...environmentsOf(step.with.environment, step.source, workflow),
});

/** Every job and step by which these workflows call Convoy. */
export const callersIn = (workflows: readonly Workflow[]): Caller[] =>
  workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) => [
      ...(calls(job.uses) ? [byWorkflow(job, workflow)] : []),
      ...job.steps.filter(({ uses }) => acts(uses)).map((step) => byStep(step, workflow)),
    ]),
  );

/** Which environment it settles, and which it watches, are said apart. */
const monitoring = (job: Job, workflow: Workflow): Caller => {
  const settling = byWorkflow(job, workflow);
  const watched = environmentsOf(job.with.watch, job.at('with', 'watch'), workflow);
  return { ...settling, environments: [...settling.environments, ...watched.environments] };
};

/** Every job by which these workflows have Convoy monitor what it deployed. */
export const monitorsIn = (workflows: readonly Workflow[]): Caller[] =>
  workflows.flatMap((workflow) =>
    workflow.jobs.filter(({ uses }) => monitors(uses)).map((job) => monitoring(job, workflow)),
  );
