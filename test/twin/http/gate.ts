import { type Answer, type Call, refused } from './call.ts';
import { type Budget, budgetHeaders, type Limits } from './limits.ts';
import type { Route } from './route.ts';
import { allows } from './tokens.ts';

/** What keeps a request from its route: no token, no permission, no budget, a wrong form. */
export const gate = (route: Route, call: Call, limits: Limits): Answer | null => {
  if (route.auth !== 'token') return null;
  const { token } = call;
  if (!token) return refused(401, 'Bad credentials');
  if (route.resource && limits.budget(route.resource, token.token).remaining === 0) return exhausted(route, call);
  const creates = typeof route.creates === 'function' ? route.creates(call) : route.creates;
  const limited = creates ? limits.content(token.actor) : null;
  if (limited) return limited;
  return allows(token, route.needs) ? null : refused(403, 'Resource not accessible by integration');
};

/** The headers that every answer to a token carries. `cost` false for a 304, which costs nothing. */
export const standing = (route: Route, { token }: Call, limits: Limits, cost: boolean): Record<string, string> => {
  if (!token || !route.resource) return {};
  const spend: (typeof limits)['budget'] = cost ? limits.spend : limits.budget;
  const budget: Budget = spend(route.resource, token.token);
  return {
    ...budgetHeaders(route.resource, budget),
    ...(route.needs.length > 0 ? { 'x-accepted-github-permissions': route.needs.join('; ') } : {}),
  };
};

const exhausted = ({ resource }: Route, { token }: Call): Answer =>
  resource === 'graphql'
    ? {
        status: 200,
        body: { errors: [{ type: 'RATE_LIMITED', message: `API rate limit exceeded for ${token?.actor}` }] },
      }
    : refused(403, `API rate limit exceeded for ${token?.actor}`);
