import type { Call } from '../http/call.ts';
import type { Commit, Person } from '../world/objects.ts';
import { home, pages } from './place.ts';
import { simpleUser } from './user.ts';

const verification = ({ signed }: Commit): object => ({
  verified: signed,
  reason: signed ? 'valid' : 'unsigned',
  signature: signed ? '-----BEGIN PGP SIGNATURE-----' : null,
  payload: null,
  verified_at: null,
});

/** A commit as git's own objects are told. */
export const gitCommit = (call: Call, sha: string, commit: Commit): object => ({
  sha,
  node_id: `C_${sha}`,
  url: `${home(call)}/git/commits/${sha}`,
  html_url: `${pages(call)}/commit/${sha}`,
  author: commit.author,
  committer: commit.committer,
  message: commit.message,
  tree: { sha: commit.tree, url: `${home(call)}/git/trees/${commit.tree}` },
  parents: commit.parents.map((parent) => ({
    sha: parent,
    url: `${home(call)}/git/commits/${parent}`,
    html_url: `${pages(call)}/commit/${parent}`,
  })),
  verification: verification(commit),
});

/** The account behind an address that GitHub gave out; null for any other. */
const accountOf = (call: Call, { email }: Person): object | null => {
  const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1];
  return login === undefined ? null : simpleUser(call, login);
};

/** A commit as a repository's list of commits tells it. */
export const repositoryCommit = (call: Call, sha: string, commit: Commit): object => ({
  sha,
  node_id: `C_${sha}`,
  url: `${home(call)}/commits/${sha}`,
  html_url: `${pages(call)}/commit/${sha}`,
  comments_url: `${home(call)}/commits/${sha}/comments`,
  commit: {
    url: `${home(call)}/git/commits/${sha}`,
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    comment_count: 0,
    tree: { sha: commit.tree, url: `${home(call)}/git/trees/${commit.tree}` },
    verification: verification(commit),
  },
  author: accountOf(call, commit.author),
  committer: accountOf(call, commit.committer),
  parents: commit.parents.map((parent) => ({
    sha: parent,
    url: `${home(call)}/commits/${parent}`,
    html_url: `${pages(call)}/commit/${parent}`,
  })),
});
