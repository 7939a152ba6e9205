import type { Call } from '../http/call.ts';
import { home, pages, when } from './place.ts';
import { simpleUser } from './user.ts';

/** Addresses below the repository's, by the name of their field. */
const below: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** The repository as it stands in other answers. */
const minimalRepository = (call: Call): object => {
  const { id, owner, name, private: hidden } = call.state.repository;
  const own = home(call);
  return {
    id,
    node_id: `R_${id}`,
    name,
    full_name: `${owner}/${name}`,
    owner: simpleUser(call, owner),
    private: hidden,
    html_url: pages(call),
    description: null,
    fork: false,
    url: own,
    ...Object.fromEntries(Object.entries(below).map(([field, path]) => [field, `${own}${path}`])),
  };
};

/** What stands for a repository that another's run or pull request comes from: the twin knows its number alone. */
export const repositoryOf = (call: Call, id: number): object => {
  const here = minimalRepository(call);
  if (id === call.state.repository.id) return here;
  const name = `fork-${id}`;
  return { ...here, id, node_id: `R_${id}`, name, full_name: `${name}/${call.state.repository.name}`, fork: true };
};

/** The repository as its own answer tells it. */
export const fullRepository = (call: Call): object => {
  const { owner, name, private: hidden, defaultBranch, createdAt } = call.state.repository;
  const full = `${owner}/${name}`;
  const open = call.state.issues.filter(({ state }) => state === 'open').length;
  return {
    ...minimalRepository(call),
    git_url: `git:github.com/${full}.git`,
    ssh_url: `git@github.com:${full}.git`,
    clone_url: `${pages(call)}.git`,
    svn_url: pages(call),
    mirror_url: null,
    homepage: null,
    language: null,
    forks_count: 0,
    forks: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    size: 0,
    default_branch: defaultBranch,
    open_issues_count: open,
    open_issues: open,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: hidden ? 'private' : 'public',
    pushed_at: when(createdAt),
    created_at: when(createdAt),
    updated_at: when(createdAt),
    subscribers_count: 0,
    network_count: 0,
    license: null,
  };
};
