import type { State, User } from '../world/state.ts';
import type { World } from '../world/world.ts';
import type { Token } from './tokens.ts';

/** What a route is asked. */
export interface Call {
  readonly world: World;
  /** What this request may see: older than the world's own where a fault makes it lag. */
  readonly state: State;
  /** The twin's address, without a slash at the end. */
  readonly url: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Parsed where it is JSON, a Buffer where a blob is sent, else undefined. */
  readonly body: unknown;
  readonly token: Token | null;
  /** Who asks; null where only a signed address counts. */
  readonly actor: User | null;
}

/** What a route answers. A Buffer goes out as it is, anything else as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const noContent: Answer = { status: 204 };

const documentation = 'https://docs.github.com/rest';

/** A refusal in the form that GitHub's REST answers have. */
export const refused = (status: number, message: string, more: object = {}): Answer => ({
  status,
  body: { message, ...more, documentation_url: documentation, status: String(status) },
});

export const notFound: Answer = refused(404, 'Not Found');
