import { type Answer, type Call, created, notFound, ok } from '../http/call.ts';
import { issue } from '../show/issue.ts';
import type { Issue } from '../world/issues.ts';
import type { State } from '../world/state.ts';
import type { RestOperations } from './operation.ts';
import { page } from './page.ts';

interface Changes {
  readonly title?: string | number;
  readonly body?: string | null;
  readonly state?: 'open' | 'closed';
  readonly labels?: readonly (string | { readonly name?: string })[];
  readonly assignees?: readonly string[];
}

const unknown = ['milestone', 'assignee', 'type', 'issue_field_values', 'duplicate_issue_id'];

/** The issues, and the pull requests as issues: to GitHub each pull request is one. */
export const issuesOf = (state: State): readonly Issue[] => [
  ...state.issues,
  ...state.pulls.map(
    ({ id, number, title, body, state: open, user, createdAt, updatedAt }): Issue => ({
      ...{ id, number, title, body, state: open, user, createdAt, updatedAt, labels: [], assignees: [] },
      closedAt: open === 'closed' ? updatedAt : null,
    }),
  ),
];

const apply = (of: Issue, { title, body, state, labels, assignees }: Changes, now: number): Issue => ({
  ...of,
  title: String(title ?? of.title),
  body: body === undefined ? of.body : body,
  state: state ?? of.state,
  labels: labels?.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))) ?? of.labels,
  assignees: assignees ?? of.assignees,
  closedAt: (state ?? of.state) === 'closed' ? (of.closedAt ?? now) : null,
  updatedAt: now,
});

function create(call: Call): Answer {
  const { world, actor } = call;
  const now = world.now();
  const number = Math.max(0, ...issuesOf(world.state()).map((one) => one.number)) + 1;
  const blank: Issue = {
    id: world.id(),
    number,
    title: '',
    body: null,
    state: 'open',
    labels: [],
    assignees: [],
    user: actor?.login ?? '',
    createdAt: now,
    updatedAt: now,
    closedAt: null,
  };
  const made = apply(blank, call.body as Changes, now);
  world.change((state) => ({ ...state, issues: [...state.issues, made] }));
  return created(issue(call, made));
}

function update(call: Call): Answer {
  const { world } = call;
  const found = world.state().issues.find(({ number }) => number === Number(call.params.issue_number));
  if (!found) return notFound;
  const next = apply(found, call.body as Changes, world.now());
  world.change((state) => ({ ...state, issues: state.issues.map((one) => (one.id === next.id ? next : one)) }));
  return ok(issue(call, next));
}

function list(call: Call): Answer {
  const { state = 'open', labels, creator, since, sort = 'created', direction = 'desc' } = call.query;
  const key = sort === 'updated' ? 'updatedAt' : 'createdAt';
  const wanted = labels?.split(',') ?? [];
  const found = issuesOf(call.state)
    .filter((one) => state === 'all' || one.state === state)
    .filter((one) => wanted.every((label) => one.labels.includes(label)))
    .filter((one) => creator === undefined || one.user === creator)
    .filter((one) => since === undefined || one.updatedAt >= Date.parse(since))
    .toSorted((a, b) => a[key] - b[key] || a.number - b.number);
  const ordered = direction === 'desc' ? found.toReversed() : found;
  return page(call, ordered, (part) => part.map((one) => issue(call, one)));
}

export const issueOperations: RestOperations = {
  'GET /repos/{owner}/{repo}/issues': {
    needs: ['issues=read', 'pull_requests=read'],
    lacks: [...unknown, 'mentioned'],
    answer: list,
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}': {
    needs: ['issues=read', 'pull_requests=read'],
    answer: (call) => {
      const found = issuesOf(call.state).find(({ number }) => number === Number(call.params.issue_number));
      return found ? ok(issue(call, found)) : notFound;
    },
  },
  'POST /repos/{owner}/{repo}/issues': { needs: ['issues=write'], lacks: unknown, answer: create },
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': {
    needs: ['issues=write', 'pull_requests=write'],
    lacks: [...unknown, 'state_reason'],
    answer: update,
  },
};
