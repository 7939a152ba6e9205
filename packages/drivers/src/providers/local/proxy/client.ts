import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Of a client that keeps cookies: a random word, which says nothing about anybody and ends with the browser's session. */
const cookieName = 'convoy-canary';
/** By which a client that keeps none may name itself, in any words. */
const headerName = 'convoy-client';

const cookiePattern = new RegExp(`(?:^|;)\\s*${cookieName}=([^;]+)`);

/** What a request says of who sends it; null: nothing, so it counts as a client of its own. */
export const clientOf = ({ headers }: IncomingMessage): string | null => {
  const named = headers[headerName];
  if (typeof named === 'string' && named !== '') return named;
  return cookiePattern.exec(headers.cookie ?? '')?.[1] ?? null;
};

/** Not in order and not to be guessed: nobody is to take another's place. */
export const newClient = (): string => randomBytes(12).toString('base64url');

/** The value of `Set-Cookie`. Without `Secure`: this proxy speaks plain HTTP. */
export const cookieFor = (client: string): string => `${cookieName}=${client}; Path=/; HttpOnly; SameSite=Lax`;

/** What is drawn of a client for a candidate. */
export interface Drawn {
  /** Where it stands in [0, 1), evenly spread. */
  readonly position: number;
  /** Its number among all clients, in [0, 1) too and independent of where it stands. */
  readonly number: number;
}

/**
 * Those whose position is below the candidate's share are its clients, so that a growing share moves nobody back
 * (consistent hashing of users, as feature flags do it). Each candidate draws anew: else the same clients would meet every
 * new release first. Services on one host share a cookie, and draw independently.
 */
export const draw = (client: string, candidate: string): Drawn => {
  const hash = createHash('sha256').update(`${candidate}\n${client}`).digest();
  return { position: hash.readUInt32BE(0) / 2 ** 32, number: hash.readUIntBE(4, 6) / 2 ** 48 };
};
