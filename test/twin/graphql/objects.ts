import type { Call } from '../http/call.ts';
import { entryAt } from '../world/files.ts';
import type { Blob, Commit, Entry, Person, Tree } from '../world/objects.ts';
import { historyOf } from '../world/refs.ts';
import { connection } from './connection.ts';

/** GitHub cuts the text of a blob somewhat above this many bytes. */
const longestText = 512_000;

/** A `GitObject` by its oid, or what stands at a path within it; null where there is none. */
export const objectOf = (call: Call, oid: string, path?: string): object | null => {
  const { objects } = call.world;
  const commit = objects.commit(oid);
  if (path !== undefined) {
    const entry = commit && entryAt(objects, commit.tree, path);
    return entry ? objectOf(call, entry.oid) : null;
  }
  if (commit) return commitOf(call, oid, commit);
  const tree = objects.tree(oid);
  if (tree) return treeOf(call, oid, tree);
  const blob = objects.blob(oid);
  return blob ? blobOf(oid, blob) : null;
};

/** A `Commit`. */
export const commitOf = (call: Call, oid: string, commit: Commit): object => {
  const { objects } = call.world;
  const [headline = ''] = commit.message.split('\n');
  const commits = (oids: readonly string[]) =>
    oids.flatMap((one) => {
      const found = objects.commit(one);
      return found ? [commitOf(call, one, found)] : [];
    });
  return {
    __typename: 'Commit',
    ...common(oid),
    message: commit.message,
    messageHeadline: headline,
    messageBody: commit.message.slice(headline.length).replace(/^\n+/, ''),
    authoredDate: commit.author.date,
    committedDate: commit.committer.date,
    author: actorOf(commit.author),
    committer: actorOf(commit.committer),
    url: `https://github.com/${call.state.repository.owner}/${call.state.repository.name}/commit/${oid}`,
    tree: () => objectOf(call, commit.tree),
    file: ({ path }: { readonly path: string }) => {
      const entry = entryAt(objects, commit.tree, path);
      return entry ? entryOf(call, entry, path) : null;
    },
    history: connection('history', () => commits(historyOf(objects, oid))),
    parents: connection('parents', () => commits(commit.parents)),
    signature: commit.signed
      ? {
          __typename: 'GpgSignature',
          isValid: true,
          state: 'VALID',
          wasSignedByGitHub: true,
          email: commit.committer.email,
        }
      : null,
  };
};

const common = (oid: string): object => ({ id: `O_${oid}`, oid, abbreviatedOid: oid.slice(0, 7) });

const actorOf = ({ name, email, date }: Person): object => ({
  name,
  email,
  date,
  user: email.endsWith('users.noreply.github.com') ? { login: name } : null,
});

const treeOf = (call: Call, oid: string, { entries }: Tree): object => ({
  __typename: 'Tree',
  ...common(oid),
  entries: entries.map((entry) => entryOf(call, entry, entry.name)),
});

const entryOf = (call: Call, { name, mode, type, oid }: Entry, path: string): object => ({
  name,
  path,
  mode: Number.parseInt(mode, 8),
  oid,
  type,
  object: () => objectOf(call, oid),
});

const blobOf = (oid: string, { content }: Blob): object => {
  const isBinary = content.includes(0);
  return {
    __typename: 'Blob',
    ...common(oid),
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > longestText,
    text: isBinary ? null : content.subarray(0, longestText).toString(),
  };
};
