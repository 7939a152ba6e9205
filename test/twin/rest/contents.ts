import { type Answer, type Call, notFound, ok, refused } from '../http/call.ts';
import { home, pages } from '../show/place.ts';
import { entryAt } from '../world/files.ts';
import type { Entry } from '../world/objects.ts';
import { commitNamed } from '../world/refs.ts';
import type { RestOperations } from './operation.ts';

const mebibyte = 1024 * 1024;

/** A file or folder without what it holds. */
function named(call: Call, ref: string, path: string, { name, type, oid }: Entry): object {
  const kind = type === 'tree' ? 'dir' : 'file';
  const url = `${home(call)}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const gitUrl = `${home(call)}/git/${type}s/${oid}`;
  const htmlUrl = `${pages(call)}/${type}/${ref}/${path}`;
  return {
    type: kind,
    name,
    path,
    sha: oid,
    size: call.world.objects.blob(oid)?.content.length ?? 0,
    url,
    git_url: gitUrl,
    html_url: htmlUrl,
    download_url: kind === 'dir' ? null : `${pages(call)}/raw/${ref}/${path}`,
    _links: { self: url, git: gitUrl, html: htmlUrl },
  };
}

function contents(call: Call): Answer {
  const { objects } = call.world;
  const ref = call.query.ref ?? call.state.repository.defaultBranch;
  const path = (call.params.path ?? '').replace(/^\/+|\/+$/g, '');
  const sha = commitNamed(objects, call.state, ref);
  const tree = sha === null ? undefined : objects.commit(sha)?.tree;
  if (tree === undefined) return refused(404, `No commit found for the ref ${ref}`);
  const entry = entryAt(objects, tree, path);
  if (!entry) return notFound;
  if (entry.type === 'tree') {
    const prefix = path === '' ? '' : `${path}/`;
    return ok((objects.tree(entry.oid)?.entries ?? []).map((one) => named(call, ref, `${prefix}${one.name}`, one)));
  }
  if (entry.mode === '120000') return refused(501, 'The twin does not know contents of symbolic links');
  const content = objects.blob(entry.oid)?.content ?? Buffer.alloc(0);
  if (/vnd\.github\.(v3\.)?raw/.test(call.headers.accept ?? '')) return { status: 200, body: content };
  const large = content.length > mebibyte;
  return ok({
    ...named(call, ref, path, entry),
    encoding: large ? 'none' : 'base64',
    content: large ? '' : content.toString('base64'),
  });
}

export const contentOperations: RestOperations = {
  'GET /repos/{owner}/{repo}/contents/{path}': { needs: ['contents=read'], raw: true, answer: contents },
};
