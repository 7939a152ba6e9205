import { getOctokit } from '@actions/github';
import { startTwin, type Twin, type TwinOptions } from '../twin.ts';

export const repo = { owner: 'acme', repo: 'shop' };

export type Octokit = ReturnType<typeof getOctokit>;

/** GitHub's own client, talking to the twin with a token of these permissions. */
export const octokitOf = (twin: Twin, token: Parameters<Twin['token']>[0] = {}): Octokit =>
  getOctokit(twin.token(token), { baseUrl: twin.url });

/** A twin that stands at one moment until it is moved on. */
export const stillTwin = (options: TwinOptions = {}): Promise<Twin> => {
  const at = Date.parse('2026-11-02T09:00:00Z');
  return startTwin({ now: () => at, ...options });
};
