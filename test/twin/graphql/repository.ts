import type { Call } from '../http/call.ts';
import { allows } from '../http/tokens.ts';
import { commitNamed, refNamed } from '../world/refs.ts';
import { refusal } from './errors.ts';
import { objectOf } from './objects.ts';

/** `Query.repository`. */
export const repository = ({ owner, name }: { readonly owner: string; readonly name: string }, call: Call): object => {
  const { repository: here } = call.state;
  const full = `${here.owner}/${here.name}`;
  if (`${owner}/${name}`.toLowerCase() !== full.toLowerCase())
    throw refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  if (!call.token || !allows(call.token, ['contents=read']))
    throw refusal('FORBIDDEN', 'Resource not accessible by integration');
  return {
    id: `R_${here.id}`,
    databaseId: here.id,
    name: here.name,
    nameWithOwner: full,
    owner: { __typename: 'User', login: here.owner },
    isPrivate: here.private,
    defaultBranchRef: () => refOf(call, `refs/heads/${here.defaultBranch}`),
    ref: ({ qualifiedName }: { readonly qualifiedName: string }) => {
      const found = refNamed(call.state, qualifiedName);
      return found === null ? null : refOf(call, found);
    },
    object: ({ oid, expression }: { readonly oid?: string; readonly expression?: string }) =>
      named(call, oid ?? expression ?? ''),
  };
};

/** A `Ref`, or null where there is none of that name. */
export const refOf = (call: Call, full: string): object | null => {
  const oid = call.state.refs[full];
  if (oid === undefined) return null;
  const [prefix = ''] = /^refs\/[^/]+\//.exec(full) ?? [];
  return {
    id: refId(full),
    name: full.slice(prefix.length),
    prefix,
    target: () => objectOf(call, oid),
  };
};

export const refId = (full: string): string => `REF_${Buffer.from(full).toString('base64url')}`;

/** `main`, an oid, or `main:path/to/file` as git names what lies in a commit. */
function named(call: Call, expression: string): object | null {
  const colon = expression.indexOf(':');
  const name = colon < 0 ? expression : expression.slice(0, colon);
  const commit = commitNamed(call.world.objects, call.state, name);
  if (colon < 0) return objectOf(call, commit ?? name);
  return commit === null ? null : objectOf(call, commit, expression.slice(colon + 1));
}
