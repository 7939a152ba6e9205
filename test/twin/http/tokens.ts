import { randomBytes } from 'node:crypto';

export type Level = 'read' | 'write' | 'admin';

/** A token that the twin knows: whose it is and what it may do. */
export interface Token {
  readonly token: string;
  readonly actor: string;
  /** GitHub's names with underscores (`contents`, `pull_requests`). `write-all` is the default. */
  readonly permissions: Readonly<Record<string, Level>> | 'write-all' | 'read-all';
}

export interface Tokens {
  readonly register: (token: Partial<Token>) => string;
  readonly find: (authorization: string | undefined) => Token | null;
}

const levels: readonly Level[] = ['read', 'write', 'admin'];

export const createTokens = (): Tokens => {
  const known = new Map<string, Token>();
  return {
    register: ({ token = `ghs_${randomBytes(18).toString('hex')}`, actor = 'github-actions[bot]', permissions }) => {
      known.set(token, { token, actor, permissions: permissions ?? 'write-all' });
      return token;
    },
    find: (authorization) => known.get(/^(?:bearer|token) (.+)$/i.exec(authorization ?? '')?.[1] ?? '') ?? null,
  };
};

/**
 * Whether a token may do what needs one of `alternatives`, each like `contents=write`. Reading a repository's metadata
 * is always allowed.
 */
export const allows = ({ permissions }: Token, alternatives: readonly string[]): boolean =>
  alternatives.length === 0 ||
  alternatives.some((need) => {
    const [scope = '', level = 'read'] = need.split('=');
    if (need === 'metadata=read' || permissions === 'write-all') return true;
    const given = permissions === 'read-all' ? 'read' : permissions[scope];
    return given !== undefined && levels.indexOf(given) >= levels.indexOf(level as Level);
  });
