import { ConvoyError } from '@convoy/model/error';
import { textOfBlob } from '../blob.ts';
import { type Client, type Contended, Moot } from '../client.ts';
import { faultOf, refusalOf } from '../fault.ts';

export interface BranchFile {
  /** The commit that the branch points to. */
  readonly oid: string;
  /** The branch's one file for machines, as that commit has it. */
  readonly text: string;
}

/** What became of a commit: `lost`, with the fault, when its answer was, so that it may have come about. */
export type Committed = { readonly oid: string } | 'outrun' | { readonly lost: ConvoyError };

/** A branch that only Convoy writes, one commit a change, each by compare-and-swap. */
export interface Branch {
  readonly name: string;
  /** Null where there is no such branch. */
  read(): Promise<BranchFile | null>;
  /** Where it pointed to when somebody deleted it; null: it never was. Asked only where there is none. */
  lastSeen(): Promise<string | null>;
  /** Commits these files if the branch still points to `expected`; null: if there is no such branch yet. */
  commit(expected: string | null, message: Message, files: Readonly<Record<string, string>>): Promise<Committed>;
}

export interface Message {
  readonly headline: string;
  readonly body?: string;
}

const readQuery = `query ($owner: String!, $repo: String!, $ref: String!, $file: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      target {
        ... on Commit { oid file(path: $file) { object { ... on Blob { oid text isTruncated } } } }
      }
    }
  }
}`;

interface ReadAnswer {
  readonly repository: {
    readonly ref: {
      readonly target: {
        readonly oid?: string;
        readonly file?: { readonly object: { oid: string; text: string | null; isTruncated: boolean } | null } | null;
      } | null;
    } | null;
  } | null;
}

const commitMutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

interface GraphqlFault {
  readonly errors?: readonly { readonly type?: string; readonly message?: string }[];
}

const errorsOf = (thrown: unknown) => (thrown as GraphqlFault | null)?.errors ?? [];

/** GitHub says STALE_DATA; where two commits race past its first look, only words that the ref is at another commit. */
const isStale = (thrown: unknown): boolean =>
  errorsOf(thrown).some(
    ({ type, message = '' }) =>
      type === 'STALE_DATA' || /expected branch to point to|is at [0-9a-f]+ but expected/i.test(message),
  );

const lagMs = 2_000;

/** A branch whose file for machines is called `file`. */
export const createBranch = (client: Client, name: string, file: string): Branch => {
  const { owner, repo } = client;
  const gone = (detail: string) =>
    new ConvoyError(
      'HEAD_GONE',
      `branch ${name} ${detail}: it is a record of Convoy's. Restore it from the repository's activity page, and protect it by a ruleset`,
    );

  const read = async (): Promise<BranchFile | null> => {
    const { repository } = await client.graphql<ReadAnswer>(readQuery, {
      owner,
      repo,
      file,
      ref: `refs/heads/${name}`,
    });
    if (!repository) throw gone(`cannot be read, for the token sees no repository ${owner}/${repo}`);
    if (!repository.ref) return null;
    const { oid, file: entry } = repository.ref.target ?? {};
    if (!oid || !entry?.object) throw gone(`has no ${file}`);
    const { object } = entry;
    const text = object.isTruncated || object.text === null ? await textOfBlob(client, object.oid) : object.text;
    return { oid, text };
  };

  /** The first commit has no parent: the branch holds nothing of the repository's own. */
  const begin = async (
    { headline, body }: Message,
    files: Readonly<Record<string, string>>,
    request: Contended,
  ): Promise<Committed> => {
    const tree = await client.request('POST /repos/{owner}/{repo}/git/trees', {
      ...{ owner, repo, request },
      tree: Object.entries(files).map(([path, content]) => ({
        path,
        mode: '100644' as const,
        type: 'blob' as const,
        content,
      })),
    });
    const message = body === undefined ? headline : `${headline}\n\n${body}`;
    const commit = await client.request('POST /repos/{owner}/{repo}/git/commits', {
      ...{ owner, repo, message, tree: tree.data.sha, parents: [], request },
    });
    try {
      const ref = `refs/heads/${name}`;
      const named = { owner, repo, ref, sha: commit.data.sha };
      await client.request('POST /repos/{owner}/{repo}/git/refs', { ...named, request });
      return { oid: commit.data.sha };
    } catch (thrown) {
      const { status, message: said } = refusalOf(thrown);
      if (status === 422 && /already exists/i.test(said)) return 'outrun';
      throw thrown;
    }
  };

  const goOn = async (
    expected: string,
    message: Message,
    files: Readonly<Record<string, string>>,
    contended: Contended,
  ) => {
    const additions = Object.entries(files).map(([path, text]) => ({
      path,
      contents: Buffer.from(text).toString('base64'),
    }));
    const { createCommitOnBranch } = await client.graphql<{ createCommitOnBranch: { commit: { oid: string } } }>(
      commitMutation,
      {
        input: {
          branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: name },
          expectedHeadOid: expected,
          message,
          fileChanges: { additions },
        },
      },
      contended,
    );
    return { oid: createCommitOnBranch.commit.oid };
  };

  return {
    name,
    read: () => client.doing(`reading branch ${name}`, read),
    lastSeen: () =>
      client.doing(`asking for branch ${name}`, async () => {
        const { data } = await client.request('GET /repos/{owner}/{repo}/activity', {
          ...{ owner, repo, ref: `refs/heads/${name}`, activity_type: 'branch_deletion', per_page: 1 },
        });
        return data[0]?.before ?? null;
      }),
    commit: async (expected, message, files) => {
      const hasMoved = async () => ((await read())?.oid ?? null) !== expected;
      // A read may lag behind: where it shows another commit it is asked twice.
      const contended = {
        isMoot: async () => {
          if (!(await hasMoved())) return false;
          await client.clock.sleep(lagMs);
          return hasMoved();
        },
      };
      try {
        return await (expected === null ? begin(message, files, contended) : goOn(expected, message, files, contended));
      } catch (thrown) {
        if (thrown instanceof Moot || isStale(thrown)) return 'outrun';
        const { status } = refusalOf(thrown);
        const fault = faultOf(`writing branch ${name}`, thrown, 'contents=write');
        if (status === 0 || status >= 500) return { lost: fault };
        const isMissing = errorsOf(thrown).some(({ type }) => type === 'NOT_FOUND');
        if (isMissing && expected !== null) throw gone(`is not there any more (it was at ${expected})`);
        throw fault;
      }
    },
  };
};
