import type { Call } from '../http/call.ts';
import type { Comment, Issue } from '../world/issues.ts';
import { home, pages, when, whenever } from './place.ts';
import { simpleUser } from './user.ts';

/** An issue, or a pull request as far as it is one. */
export const issue = (call: Call, of: Issue): object => {
  const url = `${home(call)}/issues/${of.number}`;
  const isPull = call.state.pulls.some(({ number }) => number === of.number);
  const pull = `${home(call)}/pulls/${of.number}`;
  const page = `${pages(call)}/${isPull ? 'pull' : 'issues'}/${of.number}`;
  const assignees = of.assignees.map((login) => simpleUser(call, login));
  return {
    id: of.id,
    node_id: `I_${of.id}`,
    url,
    repository_url: home(call),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    number: of.number,
    state: of.state,
    state_reason: of.state === 'closed' ? 'completed' : null,
    title: of.title,
    body: of.body,
    user: simpleUser(call, of.user),
    labels: of.labels.map((name, index) => ({
      id: of.id * 100 + index,
      node_id: `LA_${of.id}_${index}`,
      url: `${home(call)}/labels/${encodeURIComponent(name)}`,
      name,
      description: null,
      color: 'ededed',
      default: false,
    })),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    locked: false,
    comments: call.state.comments.filter(({ number }) => number === of.number).length,
    author_association: 'NONE',
    created_at: when(of.createdAt),
    updated_at: when(of.updatedAt),
    closed_at: whenever(of.closedAt),
    ...(isPull
      ? { pull_request: { url: pull, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` } }
      : {}),
  };
};

export const comment = (call: Call, { id, number, user, body, createdAt, updatedAt }: Comment): object => {
  const isPull = call.state.pulls.some((pull) => pull.number === number);
  return {
    id,
    node_id: `IC_${id}`,
    url: `${home(call)}/issues/comments/${id}`,
    html_url: `${pages(call)}/${isPull ? 'pull' : 'issues'}/${number}#issuecomment-${id}`,
    issue_url: `${home(call)}/issues/${number}`,
    user: simpleUser(call, user),
    body,
    author_association: 'NONE',
    created_at: when(createdAt),
    updated_at: when(updatedAt),
  };
};
