import { execFile, execFileSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Row, report } from './report.ts';
import { type Bench, within } from './within.ts';

// node bench/start.ts
// How long a command takes that a person waits for, each time in a new process, all of them taking turns. `node` is the
// one that npm put into the house; the system's own, where it is older, hands over to that. The ratio is to a process of
// the same Node that does nothing. Target: help within 150 ms.

const turns = 15;
const targetMs = 150;

const root = fileURLToPath(new URL('../', import.meta.url));
const convoy = join(root, 'packages', 'convoy', 'bin', 'convoy.js');
const folders = (process.env.PATH ?? '').split(delimiter);
const outside = folders.filter((folder) => !folder.includes('node_modules'));

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of that name on the PATH that is not in a `node_modules`; null when there is none. */
const ofSystem = (name: string): string | null =>
  outside.map((folder) => join(folder, name)).find((path) => isProgram(path)) ?? null;

/** Something to be run, and what it is compared with. */
interface Case {
  readonly words: readonly [string, ...string[]];
  readonly beside: string;
  /** Whether nothing that an earlier process compiled may be used. */
  readonly first?: boolean;
}

const casesOf = (state: string): Readonly<Record<string, Case>> => {
  const nothing = ['-e', '0'] as const;
  const plan = ['plan', '--manifest', 'examples/shop/convoy.yml', '--state-dir', state] as const;
  const given = (program: string, called: string): Record<string, Case> => {
    const beside = `${called} -e 0`;
    return {
      [beside]: { words: [program, ...nothing], beside },
      [`${called} convoy --help`]: { words: [program, convoy, '--help'], beside },
      [`${called} convoy plan`]: { words: [program, convoy, ...plan], beside },
    };
  };
  const { execPath, version } = process;
  const here = `node ${version}`;
  const [node, npx] = [ofSystem('node'), ofSystem('npx')];
  const system = node && `system's node ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}`;
  return {
    ...given(execPath, here),
    [`${here} convoy --help, first ever`]: { words: [execPath, convoy, '--help'], beside: `${here} -e 0`, first: true },
    [`${here} convoy plan, first ever`]: { words: [execPath, convoy, ...plan], beside: `${here} -e 0`, first: true },
    ...(node && system ? given(node, system) : {}),
    ...(npx && {
      'npx node -e 0': { words: [npx, 'node', ...nothing], beside: 'npx node -e 0' },
      'npx convoy --help': { words: [npx, 'convoy', '--help'], beside: 'npx node -e 0' },
      'npx convoy plan': { words: [npx, 'convoy', ...plan], beside: 'npx node -e 0' },
    }),
  };
};

/** Milliseconds of one process; throws when it fails. */
const run = async ({ words, first }: Case, { folder, signal }: Bench): Promise<number> => {
  const [program, ...rest] = words;
  // Node keeps what it compiled in the folder for temporary files.
  const TMPDIR = join(folder, first ? 'first' : 'later');
  if (first) rmSync(TMPDIR, { recursive: true, force: true });
  mkdirSync(TMPDIR, { recursive: true });
  const env = { ...process.env, PATH: outside.join(delimiter), CONVOY_LOCAL_DIR: join(folder, 'local'), TMPDIR };
  const start = performance.now();
  await promisify(execFile)(program, rest, { cwd: root, env, signal });
  return performance.now() - start;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

await within(async (bench) => {
  const cases = casesOf(join(bench.folder, 'state'));
  // The first process of each leaves behind what those after it have compiled.
  for (const one of Object.values(cases)) await run(one, bench);
  const times = new Map(Object.keys(cases).map((name): [string, number[]] => [name, []]));
  for (let turn = 0; turn < turns; turn += 1)
    for (const [name, one] of Object.entries(cases)) times.get(name)?.push(await run(one, bench));
  const ms = (name: string): number => median(times.get(name) ?? []);
  const rows = Object.entries(cases).map(
    ([name, { beside }]): Row => ({
      command: name,
      turns,
      'median (ms)': Math.round(ms(name)),
      'fastest (ms)': Math.round(Math.min(...(times.get(name) ?? []))),
      'times its empty process': Math.round((ms(name) / ms(beside)) * 10) / 10,
    }),
  );
  report('start', rows);
  if (ms(`node ${process.version} convoy --help`) > targetMs) process.exitCode = 1;
});
