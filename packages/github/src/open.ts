import { join } from 'node:path';
import type { Permission } from '@convoy/model/access';
import type { Clock } from '@convoy/model/ports';
import { seeded } from '@convoy/model/random';
import { accessOf } from './access.ts';
import { canUpload, createArtifacts, type Upload } from './artifacts.ts';
import { createCaches, noCaches } from './caches.ts';
import { createClient } from './client.ts';
import { keepComment } from './comments.ts';
import { fileOfDefaultBranch } from './contents.ts';
import { type Control, controlBranch, heedControls, leaveControl } from './controls.ts';
import { createFiles, foldersIn } from './head/files.ts';
import { headBranch, headsIn, watchBranch } from './head/heads.ts';
import { keptIn } from './head/kept.ts';
import { createPace } from './head/pace.ts';
import { pageOf } from './head/page.ts';
import { createStore, type Store } from './head/store.ts';
import { hearTogether } from './hearing.ts';
import { loginOf, permissionOf } from './people.ts';
import { type Told, tell, unended } from './record.ts';
import { isOver, type Job, type Runners, wasCancelled } from './runs.ts';
import { createWatchStore, type WatchStore, watchStoring } from './watch.ts';

export interface Opening {
  readonly repository: string;
  readonly token: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly note: (line: string) => void;
  /** By the toolkit unless told. */
  readonly upload?: Upload;
}

/** A repository on GitHub as Convoy uses it. */
export interface Github {
  store(environment: string, deploymentsDir: string): Store;
  /** What an environment's watch keeps; `monitorDir` is its folder on this machine. */
  watch(environment: string, monitorDir: string): WatchStore;
  /** Waits for nothing any more: the process is about to be killed. */
  hurry(): void;
  /** Environments that have a head. */
  environments(): Promise<readonly string[]>;
  isOver(job: Job, runners: Runners | null): Promise<boolean>;
  wasCancelled(job: Pick<Job, 'run' | 'attempt'>): Promise<boolean>;
  /** Brings the public record of a deployment to a state. */
  tell(told: Told): Promise<void>;
  /** The newest deployment of an environment, where the public record still has it under way. */
  unended(environment: string): Promise<string | null>;
  /** Keeps one comment of ours, known by its key, on an issue or pull request. */
  keepComment(issue: number, key: string, markdown: string): Promise<void>;
  permissionOf(login: string): Promise<Permission>;
  /** Whose token it is. */
  login(): Promise<string>;
  /** Leaves a wish for whoever drives a deployment. */
  leaveControl(environment: string, control: Control): Promise<void>;
  /** Hears of wishes until the signal is aborted. */
  heedControls(
    environment: string,
    signal: AbortSignal,
    hear: (controls: readonly Control[]) => void,
    onFault: (thrown: unknown) => void,
  ): Promise<void>;
  /** A file of the default branch as text; null where there is none. */
  fileOfDefaultBranch(path: string): Promise<string | null>;
}

export const openGithub = ({ repository, token, env, clock, note, upload }: Opening): Github => {
  const random = seeded(process.pid ^ clock.now());
  const hurried = new AbortController();
  const client = createClient(accessOf({ repository, token, env }), { clock, random, note, signal: hurried.signal });
  const artifacts = createArtifacts(client, upload);
  const pace = createPace(clock);
  const uploads = canUpload(env);
  const caches = env.ACTIONS_CACHE_SERVICE_V2 && uploads ? createCaches(note) : noCaches;
  const hearings = new Map<string, ReturnType<typeof hearTogether>>();
  const shared = { artifacts, clock, pace, note, canUpload: uploads };
  return {
    store: (environment, deploymentsDir) =>
      createStore({
        ...{ ...shared, environment },
        branch: headBranch(client, environment),
        files: createFiles(foldersIn(deploymentsDir)),
        kept: keptIn(join(deploymentsDir, '..', 'volumes'), `convoy-${environment}`, caches),
        // Whoever plans reads the head: it stays small.
        restLength: 1,
        journalOf: ({ unfinished }) => unfinished,
        pageOf: (record) => pageOf(environment, record),
      }),
    watch: (environment, monitorDir) => {
      const { layout, ...own } = watchStoring(environment, monitorDir);
      const head = createStore({
        ...{ ...shared, ...own },
        branch: watchBranch(client, environment),
        files: createFiles(layout),
        kept: keptIn(join(monitorDir, 'volumes'), `convoy-watch-${environment}`, caches),
      });
      return createWatchStore(head, artifacts, environment, uploads);
    },
    hurry: () => hurried.abort(),
    environments: () => headsIn(client),
    isOver: (job, runners) => client.doing(`asking for run ${job.run}`, () => isOver(client, job, runners)),
    wasCancelled: (job) => client.doing(`asking for run ${job.run}`, () => wasCancelled(client, job)),
    tell: (told) => tell(client, told),
    unended: (environment) => unended(client, environment),
    keepComment: (issue, key, markdown) => keepComment(client, issue, key, markdown),
    permissionOf: (login) => permissionOf(client, login),
    login: () => loginOf(client),
    leaveControl: (environment, control) => leaveControl(controlBranch(client, environment), control),
    heedControls: (environment, ...listener) => {
      const branch = controlBranch(client, environment);
      const together =
        hearings.get(environment) ?? hearTogether((...listening) => heedControls(client, branch, ...listening));
      hearings.set(environment, together);
      return together(...listener);
    },
    fileOfDefaultBranch: (path) => fileOfDefaultBranch(client, path),
  };
};
