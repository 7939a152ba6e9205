import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stopLocal } from '@convoy/drivers/providers/local';
import { type Ended, startProgram } from '../../packages/convoy/test/harness.ts';
import { needing } from '../../test/needing.ts';

const root = join(import.meta.dirname, '..', '..');

/** What runs here is the bundle, as on a runner, which has no sources. */
export const withBundle = needing('dist (npm run build)', existsSync(join(root, 'dist', 'index.js')));

/** Files by which an action talks with its runner. */
const told = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY', 'GITHUB_PATH'] as const;

export interface Ran extends Ended {
  /** As the steps behind it would have them. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly paths: readonly string[];
}

/** A workspace, and a runner that starts actions in it with nothing in the environment but what a runner sets. */
export interface Runner extends AsyncDisposable {
  readonly workspace: string;
  readonly temp: string;
  /** Folder of the local provider's daemon. */
  readonly local: string;
  write(path: string, content: string | object): void;
  start(action: string, inputs?: Record<string, string>, env?: Record<string, string>): Running;
  run(action: string, inputs?: Record<string, string>, env?: Record<string, string>): Promise<Ran>;
}

export interface Running {
  readonly pid: number;
  /** What its log has so far. */
  readonly log: () => string;
  readonly ended: Promise<Ran>;
}

/** Pairs of a runner's file: `name<<delimiter`, lines, delimiter. */
const pairsIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^([^\n<]+)<<(.+)\n([\s\S]*?)\n?\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  );

/** Starts actions of the release in `home`, by default this repository. */
export const openRunner = (home = root): Runner => {
  const base = mkdtempSync(join(tmpdir(), 'convoy-action-'));
  const [workspace, temp, local] = ['work', 'temp', 'local'].map((name) => join(base, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [workspace, temp]) mkdirSync(folder);
  mkdirSync(local, { mode: 0o700 });
  const write: Runner['write'] = (path, content) => {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), typeof content === 'string' ? content : JSON.stringify(content));
  };
  const start: Runner['start'] = (action, inputs = {}, env = {}) => {
    const step = mkdtempSync(join(base, 'step-'));
    const file = (name: string) => join(step, name);
    for (const name of told) writeFileSync(file(name), '');
    const variables = {
      ...{ PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, HOME: base, CI: 'true', CONVOY_LOCAL_DIR: local },
      ...{ GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp },
      ...Object.fromEntries(told.map((name) => [name, file(name)])),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    };
    const words = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
    const main = join(home, 'actions', action, 'main.js');
    const { child, ended, shown } = startProgram(['env', '-i', ...words, process.execPath, main], workspace);
    const ran = async (): Promise<Ran> => {
      const end = await ended;
      const said = (name: (typeof told)[number]) => readFileSync(file(name), 'utf8');
      return {
        ...end,
        outputs: pairsIn(said('GITHUB_OUTPUT')),
        variables: pairsIn(said('GITHUB_ENV')),
        summary: said('GITHUB_STEP_SUMMARY'),
        paths: said('GITHUB_PATH').split('\n').filter(Boolean),
      };
    };
    return { pid: child.pid ?? 0, log: shown, ended: ran() };
  };
  return {
    ...{ workspace, temp, local, write, start },
    run: (...what) => start(...what).ended,
    [Symbol.asyncDispose]: async () => {
      await stopLocal(local);
      rmSync(base, { recursive: true, force: true });
    },
  };
};
