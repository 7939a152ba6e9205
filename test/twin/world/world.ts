import { createObjects, type Objects } from './objects.ts';
import type { State, User } from './state.ts';

/** The twin's memory and clock. Nothing in it waits: what one request does, it does at once and whole. */
export interface World {
  readonly objects: Objects;
  /** Content of blobs by name, those half uploaded too. */
  readonly blobs: Map<string, Blob>;
  readonly state: () => State;
  readonly change: (next: (state: State) => State) => State;
  /** The state as it was before the last `writes` changes. */
  readonly before: (writes: number) => State;
  /** Milliseconds since 1970, by the twin's clock. */
  readonly now: () => number;
  readonly advance: (ms: number) => void;
  /** A number that was not given before. */
  readonly id: () => number;
  /** The user of that login, made when nobody has it: users are not part of what lags. */
  readonly user: (login: string) => User;
  readonly hasUser: (login: string) => boolean;
}

/** What lies in the blob store: `content` is null until it is committed. */
export interface Blob {
  content: Buffer | null;
  contentType: string;
  readonly fileName: string;
  readonly blocks: Map<string, Buffer>;
}

/** How many changes back a lagging reader can be shown. */
const remembered = 100;

export const createWorld = (repository: string, clock: () => number): World => {
  const [owner = '', name = ''] = repository.split('/');
  const users = new Map<string, User>();
  let offset = 0;
  let last = 1000;
  const now = (): number => clock() + offset;
  const id = (): number => (last += 1);
  let history: readonly State[] = [
    {
      repository: { id: id(), owner, name, private: true, defaultBranch: 'main', createdAt: now() },
      refs: {},
      roles: { [owner]: 'admin' },
      artifacts: [],
      caches: [],
      runs: [],
      dispatches: [],
      deletions: [],
      deployments: [],
      environments: [],
      issues: [],
      pulls: [],
      comments: [],
    },
  ];
  const before = (writes: number): State => history[Math.max(0, history.length - 1 - writes)] as State;
  return {
    objects: createObjects(),
    blobs: new Map(),
    state: () => before(0),
    change: (next) => {
      const state = next(before(0));
      history = [...history, state].slice(-remembered);
      return state;
    },
    before,
    now,
    advance: (ms) => {
      offset += ms;
    },
    id,
    user: (login) => {
      const user = users.get(login) ?? { id: id(), login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
      users.set(login, user);
      return user;
    },
    hasUser: (login) => login === owner || users.has(login),
  };
};
