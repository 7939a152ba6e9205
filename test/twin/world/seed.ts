import type { Token, Tokens } from '../http/tokens.ts';
import type { Environment } from './deployments.ts';
import { type Files, filesOf, writeFiles } from './files.ts';
import type { Issue, Pull } from './issues.ts';
import { personOf, setRef } from './refs.ts';
import type { Attempt, Job, Run } from './runs.ts';
import type { CustomRole, Repository, Role } from './state.ts';
import type { World } from './world.ts';

/** What is there before anyone asks. Each part may be left out, and of a run, a pull or an issue all but its number. */
export interface Seed {
  readonly repository?: Partial<Repository>;
  /** Branch to its files, path to text; a commit is put on what the branch has. `main` gets one if nobody says. */
  readonly branches?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly tokens?: readonly Partial<Token>[];
  /** Login to role. */
  readonly roles?: Readonly<Record<string, Role | CustomRole>>;
  readonly runs?: readonly (Partial<Omit<Run, 'attempts'>> & {
    readonly id: number;
    readonly attempts?: readonly SeedAttempt[];
  })[];
  readonly environments?: readonly string[];
  readonly issues?: readonly (Partial<Issue> & { readonly number: number })[];
  readonly pulls?: readonly (Partial<Pull> & { readonly number: number })[];
}

type SeedAttempt = Partial<Omit<Attempt, 'jobs'>> & { readonly jobs?: readonly Partial<Job>[] };

export const seed = ({ world, tokens }: { readonly world: World; readonly tokens: Tokens }, given: Seed): void => {
  const now = world.now();
  if (given.repository)
    world.change((state) => ({ ...state, repository: { ...state.repository, ...given.repository } }));
  for (const [branch, files] of Object.entries(given.branches ?? {})) commit(world, branch, files);
  for (const token of given.tokens ?? []) tokens.register(token);
  for (const login of Object.keys(given.roles ?? {})) world.user(login);
  const { repository, refs } = world.state();
  const sha =
    refs[`refs/heads/${repository.defaultBranch}`] ??
    commit(world, repository.defaultBranch, { 'README.md': 'The twin\n' });
  const environments = (given.environments ?? []).map(
    (name): Environment => ({ id: world.id(), name, createdAt: now }),
  );
  const runs = (given.runs ?? []).map((run) => runOf(world, sha, run));
  const issues = (given.issues ?? []).map((issue) => issueOf(world, issue));
  const pulls = (given.pulls ?? []).map((pull) => pullOf(world, sha, pull));
  world.change((state) => ({
    ...state,
    roles: { ...state.roles, ...given.roles },
    environments: [...state.environments, ...environments],
    runs: [...state.runs.filter(({ id }) => !runs.some((run) => run.id === id)), ...runs],
    issues: [...state.issues.filter(({ number }) => !issues.some((issue) => issue.number === number)), ...issues],
    pulls: [...state.pulls.filter(({ number }) => !pulls.some((pull) => pull.number === number)), ...pulls],
  }));
};

function commit(world: World, branch: string, texts: Readonly<Record<string, string>>): string {
  const ref = `refs/heads/${branch}`;
  const { refs, repository } = world.state();
  const parent = refs[ref];
  const person = personOf(world.user(repository.owner), world.now());
  const old: Files =
    parent === undefined ? new Map() : filesOf(world.objects, world.objects.commit(parent)?.tree ?? '');
  const added = Object.entries(texts).map(
    ([path, text]) =>
      [path, { mode: '100644', oid: world.objects.add({ type: 'blob', content: Buffer.from(text) }) }] as const,
  );
  const oid = world.objects.add({
    type: 'commit',
    tree: writeFiles(world.objects, new Map([...old, ...added])),
    parents: parent === undefined ? [] : [parent],
    author: person,
    committer: person,
    message: 'Seed',
    signed: false,
  });
  setRef(world, ref, oid);
  return oid;
}

function runOf(world: World, sha: string, { attempts = [{}], ...run }: NonNullable<Seed['runs']>[number]): Run {
  const now = world.now();
  const { repository } = world.state();
  const actor = run.actor ?? repository.owner;
  world.user(actor);
  return {
    number: 1,
    name: 'Deploy',
    path: '.github/workflows/deploy.yml',
    workflowId: 1,
    event: 'workflow_dispatch',
    headBranch: repository.defaultBranch,
    headSha: sha,
    headRepositoryId: repository.id,
    actor,
    createdAt: now,
    ...run,
    attempts: attempts.map(({ jobs = [], ...attempt }, index) => ({
      attempt: index + 1,
      ...running(now),
      triggeringActor: actor,
      ...attempt,
      jobs: jobs.map((job): Job => ({ id: world.id(), name: 'job', runner: null, ...running(now), ...job })),
    })),
  };
}

const running = (now: number) => ({ status: 'in_progress', conclusion: null, startedAt: now, updatedAt: now }) as const;

const issueOf = (world: World, issue: Partial<Issue> & { readonly number: number }): Issue => ({
  id: world.id(),
  title: `Issue ${issue.number}`,
  body: null,
  state: 'open',
  labels: [],
  assignees: [],
  user: world.state().repository.owner,
  createdAt: world.now(),
  updatedAt: world.now(),
  closedAt: null,
  ...issue,
});

const pullOf = (world: World, sha: string, pull: Partial<Pull> & { readonly number: number }): Pull => {
  const { owner, id, defaultBranch } = world.state().repository;
  return {
    id: world.id(),
    title: `Pull ${pull.number}`,
    body: null,
    state: 'open',
    user: owner,
    base: { ref: defaultBranch, sha },
    head: { ref: `pull-${pull.number}`, sha, repositoryId: id, owner },
    mergeCommitSha: null,
    mergedAt: null,
    createdAt: world.now(),
    updatedAt: world.now(),
    ...pull,
  };
};
