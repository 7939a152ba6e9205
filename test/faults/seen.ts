import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readJournal } from '@convoy/drivers/stores/journal-file';
import { openGithub } from '@convoy/github/open';
import { replay } from '@convoy/model/replay';
import type { Twin } from '../twin/twin.ts';
import type { TwinCommit } from '../twin/world/read.ts';
import { branch, type House } from './house.ts';
import { services } from './world.ts';

/** What is to be the same however a deployment went. */
export interface Seen {
  readonly [what: string]: unknown;
}

const count = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(names)].sort().map((name) => [name, names.filter((one) => one === name).length]));

/** The environment as a fresh runner reads it, all journals among it, and what is outside. */
export const seen = async ({ twin, time, world, folder }: House, from: number): Promise<Seen> => {
  const dir = await folder();
  const notes: string[] = [];
  const github = openGithub({
    ...{ repository: 'acme/shop', token: twin.token(), env: { GITHUB_API_URL: twin.url }, clock: time },
    note: (line) => notes.push(line),
  });
  const store = github.store('production', dir);
  const { record } = await store.read();
  await store.history();
  const journals = await Promise.all((await readdir(dir)).map((id) => readJournal(join(dir, id, 'journal'))));
  const { owner, unfinished, underway, markers, holds } = record;
  return {
    ...{ owner, unfinished, underway, notes },
    markers: Object.fromEntries(services.map((name) => [name, markers[name]?.release.version])),
    holds: holds.map(({ service, release }) => `${service} ${release.version}`).sort(),
    live: world.slots('live'),
    idle: world.slots('idle'),
    effects: [...new Set(world.effects.map(({ verb, service, version }) => `${verb} ${service} ${version}`))].sort(),
    journals: count(journals.map((events) => String(replay(events).outcome))),
    told: count(twin.state.deployments.slice(from).map(({ statuses }) => statuses.at(-1)?.state ?? 'none')),
  };
};

const versionsIn = (text: string | undefined): readonly (string | undefined)[] => {
  const head = JSON.parse(text ?? '') as { record: { markers: Record<string, { release: { version: string } }> } };
  return services.map((name) => head.record.markers[name]?.release.version);
};

/** What was committed since the house was restored, which is by commits called `Seed`. */
const written = (twin: Twin): readonly TwinCommit[] => {
  const commits = twin.commits(branch);
  return commits.slice(
    0,
    commits.findIndex(({ message }) => message === 'Seed'),
  );
};

/** What is wrong with any state that the branch was ever in since it was restored: empty, unreadable, or a marker lost. */
export const wrongCommits = ({ twin }: House, versions: readonly string[]): readonly string[] =>
  written(twin).flatMap(({ oid, files }) => {
    try {
      const found = versionsIn(files['head.json']);
      const isWhole = found.every((version) => version === found[0]) && versions.includes(found[0] ?? '');
      return isWhole ? [] : [`commit ${oid} has markers ${found.join(', ')}`];
    } catch (thrown) {
      return [`commit ${oid}: head.json cannot be read: ${thrown}`];
    }
  });

/** What is left to be the same where a time limit was over and a deployment was taken back: users meet v1 as before. */
export const takenBack = ({ owner, unfinished, underway, notes }: Seen): Seen => {
  const before = Object.fromEntries(services.map((name) => [name, 'v1']));
  return { ...{ owner, unfinished, underway, notes }, markers: before, live: before, told: { failure: 1 } };
};

/** Effects that happened more than once under one key; what is gone may be taken away again. */
export const repeated = ({ world }: House): readonly string[] =>
  Object.entries(count(world.effects.filter(({ verb }) => verb !== 'retire').map(({ key }) => key)))
    .filter(([, times]) => times > 1)
    .map(([key, times]) => `${key} happened ${times} times`);
