import { type Answer, type Call, created, notFound, ok, refused } from '../http/call.ts';
import { gitCommit } from '../show/commit.ts';
import { home } from '../show/place.ts';
import { type Files, filesOf, writeFiles } from '../world/files.ts';
import type { Objects, Person } from '../world/objects.ts';
import { commitNamed, personOf } from '../world/refs.ts';
import type { RestOperations } from './operation.ts';

interface NewCommit {
  readonly message: string;
  readonly tree: string;
  readonly parents?: readonly string[];
  readonly author?: Partial<Person>;
  readonly committer?: Partial<Person>;
}

interface NewTree {
  readonly base_tree?: string;
  readonly tree: readonly {
    readonly path: string;
    readonly mode: string;
    readonly sha?: string | null;
    readonly content?: string;
  }[];
}

const createCommit = (call: Call): Answer => {
  const { objects, now } = call.world;
  const { message, tree, parents = [], author, committer } = call.body as NewCommit;
  if (!objects.tree(tree)) return refused(422, 'Tree SHA does not exist');
  if (parents.some((parent) => !objects.commit(parent)))
    return refused(422, 'Parent SHA does not exist or is not a commit object');
  const self = personOf(call.world.user(call.token?.actor ?? ''), now());
  const writer = { ...self, ...author };
  const commit = {
    type: 'commit',
    tree,
    parents,
    author: writer,
    committer: { ...writer, ...committer },
    message,
    signed: false,
  } as const;
  const sha = objects.add(commit);
  return created(gitCommit(call, sha, commit));
};

const createTree = (call: Call): Answer => {
  const { objects } = call.world;
  const { base_tree: base, tree } = call.body as NewTree;
  const from = base === undefined ? null : (objects.commit(base)?.tree ?? base);
  if (from !== null && !objects.tree(from)) return refused(422, `base_tree ${base} is not a valid tree oid`);
  const files = new Map(from === null ? [] : filesOf(objects, from));
  for (const { path, mode, sha, content } of tree) {
    const added = addedAt(objects, path, mode, sha, content);
    if (!added) return refused(422, `tree.sha ${sha} is not a valid ${mode === '040000' ? 'tree' : 'blob'}`);
    for (const other of files.keys()) if (other === path || other.startsWith(`${path}/`)) files.delete(other);
    for (const [at, file] of added) files.set(at, file);
  }
  return created(treeShown(call, writeFiles(objects, files), false));
};

/** What an entry of a new tree puts at its path: nothing where its `sha` is null, null where there is no such object. */
function addedAt(objects: Objects, path: string, mode: string, sha?: string | null, content?: string): Files | null {
  if (sha === null) return new Map();
  if (sha !== undefined && objects.tree(sha)) return filesOf(objects, sha, `${path}/`);
  if (sha !== undefined && !objects.blob(sha)) return null;
  return new Map([[path, { mode, oid: sha ?? objects.add({ type: 'blob', content: Buffer.from(content ?? '') }) }]]);
}

/** A tree; all that lies beneath it where `recursive`. */
function treeShown(call: Call, sha: string, recursive: boolean): object {
  const { objects } = call.world;
  const entries = (tree: string, prefix: string): object[] =>
    (objects.tree(tree)?.entries ?? []).flatMap(({ name, mode, type, oid }) => {
      const url = `${home(call)}/git/${type}s/${oid}`;
      const size = objects.blob(oid)?.content.length;
      const entry = { path: `${prefix}${name}`, mode, type, sha: oid, url, ...(size === undefined ? {} : { size }) };
      return type === 'tree' && recursive ? [entry, ...entries(oid, `${prefix}${name}/`)] : [entry];
    });
  return { sha, url: `${home(call)}/git/trees/${sha}`, tree: entries(sha, ''), truncated: false };
}

export const gitOperations: RestOperations = {
  'POST /repos/{owner}/{repo}/git/commits': { needs: ['contents=write'], lacks: ['signature'], answer: createCommit },
  'POST /repos/{owner}/{repo}/git/trees': { needs: ['contents=write'], answer: createTree },
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': {
    needs: ['contents=read'],
    answer: (call) => {
      const sha = call.params.commit_sha ?? '';
      const commit = call.world.objects.commit(sha);
      return commit ? ok(gitCommit(call, sha, commit)) : notFound;
    },
  },
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': {
    needs: ['contents=read'],
    answer: (call) => {
      const { objects } = call.world;
      const commit = commitNamed(objects, call.state, call.params.tree_sha ?? '');
      const sha = (commit !== null && objects.commit(commit)?.tree) || (call.params.tree_sha ?? '');
      return objects.tree(sha) ? ok(treeShown(call, sha, 'recursive' in call.query)) : notFound;
    },
  },
  'POST /repos/{owner}/{repo}/git/blobs': {
    needs: ['contents=write'],
    answer: (call) => {
      const { content, encoding } = call.body as { readonly content: string; readonly encoding?: string };
      const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
      const sha = call.world.objects.add({ type: 'blob', content: bytes });
      return created({ sha, url: `${home(call)}/git/blobs/${sha}` });
    },
  },
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': {
    needs: ['contents=read'],
    answer: (call) => {
      const sha = call.params.file_sha ?? '';
      const blob = call.world.objects.blob(sha);
      if (!blob) return notFound;
      const { content } = blob;
      const url = `${home(call)}/git/blobs/${sha}`;
      return ok({
        sha,
        node_id: `B_${sha}`,
        size: content.length,
        url,
        content: content.toString('base64'),
        encoding: 'base64',
      });
    },
  },
};
