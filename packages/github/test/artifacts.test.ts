import { beforeEach, expect, test } from '@jest/globals';
import { canUpload, createArtifacts } from '../src/artifacts.ts';
import type { Client } from '../src/client.ts';
import { clientOf, faultIn, twinForEach } from './on-twin.ts';

// The toolkit reckons by the clock of its machine until when an artifact is kept.
const twin = twinForEach({ runs: [{ id: 7 }] }, Date.now);
beforeEach(() => {
  // The toolkit reads these from the process, as on a runner.
  process.env.ACTIONS_RUNTIME_TOKEN = twin().runtimeToken(7);
  process.env.ACTIONS_RESULTS_URL = `${twin().url}/`;
});

const from = { run: 7, branch: 'main' };

test('what is uploaded is read again, and its end is what GitHub says of it', async () => {
  const { client } = clientOf(twin());
  const artifacts = createArtifacts(client);
  const { artifact, expires } = await artifacts.upload('convoy-a', 'journal.json', 'größe\n');
  expect(twin().state.artifacts).toMatchObject([{ id: artifact, name: 'convoy-a', finalized: true }]);
  expect(Date.parse(expires)).toBe(Math.floor((twin().state.artifacts[0]?.expiresAt ?? 0) / 1000) * 1000);
  expect(await artifacts.download(artifact, 'journal.json', from)).toBe('größe\n');
  expect(await faultIn(artifacts.download(artifact, 'other.json', from))).toMatchObject({ code: 'ARTIFACT_GONE' });
});

test('one of which GitHub does not say how long it stays is a fault: its date goes into the head', async () => {
  const { client } = clientOf(twin());
  const undated = (async (route: string, values: object) => {
    const answer = await client.request(route, values as never);
    return { ...answer, data: { ...answer.data, expires_at: null } };
  }) as unknown as Client['request'];
  const artifacts = createArtifacts({ ...client, request: undated });
  const fault = await faultIn(artifacts.upload('convoy-b', 'journal.json', '{}'));
  expect(fault).toMatchObject({ code: 'GITHUB_ANSWER' });
  expect(fault.message).toContain('artifact convoy-b: GitHub does not say where it comes from, or how long it stays');
});

test('only a job has what uploading takes', () => {
  expect(canUpload({ ACTIONS_RUNTIME_TOKEN: 't', ACTIONS_RESULTS_URL: 'u' })).toBe(true);
  expect(canUpload({ ACTIONS_RUNTIME_TOKEN: 't' })).toBe(false);
  expect(canUpload({ ACTIONS_RUNTIME_TOKEN: '', ACTIONS_RESULTS_URL: 'u' })).toBe(false);
});
