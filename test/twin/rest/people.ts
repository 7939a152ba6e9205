import { type Answer, type Call, notFound, ok, refused } from '../http/call.ts';
import type { Limits } from '../http/limits.ts';
import { fullRepository } from '../show/repository.ts';
import { publicUser, simpleUser } from '../show/user.ts';
import type { Role } from '../world/state.ts';
import type { RestOperations } from './operation.ts';

/** The older permission that each role comes to. */
const permissions: Readonly<Record<Role, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
};

function permission(call: Call): Answer {
  const login = call.params.username ?? '';
  const { roles, repository } = call.state;
  if (!call.world.hasUser(login)) return refused(404, `${login} is not a user`);
  const given = roles[login] ?? (repository.private ? 'none' : 'read');
  const { name, base: role } = typeof given === 'string' ? { name: given, base: given } : given;
  const level = permissions[role];
  return ok({
    permission: level,
    role_name: name,
    user: {
      ...simpleUser(call, login),
      role_name: name,
      permissions: {
        pull: level !== 'none',
        triage: !['none', 'read'].includes(role),
        push: level === 'write' || level === 'admin',
        maintain: role === 'maintain' || role === 'admin',
        admin: role === 'admin',
      },
    },
  });
}

export const peopleOperations = (limits: Limits): RestOperations => ({
  'GET /repos/{owner}/{repo}': { needs: ['metadata=read'], answer: (call) => ok(fullRepository(call)) },
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': { needs: ['metadata=read'], answer: permission },
  'GET /users/{username}': {
    needs: [],
    answer: (call) => {
      const login = call.params.username ?? '';
      return call.world.hasUser(login) ? ok(publicUser(call, login)) : notFound;
    },
  },
  /** Only people have this: GitHub refuses it to the token of an app. */
  'GET /user': {
    needs: [],
    answer: (call) =>
      call.actor?.type === 'User'
        ? ok(publicUser(call, call.actor.login))
        : refused(403, 'Resource not accessible by integration'),
  },
  'GET /rate_limit': {
    needs: [],
    free: true,
    answer: ({ token }) => {
      const core = limits.budget('core', token?.token ?? '');
      const other = { ...core, used: 0, remaining: core.limit };
      const graphql = limits.budget('graphql', token?.token ?? '');
      return ok({ resources: { core, graphql, search: other }, rate: core });
    },
  },
});
