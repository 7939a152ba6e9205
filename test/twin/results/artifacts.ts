import type { Artifact } from '../world/runs.ts';
import type { World } from '../world/world.ts';
import { reserveBlob, signedOf } from './signed.ts';
import { failure, type TwirpCall, type TwirpFailure, twirpRoute } from './twirp.ts';

const day = 86_400_000;
/** Artifacts are kept this long at most, whatever is asked for. */
const retention = 90 * day;
const hour = 3_600_000;

interface Named {
  readonly name: string;
}
interface Create extends Named {
  readonly mimeType?: { readonly value: string };
  readonly expiresAt?: { readonly seconds: string };
}
interface Finalize extends Named {
  readonly size: string;
  readonly hash?: { readonly value: string };
}
interface List {
  readonly nameFilter?: { readonly value: string };
  readonly idFilter?: { readonly value: string };
}

const create = ({ call, request, backend, run }: TwirpCall<Create>): object | TwirpFailure => {
  const { world, url } = call;
  const taken = world
    .state()
    .artifacts.some(({ name, backend: by }) => name === request.name && by.run === backend.run);
  if (taken) return failure(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
  const now = world.now();
  const asked = request.expiresAt ? Number(request.expiresAt.seconds) * 1000 : now + retention;
  const mimeType = request.mimeType?.value ?? 'application/zip';
  const blob = reserveBlob(world, mimeType === 'application/zip' ? `${request.name}.zip` : request.name);
  const artifact: Artifact = {
    id: world.id(),
    runId: run.id,
    backend,
    name: request.name,
    mimeType,
    blob,
    finalized: false,
    size: 0,
    digest: null,
    createdAt: now,
    updatedAt: now,
    expiresAt: Math.min(asked, now + retention),
  };
  world.change((state) => ({ ...state, artifacts: [...state.artifacts, artifact] }));
  return { ok: true, signedUploadUrl: signedOf(world).address(url, blob, { write: true, ms: hour }) };
};

const finalize = ({ call: { world }, request, backend }: TwirpCall<Finalize>): object | TwirpFailure => {
  const artifact = world.state().artifacts.find((one) => one.name === request.name && one.backend.run === backend.run);
  if (!artifact) return failure(404, 'not_found', 'artifact not found');
  const content = world.blobs.get(artifact.blob)?.content;
  if (!content) return failure(412, 'failed_precondition', 'nothing was uploaded');
  if (content.length !== Number(request.size))
    return failure(412, 'failed_precondition', `${request.size} bytes are said to be there, ${content.length} are`);
  const settled = {
    finalized: true,
    size: content.length,
    digest: request.hash?.value ?? null,
    updatedAt: world.now(),
  };
  replace(world, artifact.id, { ...artifact, ...settled });
  return { ok: true, artifactId: String(artifact.id) };
};

const list = ({ call, request, run }: TwirpCall<List>): object => ({
  artifacts: call.state.artifacts
    .filter((one) => one.runId === run.id && isThere(call.world, one))
    .filter((one) => request.nameFilter === undefined || one.name === request.nameFilter.value)
    .filter((one) => request.idFilter === undefined || String(one.id) === request.idFilter.value)
    .map((one) => ({
      workflowRunBackendId: one.backend.run,
      workflowJobRunBackendId: one.backend.job,
      databaseId: String(one.id),
      name: one.name,
      size: String(one.size),
      createdAt: { seconds: String(Math.floor(one.createdAt / 1000)), nanos: (one.createdAt % 1000) * 1_000_000 },
      ...(one.digest === null ? {} : { digest: { value: one.digest } }),
    })),
});

const signedUrl = ({ call, request, run }: TwirpCall<Named>): object | TwirpFailure => {
  const artifact = newest(call.world, run.id, request.name);
  if (!artifact) return failure(404, 'not_found', 'artifact not found');
  return { signedUrl: signedOf(call.world).address(call.url, artifact.blob, { write: false, ms: hour }) };
};

const remove = ({ call: { world }, request, run }: TwirpCall<Named>): object | TwirpFailure => {
  const artifact = newest(world, run.id, request.name);
  if (!artifact) return failure(404, 'not_found', 'artifact not found');
  replace(world, artifact.id, null);
  return { ok: true, artifactId: String(artifact.id) };
};

/** Whether anyone but its uploader can see it. */
const isThere = (world: World, { finalized, expiresAt }: Artifact): boolean => finalized && expiresAt > world.now();

/** A re-run may have left several of one name. */
const newest = (world: World, runId: number, name: string): Artifact | undefined =>
  world.state().artifacts.findLast((one) => one.runId === runId && one.name === name && isThere(world, one));

const replace = (world: World, id: number, next: Artifact | null): void =>
  void world.change((state) => ({
    ...state,
    artifacts: state.artifacts.flatMap((one) => (one.id === id ? (next ?? []) : one)),
  }));

export const artifactService = twirpRoute('ArtifactService', {
  CreateArtifact: create,
  FinalizeArtifact: finalize,
  ListArtifacts: list,
  GetSignedArtifactURL: signedUrl,
  DeleteArtifact: remove,
});
