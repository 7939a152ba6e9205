import type { Call } from '../http/call.ts';
import { when } from './place.ts';

/** A user as it stands in other answers. */
export const simpleUser = ({ url, world }: Call, login: string): object => {
  const { id, type } = world.user(login);
  const own = `${url}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
    gravatar_id: '',
    url: own,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${own}/followers`,
    following_url: `${own}/following{/other_user}`,
    gists_url: `${own}/gists{/gist_id}`,
    starred_url: `${own}/starred{/owner}{/repo}`,
    subscriptions_url: `${own}/subscriptions`,
    organizations_url: `${own}/orgs`,
    repos_url: `${own}/repos`,
    events_url: `${own}/events{/privacy}`,
    received_events_url: `${own}/received_events`,
    type,
    site_admin: false,
  };
};

/** A user as anyone sees who asks for it by name. */
export const publicUser = (call: Call, login: string): object => ({
  ...simpleUser(call, login),
  name: null,
  company: null,
  blog: null,
  location: null,
  email: null,
  hireable: null,
  bio: null,
  public_repos: 0,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: when(call.state.repository.createdAt),
  updated_at: when(call.state.repository.createdAt),
});
