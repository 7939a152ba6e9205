import type { Call } from '../http/call.ts';
import { compare } from '../world/compare.ts';
import type { Pull } from '../world/issues.ts';
import { home, pages, when, whenever } from './place.ts';
import { fullRepository, repositoryOf } from './repository.ts';
import { simpleUser } from './user.ts';

/** A pull request as lists have it. */
export const simplePull = (call: Call, of: Pull): object => {
  const url = `${home(call)}/pulls/${of.number}`;
  const issueUrl = `${home(call)}/issues/${of.number}`;
  const page = `${pages(call)}/pull/${of.number}`;
  const { owner, id } = call.state.repository;
  const statuses = `${home(call)}/statuses/${of.head.sha}`;
  const comment = `${home(call)}/pulls/comments{/number}`;
  return {
    url,
    id: of.id,
    node_id: `PR_${of.id}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issueUrl,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: comment,
    comments_url: `${issueUrl}/comments`,
    statuses_url: statuses,
    number: of.number,
    state: of.state,
    locked: false,
    title: of.title,
    user: simpleUser(call, of.user),
    body: of.body,
    labels: [],
    milestone: null,
    created_at: when(of.createdAt),
    updated_at: when(of.updatedAt),
    closed_at: whenever(of.state === 'closed' ? of.updatedAt : null),
    merged_at: whenever(of.mergedAt),
    merge_commit_sha: of.mergeCommitSha,
    assignee: null,
    draft: false,
    head: sideOf(call, of.head.owner, of.head, of.head.repositoryId),
    base: sideOf(call, owner, of.base, id),
    _links: links({
      self: url,
      html: page,
      issue: issueUrl,
      comments: `${issueUrl}/comments`,
      review_comments: `${url}/comments`,
      review_comment: comment,
      commits: `${url}/commits`,
      statuses,
    }),
    author_association: 'NONE',
    auto_merge: null,
  };
};

/** A pull request as its own answer tells it. The twin merges nothing: whether it could be is not known. */
export const pull = (call: Call, of: Pull): object => {
  const changes = compare(call.world.objects, of.base.sha, of.head.sha);
  const files = changes?.files ?? [];
  return {
    ...simplePull(call, of),
    merged: of.mergedAt !== null,
    mergeable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    comments: call.state.comments.filter(({ number }) => number === of.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: changes?.ahead.length ?? 0,
    additions: files.reduce((sum, { additions }) => sum + additions, 0),
    deletions: files.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: files.length,
  };
};

const sideOf = (call: Call, owner: string, of: { readonly ref: string; readonly sha: string }, id: number): object => ({
  label: `${owner}:${of.ref}`,
  ref: of.ref,
  sha: of.sha,
  user: simpleUser(call, owner),
  repo: { ...fullRepository(call), ...repositoryOf(call, id) },
});

const links = (of: Readonly<Record<string, string>>): object =>
  Object.fromEntries(Object.entries(of).map(([name, href]) => [name, { href }]));
