import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callsOf } from './actions/calls.ts';
import { type Row, report } from './report.ts';

// node bench/actions.ts
// How long an action takes to start, each time in a new process, all taking turns: until it has said that an input is
// missing or its manifest is not there. Beside it a bundle of what actions/cache's restore does, made by the same bundler
// in the same run. Targets: sequence, deploy-service, health-gate within 250 ms; what needs neither artifacts nor caches
// within 120 ms. Then what deployments of 6 and 50 services ask of GitHub.

const turns = 15;
const root = fileURLToPath(new URL('../', import.meta.url));

const bytesIn = (dir: string): number =>
  readdirSync(dir).reduce((sum, name) => sum + statSync(join(dir, name)).size, 0);

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const timed = (args: readonly string[], cwd: string): number => {
  const begun = performance.now();
  // Outside of jobs, so that nothing is asked of anybody.
  spawnSync(process.execPath, args, { cwd, env: { PATH: process.env.PATH, HOME: cwd }, stdio: 'ignore' });
  return performance.now() - begun;
};

const startRows = (dir: string): Row[] => {
  const peer = join(dir, 'peer');
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  execFileSync(process.execPath, [ncc, 'build', join(root, 'bench/actions/peer.ts'), '-o', peer, '--no-cache', '-q'], {
    cwd: root,
  });
  const nothing = 'node -e 0';
  const cases: Record<string, { readonly args: readonly string[]; readonly bytes: number }> = {
    [nothing]: { args: ['-e', '0'], bytes: 0 },
    "actions/cache's restore": { args: [join(peer, 'index.js')], bytes: bytesIn(peer) },
    ...Object.fromEntries(
      ['health-gate', 'sequence', 'deploy-service', 'rollback', 'resume'].map((name) => [
        name,
        { args: [join(root, 'actions', name, 'main.js')], bytes: bytesIn(join(root, 'dist')) },
      ]),
    ),
  };
  const times = new Map(Object.keys(cases).map((name): [string, number[]] => [name, []]));
  for (let turn = 0; turn < turns; turn += 1)
    for (const [name, { args }] of Object.entries(cases)) times.get(name)?.push(timed(args, dir));
  const least = (name: string): number => Math.min(...(times.get(name) ?? []));
  return Object.entries(cases).map(([name, { bytes }]) => ({
    start: name,
    'median ms': Math.round(median(times.get(name) ?? [])),
    'least ms': Math.round(least(name)),
    'beside node': (median(times.get(name) ?? []) / median(times.get(nothing) ?? [])).toFixed(2),
    'bundle MB': (bytes / 1e6).toFixed(1),
  }));
};

const dir = mkdtempSync(join(tmpdir(), 'convoy-bench-'));
try {
  report('actions-start', startRows(dir));
  report('actions-calls', [await callsOf(root, 6), await callsOf(root, 50)]);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
