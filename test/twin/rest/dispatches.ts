import { parse } from 'yaml';
import { type Answer, type Call, noContent, notFound, ok, refused } from '../http/call.ts';
import { home, pages } from '../show/place.ts';
import { entryAt } from '../world/files.ts';
import { commitNamed, refNamed } from '../world/refs.ts';
import type { Run } from '../world/runs.ts';
import type { RestOperations } from './operation.ts';

interface Input {
  readonly required?: boolean;
  readonly default?: unknown;
}

interface Workflow {
  readonly name?: string;
  readonly on?: unknown;
}

/** The inputs of the workflow's dispatch; null where it has no such trigger. */
function inputsOf({ on }: Workflow): Readonly<Record<string, Input>> | null {
  if (on === 'workflow_dispatch' || (Array.isArray(on) && on.includes('workflow_dispatch'))) return {};
  if (typeof on !== 'object' || on === null || !('workflow_dispatch' in on)) return null;
  return (on.workflow_dispatch as { readonly inputs?: Readonly<Record<string, Input>> } | null)?.inputs ?? {};
}

/** What GitHub would say of the inputs; null where it takes them. */
function fault(inputs: Readonly<Record<string, Input>>, given: Readonly<Record<string, unknown>>): string | null {
  const extra = Object.keys(given).filter((name) => !(name in inputs));
  if (extra.length > 0) return `Unexpected inputs provided: ${JSON.stringify(extra)}`;
  const missing = Object.entries(inputs).find(
    ([name, one]) => one.required && one.default === undefined && !(name in given),
  );
  return missing ? `Required input '${missing[0]}' not provided` : null;
}

/** A dispatch is remembered, and a run of it queued. */
function dispatch(call: Call): Answer {
  const { world } = call;
  const { objects } = world;
  const {
    ref,
    inputs = {},
    return_run_details: details,
  } = call.body as {
    readonly ref: string;
    readonly inputs?: Readonly<Record<string, unknown>>;
    readonly return_run_details?: boolean;
  };
  const full = refNamed(world.state(), ref);
  const sha = full === null ? null : commitNamed(objects, world.state(), full);
  if (sha === null) return refused(422, `No ref found for: ${ref}`);
  const path = `.github/workflows/${call.params.workflow_id}`;
  const entry = entryAt(objects, objects.commit(sha)?.tree ?? '', path);
  if (!entry) return notFound;
  const workflow = parse(objects.blob(entry.oid)?.content.toString() ?? '') as Workflow;
  const known = inputsOf(workflow);
  if (!known) return refused(422, "Workflow does not have 'workflow_dispatch' trigger");
  const wrong = fault(known, inputs);
  if (wrong !== null) return refused(422, wrong);
  const run = runOf(call, { name: workflow.name ?? path, path, branch: ref.replace('refs/heads/', ''), sha });
  const at = world.now();
  const dispatched = { workflow: call.params.workflow_id ?? '', ref, inputs, actor: call.actor?.login ?? '', at };
  world.change((state) => ({ ...state, runs: [...state.runs, run], dispatches: [...state.dispatches, dispatched] }));
  if (!details) return noContent;
  const address = `/actions/runs/${run.id}`;
  return ok({ workflow_run_id: run.id, run_url: `${home(call)}${address}`, html_url: `${pages(call)}${address}` });
}

function runOf(
  { world, actor }: Call,
  of: { readonly name: string; readonly path: string; readonly branch: string; readonly sha: string },
): Run {
  const now = world.now();
  const { runs, repository } = world.state();
  const before = runs.filter(({ path }) => path === of.path);
  const by = actor?.login ?? '';
  return {
    id: world.id(),
    number: before.length + 1,
    name: of.name,
    path: of.path,
    workflowId: before[0]?.workflowId ?? world.id(),
    event: 'workflow_dispatch',
    headBranch: of.branch,
    headSha: of.sha,
    headRepositoryId: repository.id,
    actor: by,
    createdAt: now,
    attempts: [
      { attempt: 1, triggeringActor: by, status: 'queued', conclusion: null, startedAt: now, updatedAt: now, jobs: [] },
    ],
  };
}

export const dispatchOperations: RestOperations = {
  'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches': {
    needs: ['actions=write'],
    also: [422],
    answer: dispatch,
  },
};
