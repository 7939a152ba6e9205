import { systemClock } from '@convoy/drivers/clock';
import { openGithub } from '@convoy/github/open';
import { expect, test } from '@jest/globals';
import { startTwin, type Twin } from '../twin/twin.ts';
import { openWorkspace, type Workspace } from './job.ts';
import { type Kind, kinds } from './kinds.ts';

/** Calls that only the toolkit makes, with pauses of its own between tries: real seconds, so that a run is had once a kind. */
const routes = [
  ...['twirp GetCacheEntryDownloadURL', 'twirp CreateCacheEntry', 'twirp FinalizeCacheEntryUpload'],
  ...['twirp CreateArtifact', 'twirp FinalizeArtifact', 'PUT /blob/{id}'],
] as const;
/** By this one it reads a cache; where it does not get it, the same call by another client reads the artifact. */
const reading = 'GET /blob/{id}';

/** What does not befall these calls, or would last longer than a test may. */
const isOurs = ({ only, isLate }: Kind): boolean => only === undefined && isLate !== true;

/** The environment as a fresh runner reads it, with all journals. */
const seen = async (twin: Twin, { folder }: Workspace) => {
  const notes: string[] = [];
  const github = openGithub({
    ...{ repository: 'acme/shop', token: twin.token(), env: { GITHUB_API_URL: twin.url }, clock: systemClock },
    note: (line) => notes.push(line),
  });
  const store = github.store('production', await folder());
  const { owner, unfinished, markers } = (await store.read()).record;
  await store.history();
  return { owner, unfinished, notes, marker: markers.api?.release.version };
};

interface Head {
  readonly record: { readonly markers: Readonly<Record<string, { readonly release: { readonly version: string } }>> };
}

/** The marker in every state that the branch was ever in, the last one first. */
const markersIn = (twin: Twin): readonly (string | undefined)[] =>
  twin.commits('convoy/production').map(({ files }) => {
    const { record } = JSON.parse(files['head.json'] ?? '') as Head;
    return record.markers.api?.release.version;
  });

/** Neither an artifact nor a cache is asked for truth: whatever befalls them, the deployment is confirmed. */
const deploy = async ({ step }: Workspace, run: number, version: string): Promise<void> => {
  const { code, out, decision } = await step(run, 'sequence', { run: 'true', version: `api=${version}` });
  expect({ code, decision, out }).toEqual({ code: 0, decision: 'confirmed', out });
};

const met = (twin: Twin): readonly string[] => [
  ...new Set(twin.requests.filter(({ fault }) => fault !== null).map(({ route }) => route)),
];

test.concurrent.each(kinds.filter(isOurs))(
  '$name at every call of the toolkit',
  async ({ fault, times }) => {
    const twin = await startTwin({ seed: { branches: { main: { 'README.md': 'Shop\n' } } } });
    const workspace = await openWorkspace(twin);
    try {
      await deploy(workspace, 7, 'v1');
      await deploy(workspace, 8, 'v2');
      for (const match of routes) twin.fault({ ...fault, match, times });
      await deploy(workspace, 9, 'v3');
      expect(met(twin)).toEqual(expect.arrayContaining(['twirp GetCacheEntryDownloadURL', 'twirp CreateArtifact']));
      twin.clearFaults();
      twin.fault({ ...fault, match: reading });
      await deploy(workspace, 10, 'v4');
      expect(met(twin)).toContain(reading);
      twin.clearFaults();
      const { code, out } = await workspace.step(11, 'resume', {});
      expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('nothing is unfinished') });
      expect(await seen(twin, workspace)).toEqual({ owner: null, unfinished: null, notes: [], marker: 'v4' });
      const effects = workspace.effects().map((line) => line.split(' ').slice(0, 2).join(' '));
      expect([workspace.live(), effects]).toEqual(['v4', ['deploy v1', 'deploy v2', 'deploy v3', 'deploy v4']]);
      expect([...new Set(markersIn(twin))]).toEqual(['v4', 'v3', 'v2', 'v1', undefined]);
      const told = twin.state.deployments.map(({ statuses }) => statuses.at(-1)?.state);
      expect(told).toEqual(['success', 'success', 'success', 'success']);
      expect(twin.problems).toEqual([]);
    } finally {
      await Promise.all([workspace.close(), twin.close()]);
    }
  },
  900_000,
);
