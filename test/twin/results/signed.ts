import { randomBytes } from 'node:crypto';
import type { World } from '../world/world.ts';

interface Grant {
  readonly blob: string;
  readonly write: boolean;
  readonly until: number;
}

/** Addresses of blobs that carry their own permission. */
export interface Signed {
  readonly address: (url: string, blob: string, grant: { readonly write: boolean; readonly ms: number }) => string;
  readonly allows: (signature: string | undefined, blob: string, write: boolean) => boolean;
}

const grants = new WeakMap<World, Map<string, Grant>>();

/**
 * Signatures are random: clients mask them in their logs, and a constant one would mask every text that holds it.
 */
export const signedOf = (world: World): Signed => {
  const known = grants.get(world) ?? new Map<string, Grant>();
  grants.set(world, known);
  return {
    address: (url, blob, { write, ms }) => {
      const signature = randomBytes(32).toString('base64url');
      const until = world.now() + ms;
      known.set(signature, { blob, write, until });
      const query = new URLSearchParams({ se: new Date(until).toISOString(), sp: write ? 'w' : 'r', sig: signature });
      return `${url}/blob/results/${blob}?${query}`;
    },
    allows: (signature, blob, write) => {
      const grant = known.get(signature ?? '');
      return grant !== undefined && grant.blob === blob && grant.write === write && grant.until > world.now();
    },
  };
};

/** Makes room for a blob that is yet to be uploaded, and names it. */
export const reserveBlob = (world: World, fileName: string): string => {
  const name = randomBytes(16).toString('hex');
  world.blobs.set(name, { content: null, contentType: 'application/octet-stream', fileName, blocks: new Map() });
  return name;
};
