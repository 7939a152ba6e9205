import type { Call } from '../http/call.ts';

/** The address of the repository in the API. */
export const home = ({ url, state: { repository } }: Call): string =>
  `${url}/repos/${repository.owner}/${repository.name}`;

/** The address of the repository's pages. */
export const pages = ({ state: { repository } }: Call): string =>
  `https://github.com/${repository.owner}/${repository.name}`;

/** A moment as the API tells it: to the second. */
export const when = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

export const whenever = (at: number | null): string | null => (at === null ? null : when(at));
