import { type Call, created, noContent, notFound, ok, refused } from '../http/call.ts';
import { home } from '../show/place.ts';
import { deleteRef, historyOf, setRef } from '../world/refs.ts';
import type { RestOperations } from './operation.ts';

const shown = (call: Call, ref: string, sha: string): object => ({
  ref,
  node_id: `REF_${Buffer.from(ref).toString('base64url')}`,
  url: `${home(call)}/git/${ref}`,
  object: { sha, type: 'commit', url: `${home(call)}/git/commits/${sha}` },
});

/** A branch that lags behind nothing in the new commit's past may be moved without force. */
const isForward = ({ world: { objects } }: Call, from: string, to: string): boolean =>
  historyOf(objects, to).includes(from);

/** Git keeps a ref where a file would stand: `a` and `a/b` cannot be both. */
const isFolder = ({ world }: Call, ref: string): boolean =>
  Object.keys(world.state().refs).some((other) => other.startsWith(`${ref}/`) || ref.startsWith(`${other}/`));

export const refOperations: RestOperations = {
  'GET /repos/{owner}/{repo}/git/ref/{ref}': {
    needs: ['contents=read'],
    answer: (call) => {
      const ref = `refs/${call.params.ref}`;
      const sha = call.state.refs[ref];
      return sha === undefined ? notFound : ok(shown(call, ref, sha));
    },
  },
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': {
    needs: ['contents=read'],
    answer: (call) =>
      ok(
        Object.entries(call.state.refs)
          .filter(([ref]) => ref.startsWith(`refs/${call.params.ref}`))
          .map(([ref, sha]) => shown(call, ref, sha)),
      ),
  },
  'POST /repos/{owner}/{repo}/git/refs': {
    needs: ['contents=write'],
    answer: (call) => {
      const { ref, sha } = call.body as { readonly ref: string; readonly sha: string };
      if (!/^refs\/[^/]+\/.+/.test(ref))
        return refused(422, `Reference name must start with 'refs/' and have two slashes`);
      if (ref in call.world.state().refs) return refused(422, 'Reference already exists');
      if (!call.world.objects.commit(sha)) return refused(422, 'Object does not exist');
      if (isFolder(call, ref)) return refused(422, 'Reference update failed');
      setRef(call.world, ref, sha);
      return { ...created(shown(call, ref, sha)), headers: { location: `${home(call)}/git/${ref}` } };
    },
  },
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': {
    needs: ['contents=write'],
    answer: (call) => {
      const { sha, force } = call.body as { readonly sha: string; readonly force?: boolean };
      const ref = `refs/${call.params.ref}`;
      const from = call.world.state().refs[ref];
      if (from === undefined) return refused(422, 'Reference does not exist');
      if (!call.world.objects.commit(sha)) return refused(422, 'Object does not exist');
      if (!force && !isForward(call, from, sha)) return refused(422, 'Update is not a fast forward');
      setRef(call.world, ref, sha);
      return ok(shown(call, ref, sha));
    },
  },
  'DELETE /repos/{owner}/{repo}/git/refs/{ref}': {
    needs: ['contents=write'],
    answer: (call) => {
      const ref = `refs/${call.params.ref}`;
      if (!(ref in call.world.state().refs)) return refused(422, 'Reference does not exist');
      deleteRef(call.world, ref);
      return noContent;
    },
  },
};
