import type { Call } from '../http/call.ts';
import { allows } from '../http/tokens.ts';
import { type Files, filesOf, writeFiles } from '../world/files.ts';
import { personOf, setRef, toSecond } from '../world/refs.ts';
import { refusal, unsupportedType } from './errors.ts';
import { commitOf } from './objects.ts';
import { refId, refOf } from './repository.ts';

interface Input {
  readonly clientMutationId?: string | null;
  readonly branch: { readonly id?: string; readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
}

/**
 * `Mutation.createCommitOnBranch`. Reading the branch, comparing and moving it are one step that nothing comes between:
 * of many who expect the same head one wins. The wording of each refusal is what people report of GitHub's own.
 */
export const createCommitOnBranch = ({ input }: { readonly input: Input }, call: Call): object => {
  const { world, token, actor } = call;
  if (!token || !actor || !allows(token, ['contents=write']))
    throw refusal('FORBIDDEN', 'Resource not accessible by integration');
  const branch = branchOf(call, input.branch);
  const head = world.state().refs[branch] ?? '';
  if (head !== input.expectedHeadOid)
    throw refusal(
      'STALE_DATA',
      `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`,
    );
  const old = filesOf(world.objects, world.objects.commit(head)?.tree ?? '');
  const { headline, body } = input.message;
  const oid = world.objects.add({
    type: 'commit',
    tree: writeFiles(world.objects, changed(call, old, head, input.fileChanges ?? {})),
    parents: [head],
    author: personOf(actor, world.now()),
    committer: { name: 'GitHub', email: 'noreply@github.com', date: toSecond(world.now()) },
    message: body ? `${headline}\n\n${body}` : headline,
    signed: true,
  });
  setRef(world, branch, oid);
  const now = { ...call, state: world.state() };
  const commit = world.objects.commit(oid);
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: commit && commitOf(now, oid, commit),
    ref: refOf(now, branch),
  };
};

/** The full name of the branch; refused where there is none. */
function branchOf({ world }: Call, { id, repositoryNameWithOwner, branchName }: Input['branch']): string {
  const { refs, repository } = world.state();
  if (id !== undefined) {
    const found = Object.keys(refs).find((full) => refId(full) === id);
    if (found === undefined) throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
    return found;
  }
  if (repositoryNameWithOwner?.toLowerCase() !== `${repository.owner}/${repository.name}`.toLowerCase())
    throw refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${repositoryNameWithOwner}'.`);
  const full = branchName?.startsWith('refs/heads/') ? branchName : `refs/heads/${branchName}`;
  if (!(full in refs)) throw refusal('NOT_FOUND', `Could not resolve to a Ref with the name '${full}'.`);
  return full;
}

function changed({ world }: Call, old: Files, head: string, changes: NonNullable<Input['fileChanges']>): Files {
  const files = new Map(old);
  for (const { path } of changes.deletions ?? []) {
    if (!files.delete(path))
      throw refusal('NOT_FOUND', `A path was requested for deletion which does not exist as of commit oid \`${head}\``);
  }
  for (const { path, contents } of changes.additions ?? []) {
    const content = Buffer.from(contents, 'base64');
    if (content.toString('base64').replace(/=+$/, '') !== contents.replace(/\s/g, '').replace(/=+$/, ''))
      throw refusal('INVALID', `${path}: its contents are not base64`);
    if ([...files.keys()].some((other) => other.startsWith(`${path}/`) || path.startsWith(`${other}/`)))
      throw refusal(unsupportedType, `The twin does not know what GitHub says of ${path}, a file where a folder is`);
    files.set(path, { mode: '100644', oid: world.objects.add({ type: 'blob', content }) });
  }
  return files;
}
