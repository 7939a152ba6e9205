import { type Answer, type Call, created, noContent, notFound, ok } from '../http/call.ts';
import { comment } from '../show/issue.ts';
import type { Comment } from '../world/issues.ts';
import { issuesOf } from './issues.ts';
import type { RestOperations } from './operation.ts';
import { page } from './page.ts';

const readers = ['issues=read', 'pull_requests=read'];
const writers = ['issues=write', 'pull_requests=write'];

const textOf = ({ body }: Call): string => (body as { readonly body: string }).body;

const withComment =
  (answer: (call: Call, of: Comment) => Answer) =>
  (call: Call): Answer => {
    const found = call.state.comments.find(({ id }) => id === Number(call.params.comment_id));
    return found ? answer(call, found) : notFound;
  };

const exists = (call: Call): boolean =>
  issuesOf(call.state).some(({ number }) => number === Number(call.params.issue_number));

/** Oldest first. */
function list(call: Call): Answer {
  if (!exists(call)) return notFound;
  const { since } = call.query;
  const found = call.state.comments
    .filter(({ number }) => number === Number(call.params.issue_number))
    .filter(({ updatedAt }) => since === undefined || updatedAt >= Date.parse(since));
  return page(call, found, (part) => part.map((one) => comment(call, one)));
}

function create(call: Call): Answer {
  if (!exists(call)) return notFound;
  const { world, actor } = call;
  const now = world.now();
  const made: Comment = {
    id: world.id(),
    number: Number(call.params.issue_number),
    user: actor?.login ?? '',
    body: textOf(call),
    createdAt: now,
    updatedAt: now,
  };
  world.change((state) => ({ ...state, comments: [...state.comments, made] }));
  return created(comment(call, made));
}

export const commentOperations: RestOperations = {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': { needs: readers, answer: list },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': { needs: writers, answer: create },
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    needs: readers,
    answer: withComment((call, of) => ok(comment(call, of))),
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    needs: writers,
    answer: withComment((call, of) => {
      const next = { ...of, body: textOf(call), updatedAt: call.world.now() };
      call.world.change((state) => ({
        ...state,
        comments: state.comments.map((one) => (one.id === of.id ? next : one)),
      }));
      return ok(comment(call, next));
    }),
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    needs: writers,
    answer: withComment((call, of) => {
      call.world.change((state) => ({ ...state, comments: state.comments.filter(({ id }) => id !== of.id) }));
      return noContent;
    }),
  },
};
