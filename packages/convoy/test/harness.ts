import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopLocal } from '@convoy/drivers/providers/local';
import { createHeadFile } from '@convoy/drivers/stores/head-file';
import type { HeadRecord } from '@convoy/model/head';
import { command } from '../../../test/command.ts';
import { until } from '../../../test/until.ts';

export const service = join(import.meta.dirname, 'service.js');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves once standard error has said this. */
  readonly said: (text: string) => Promise<void>;
  /** What standard output has so far. */
  readonly shown: () => string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** What a process is started with: nothing of what this run of the tests happens to have set for itself. */
const plain = (env: Env): Env => {
  const { NODE_OPTIONS: _, FORCE_COLOR: __, NO_COLOR: ___, ...rest } = process.env;
  return { ...rest, CI: 'true', ...env };
};

/** Starts any program; output is kept. */
export const startProgram = (
  words: readonly string[],
  cwd: string,
  env: Env = {},
  input: 'ignore' | 'pipe' = 'ignore',
): Started => {
  const [program, ...args] = words as [string, ...string[]];
  const child = spawn(program, args, { cwd, env: plain(env), stdio: [input, 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout?.on('data', (text) => (out += text));
  child.stderr?.on('data', (text) => (err += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, out, err }));
  });
  const said = async (text: string): Promise<void> => {
    let over = false;
    void ended.then(() => (over = true));
    await until(`'${text}' on standard error`, () => {
      if (err.includes(text)) return true;
      if (over) throw new Error(`it ended and never said '${text}':\n${err}`);
      return false;
    });
  };
  return { child, ended, said, shown: () => out };
};

/** The real command line, with these words only. */
export const convoy = (args: readonly string[], cwd: string, env: Env = {}): Promise<Ended> =>
  startProgram([process.execPath, command, ...args], cwd, env).ended;

/** A folder with a manifest, a state folder and a local daemon of its own. */
export interface House extends AsyncDisposable {
  readonly root: string;
  readonly state: string;
  readonly local: string;
  readonly manifest: string;
  /** A deployment of a version that ends in `-waits` goes on once this file is there. */
  readonly go: string;
  /** Writes the manifest: text as it is, an object as JSON, which is YAML too. */
  write(manifest: string | object): Promise<void>;
  /** Words that make the command work here. */
  words(args: readonly string[]): string[];
  /** How a text advises one of them here. */
  advised(verb: string): string;
  start(args: readonly string[], env?: Env): Started;
  run(args: readonly string[], env?: Env): Promise<Ended>;
  head(environment?: string): Promise<HeadRecord>;
  /** All files below the state folder, as one text each. */
  files(): Promise<Map<string, string>>;
  /** Files of journal segments. */
  segments(): Promise<string[]>;
  close(): Promise<void>;
}

export const openHouse = async (): Promise<House> => {
  const root = await mkdtemp(join(tmpdir(), 'convoy-cli-'));
  const [state, local, manifest, go] = ['state', 'local', 'convoy.yml', 'go'].map((name) => join(root, name)) as [
    string,
    string,
    string,
    string,
  ];
  await mkdir(local, { mode: 0o700 });
  const words: House['words'] = (args) => [
    ...[process.execPath, command, ...args],
    ...['--manifest', manifest, '--state-dir', state],
  ];
  const advised: House['advised'] = (verb) => `convoy ${verb} --manifest ${manifest} --state-dir ${state}`;
  const start: House['start'] = (args, env = {}) =>
    startProgram(words(args), root, { CONVOY_LOCAL_DIR: local, GO: go, ...env });
  const files = async (): Promise<Map<string, string>> => {
    const found = await readdir(state, { recursive: true, withFileTypes: true }).catch(() => []);
    const paths = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
    // What is written meanwhile may be gone by another name.
    const read = (path: string) => readFile(path, 'utf8').catch(() => null);
    const texts = await Promise.all(paths.map(async (path) => [path, await read(path)] as const));
    return new Map(texts.filter((one): one is [string, string] => one[1] !== null));
  };
  const close = async (): Promise<void> => {
    await stopLocal(local);
    // What is just ending may still write: what came into a folder while it was emptied is taken out too.
    await rm(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  return {
    ...{ root, state, local, manifest, go, words, advised, start, files },
    write: (text) => writeFile(manifest, typeof text === 'string' ? text : JSON.stringify(text)),
    run: (args, env) => start(args, env).ended,
    head: async (environment = 'default') => (await createHeadFile(join(state, environment, 'head')).read()).record,
    segments: async () => [...(await files()).keys()].filter((path) => path.endsWith('.jsonl')).sort(),
    close,
    [Symbol.asyncDispose]: close,
  };
};

/** The one JSON document on standard output; anything else there is a failure. */
export const json = <T = Record<string, unknown>>({ out }: Ended): T => JSON.parse(out) as T;

/** A gate that does not keep a test waiting; `startup` is enough for a busy machine to start a process. */
export const gate = { interval: '50ms', timeout: '15s', startup: '10s', successes: 1, failures: 3, inconclusive: 3 };
/** The same for a release that never becomes healthy. */
export const shortGate = { ...gate, timeout: '4s', startup: '2s' };

/** A service on the local provider that listens on `port`. */
export const onLocal = (port: number, more: object = {}): object => ({
  provider: 'local',
  with: { run: [process.execPath, service], port, drain: '200ms' },
  health: { ready: '/', version: '[BODY].version' },
  ...more,
});

export const manifestOf = (services: object, more: object = {}): object => ({
  version: 1,
  name: 'shop',
  defaults: { gate },
  services,
  ...more,
});
