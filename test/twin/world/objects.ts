import { createHash } from 'node:crypto';

/** Who wrote or committed; `date` in ISO form, to the second. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface Blob {
  readonly type: 'blob';
  readonly content: Buffer;
}

export interface Entry {
  readonly name: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly oid: string;
}

export interface Tree {
  readonly type: 'tree';
  readonly entries: readonly Entry[];
}

export interface Commit {
  readonly type: 'commit';
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
  /** GitHub signs what is committed through GraphQL, and nothing else here. */
  readonly signed: boolean;
}

type GitObject = Blob | Tree | Commit;

/** Git's objects, each under the name that git itself would give it. */
export interface Objects {
  readonly add: (object: GitObject) => string;
  readonly blob: (oid: string) => Blob | null;
  readonly tree: (oid: string) => Tree | null;
  readonly commit: (oid: string) => Commit | null;
}

export const createObjects = (): Objects => {
  const kept = new Map<string, GitObject>();
  const find = <T extends GitObject>(type: T['type'], oid: string): T | null => {
    const found = kept.get(oid);
    return found?.type === type ? (found as T) : null;
  };
  return {
    add: (object) => {
      const oid = nameOf(object);
      kept.set(oid, object);
      return oid;
    },
    blob: (oid) => find<Blob>('blob', oid),
    tree: (oid) => find<Tree>('tree', oid),
    commit: (oid) => find<Commit>('commit', oid),
  };
};

function nameOf(object: GitObject): string {
  const content = bytesOf(object);
  return createHash('sha1').update(`${object.type} ${content.length}\0`).update(content).digest('hex');
}

function bytesOf(object: GitObject): Buffer {
  if (object.type === 'blob') return object.content;
  if (object.type === 'tree') return Buffer.concat([...object.entries].sort(byGitOrder).map(entryBytes));
  const { tree, parents, author, committer, message } = object;
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${signature(author)}`,
    `committer ${signature(committer)}`,
  ];
  return Buffer.from(`${lines.join('\n')}\n\n${message}`);
}

const signature = ({ name, email, date }: Person): string =>
  `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`;

const entryBytes = ({ mode, name, oid }: Entry): Buffer =>
  Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(oid, 'hex')]);

/** Git sorts a tree as if its name ended with a slash. */
const sortKey = ({ name, type }: Entry): Buffer => Buffer.from(type === 'tree' ? `${name}/` : name);
const byGitOrder = (a: Entry, b: Entry): number => Buffer.compare(sortKey(a), sortKey(b));
