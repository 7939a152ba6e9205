import { type Answer, type Call, noContent, notFound, ok, refused } from '../http/call.ts';
import { signedOf } from '../results/signed.ts';
import { home, when } from '../show/place.ts';
import type { Artifact } from '../world/runs.ts';
import type { RestOperations } from './operation.ts';
import { page } from './page.ts';

const minute = 60_000;

/** An artifact with where it comes from: a fork's has another `head_repository_id`. */
const shown = (call: Call, artifact: Artifact): object => {
  const { id, name, size, digest, createdAt, updatedAt, expiresAt, runId } = artifact;
  const run = call.state.runs.find((one) => one.id === runId);
  const url = `${home(call)}/actions/artifacts/${id}`;
  return {
    id,
    node_id: `A_${id}`,
    name,
    size_in_bytes: size,
    url,
    archive_download_url: `${url}/zip`,
    expired: expiresAt <= call.world.now(),
    created_at: when(createdAt),
    updated_at: when(updatedAt),
    expires_at: when(expiresAt),
    digest,
    workflow_run: run
      ? {
          id: run.id,
          repository_id: call.state.repository.id,
          head_repository_id: run.headRepositoryId,
          head_branch: run.headBranch,
          head_sha: run.headSha,
        }
      : null,
  };
};

/** Newest first, as GitHub lists them; what is being uploaded is not there yet. */
const listed = (call: Call, of: (artifact: Artifact) => boolean): Answer => {
  const found = call.state.artifacts
    .filter((one) => one.finalized && (call.query.name === undefined || one.name === call.query.name) && of(one))
    .toReversed();
  return page(call, found, (part) => ({ total_count: found.length, artifacts: part.map((one) => shown(call, one)) }));
};

const found = (call: Call): Artifact | undefined =>
  call.state.artifacts.find(({ id, finalized }) => finalized && id === Number(call.params.artifact_id));

export const artifactOperations: RestOperations = {
  'GET /repos/{owner}/{repo}/actions/artifacts': {
    needs: ['actions=read'],
    answer: (call) => listed(call, () => true),
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': {
    needs: ['actions=read'],
    answer: (call) => listed(call, ({ runId }) => runId === Number(call.params.run_id)),
  },
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}': {
    needs: ['actions=read'],
    answer: (call) => {
      const artifact = found(call);
      return artifact ? ok(shown(call, artifact)) : notFound;
    },
  },
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': {
    needs: ['actions=read'],
    answer: (call) => {
      const artifact = found(call);
      if (!artifact || call.params.archive_format !== 'zip') return notFound;
      if (artifact.expiresAt <= call.world.now()) return refused(410, 'Artifact has expired');
      const location = signedOf(call.world).address(call.url, artifact.blob, { write: false, ms: minute });
      return { status: 302, headers: { location } };
    },
  },
  'DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}': {
    needs: ['actions=write'],
    answer: (call) => {
      const artifact = found(call);
      if (!artifact) return notFound;
      call.world.change((state) => ({ ...state, artifacts: state.artifacts.filter(({ id }) => id !== artifact.id) }));
      return noContent;
    },
  },
};
