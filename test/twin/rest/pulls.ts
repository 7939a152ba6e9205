import { type Answer, type Call, notFound, ok } from '../http/call.ts';
import { pull, simplePull } from '../show/pull.ts';
import type { RestOperations } from './operation.ts';
import { page } from './page.ts';

/** Newest first unless told. `head` is `owner:branch`. */
function list(call: Call): Answer {
  const { state = 'open', head, base, direction = 'desc' } = call.query;
  const found = call.state.pulls
    .filter((one) => state === 'all' || one.state === state)
    .filter((one) => head === undefined || `${one.head.owner}:${one.head.ref}` === head)
    .filter((one) => base === undefined || one.base.ref === base)
    .toSorted((a, b) => a.createdAt - b.createdAt || a.number - b.number);
  const ordered = direction === 'desc' ? found.toReversed() : found;
  return page(call, ordered, (part) => part.map((one) => simplePull(call, one)));
}

export const pullOperations: RestOperations = {
  'GET /repos/{owner}/{repo}/pulls': { needs: ['pull_requests=read'], lacks: ['sort'], answer: list },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': {
    needs: ['pull_requests=read'],
    answer: (call) => {
      const found = call.state.pulls.find(({ number }) => number === Number(call.params.pull_number));
      return found ? ok(pull(call, found)) : notFound;
    },
  },
};
