import type { Call } from '../http/call.ts';

/** The address of the repository in the API. */
export const home = ({ url, state: { repository } }: Call): string =>
  `${url}/repos/${repository.owner}/${repository.name}`;

/** A moment as the API tells it. */
export const when = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
