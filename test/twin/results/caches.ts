import type { CacheEntry, Run } from '../world/runs.ts';
import type { State } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { reserveBlob, signedOf } from './signed.ts';
import { failure, type TwirpCall, type TwirpFailure, twirpRoute } from './twirp.ts';

const hour = 3_600_000;
/** What nobody used for this long is evicted. */
const unused = 7 * 24 * hour;

interface Create {
  readonly key: string;
  readonly version: string;
}
interface Finalize extends Create {
  readonly sizeBytes: string;
}
interface Lookup extends Create {
  readonly restoreKeys: readonly string[];
}

const scopeOf = ({ headBranch }: Run): string => `refs/heads/${headBranch}`;

const reserved = (world: World, run: Run, { key, version }: Create): CacheEntry | undefined =>
  world
    .state()
    .caches.find((one) => one.key === key && one.version === version && one.ref === scopeOf(run) && isKept(world, one));

const isKept = (world: World, { usedAt }: CacheEntry): boolean => usedAt + unused > world.now();

const create = ({ call: { world, url }, request, run }: TwirpCall<Create>): object | TwirpFailure => {
  if (reserved(world, run, request))
    return failure(409, 'already_exists', 'cache entry with the same key, version, and scope already exists');
  const now = world.now();
  const blob = reserveBlob(world, 'cache.tzst');
  const entry: CacheEntry = {
    id: world.id(),
    key: request.key,
    version: request.version,
    ref: scopeOf(run),
    blob,
    finalized: false,
    size: 0,
    createdAt: now,
    usedAt: now,
  };
  world.change((state) => ({ ...state, caches: [...state.caches, entry] }));
  return { ok: true, signedUploadUrl: signedOf(world).address(url, blob, { write: true, ms: hour }), message: '' };
};

const finalize = ({ call: { world }, request, run }: TwirpCall<Finalize>): object | TwirpFailure => {
  const entry = reserved(world, run, request);
  const content = entry && world.blobs.get(entry.blob)?.content;
  if (!entry || !content) return failure(404, 'not_found', 'cache entry not found');
  if (content.length !== Number(request.sizeBytes))
    return {
      ok: false,
      entryId: '0',
      message: `${request.sizeBytes} bytes are said to be there, ${content.length} are`,
    };
  update(world, { ...entry, finalized: true, size: content.length });
  return { ok: true, entryId: String(entry.id), message: '' };
};

const lookUp = ({ call, request, run }: TwirpCall<Lookup>): object => {
  const { world, url } = call;
  const entry = matching(world, call.state, run, request);
  if (!entry) return { ok: false, signedDownloadUrl: '', matchedKey: '' };
  update(world, { ...entry, usedAt: world.now() });
  const address = signedOf(world).address(url, entry.blob, { write: false, ms: hour });
  return { ok: true, signedDownloadUrl: address, matchedKey: entry.key };
};

/** The run's own branch is asked before the default branch; of each key the exact entry, then the newest it begins. */
function matching(world: World, state: State, run: Run, { key, restoreKeys, version }: Lookup): CacheEntry | undefined {
  const scopes = new Set([scopeOf(run), `refs/heads/${state.repository.defaultBranch}`]);
  const usable = state.caches.filter((one) => one.finalized && one.version === version && isKept(world, one));
  return [...scopes]
    .flatMap((ref) =>
      [key, ...restoreKeys].map((wanted) => ({ wanted, found: usable.filter((one) => one.ref === ref) })),
    )
    .map(
      ({ wanted, found }) =>
        found.find((one) => one.key === wanted) ?? found.findLast((one) => one.key.startsWith(wanted)),
    )
    .find((entry) => entry !== undefined);
}

const update = (world: World, entry: CacheEntry): void =>
  void world.change((state) => ({
    ...state,
    caches: state.caches.map((one) => (one.id === entry.id ? entry : one)),
  }));

export const cacheService = twirpRoute('CacheService', {
  CreateCacheEntry: create,
  FinalizeCacheEntryUpload: finalize,
  GetCacheEntryDownloadURL: lookUp,
});
