import { type Answer, type Call, notFound, ok, refused } from '../http/call.ts';
import { repositoryCommit } from '../show/commit.ts';
import { home, pages } from '../show/place.ts';
import { simplePull } from '../show/pull.ts';
import { type Comparison, compare, type Difference, differences } from '../world/compare.ts';
import { filesOf } from '../world/files.ts';
import { commitNamed, historyOf } from '../world/refs.ts';
import type { RestOperations } from './operation.ts';
import { page } from './page.ts';

/** The most of each that GitHub's comparison shows. */
const mostFiles = 300;
const mostCommits = 250;

const shown = (call: Call, oid: string): object => {
  const commit = call.world.objects.commit(oid);
  return commit ? repositoryCommit(call, oid, commit) : {};
};

const file = (call: Call, ref: string, { path, status, previous, oid, additions, deletions }: Difference): object => ({
  sha: oid,
  filename: path,
  status,
  ...(previous === null ? {} : { previous_filename: previous }),
  additions,
  deletions,
  changes: additions + deletions,
  blob_url: `${pages(call)}/blob/${ref}/${encodeURI(path)}`,
  raw_url: `${pages(call)}/raw/${ref}/${encodeURI(path)}`,
  contents_url: `${home(call)}/contents/${encodeURI(path)}?ref=${ref}`,
});

function getCommit(call: Call): Answer {
  const { objects } = call.world;
  const oid = commitNamed(objects, call.state, call.params.ref ?? '');
  const commit = oid === null ? null : objects.commit(oid);
  if (oid === null || !commit) return refused(422, `No commit found for SHA: ${call.params.ref}`);
  const before = objects.commit(commit.parents[0] ?? '')?.tree;
  const old = before === undefined ? new Map() : filesOf(objects, before);
  const changed = differences(objects, old, filesOf(objects, commit.tree));
  return page(call, changed, (part) => ({ ...shown(call, oid), files: part.map((one) => file(call, oid, one)) }));
}

function comparison(call: Call): Answer {
  const { objects } = call.world;
  const [base, head] = (call.params.basehead ?? '').split('...').map((name) => commitNamed(objects, call.state, name));
  if (!base || !head) return notFound;
  const found = compare(objects, base, head);
  if (!found) return refused(404, `No common ancestor between ${base} and ${head}.`);
  const paged = 'page' in call.query || 'per_page' in call.query;
  const first = Number(call.query.page ?? 1) === 1;
  const body = (commits: readonly string[]) => comparisonShown(call, base, head, found, commits, first);
  return paged ? page(call, found.ahead, body) : ok(body(found.ahead.slice(-mostCommits)));
}

const comparisonShown = (
  call: Call,
  base: string,
  head: string,
  { mergeBase, ahead, behind, files }: Comparison,
  commits: readonly string[],
  first: boolean,
): object => {
  const page = `${pages(call)}/compare/${base}...${head}`;
  return {
    url: `${home(call)}/compare/${base}...${head}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: shown(call, base),
    merge_base_commit: shown(call, mergeBase),
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: commits.map((oid) => shown(call, oid)),
    ...(first ? { files: files.slice(0, mostFiles).map((one) => file(call, head, one)) } : {}),
  };
};

const statusOf = (ahead: number, behind: number): string => {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
};

export const commitOperations: RestOperations = {
  'GET /repos/{owner}/{repo}/commits/{ref}': { needs: ['contents=read'], answer: getCommit },
  'GET /repos/{owner}/{repo}/compare/{basehead}': { needs: ['contents=read'], answer: comparison },
  'GET /repos/{owner}/{repo}/commits': {
    needs: ['contents=read'],
    lacks: ['path', 'author', 'committer', 'since', 'until'],
    answer: (call) => {
      const name = call.query.sha ?? call.state.repository.defaultBranch;
      const oid = commitNamed(call.world.objects, call.state, name);
      if (oid === null) return notFound;
      return page(call, historyOf(call.world.objects, oid), (part) => part.map((one) => shown(call, one)));
    },
  },
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': {
    needs: ['pull_requests=read'],
    answer: (call) => {
      const sha = call.params.commit_sha ?? '';
      if (!call.world.objects.commit(sha)) return refused(422, `No commit found for SHA: ${sha}`);
      const found = call.state.pulls.filter(({ head, mergeCommitSha }) => mergeCommitSha === sha || head.sha === sha);
      return page(call, found, (part) => part.map((one) => simplePull(call, one)));
    },
  },
};
