import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTwin } from '../../test/twin/twin.ts';
import type { Row } from '../report.ts';

/** Services in layers of this many, each needing one of the layer before: some at once, some after the other. */
const wide = 5;

const manifestOf = (count: number): string => {
  const script = { provider: 'script', with: { deploy: 'true', shift: 'true', rollback: 'true', retire: 'true' } };
  const services = Array.from({ length: count }, (_, index) => {
    const needs = index < wide ? [] : [`s${index - wide}`];
    return [`s${index}`, { ...script, needs }];
  });
  return JSON.stringify({
    version: 1,
    name: 'bench',
    environments: { live: {} },
    services: Object.fromEntries(services),
  });
};

const sequence = (root: string, cwd: string, env: NodeJS.ProcessEnv): Promise<number | null> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'actions/sequence/main.js')], { cwd, env, stdio: 'ignore' });
    child.once('exit', resolve);
  });

/** What one deployment of so many services asks of GitHub, through the real bundle, against the limits of an hour. */
export const callsOf = async (root: string, count: number): Promise<Row> => {
  const dir = mkdtempSync(join(tmpdir(), 'convoy-calls-'));
  const twin = await startTwin({ seed: { runs: [{ id: 7 }] } });
  try {
    writeFileSync(join(dir, 'convoy.yml'), manifestOf(count));
    const versions = Array.from({ length: count }, (_, index) => `s${index}=1`).join(' ');
    const status = await sequence(root, dir, {
      PATH: process.env.PATH,
      HOME: dir,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: dir,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_REF_NAME: 'main',
      GITHUB_API_URL: twin.url,
      ACTIONS_RESULTS_URL: `${twin.url}/`,
      ACTIONS_RUNTIME_TOKEN: twin.runtimeToken(7),
      INPUT_TOKEN: twin.token(),
      INPUT_RUN: 'true',
      INPUT_MANIFEST: 'convoy.yml',
      INPUT_VERSION: versions,
    });
    if (status !== 0) throw new Error(`the deployment of ${count} services ended with status ${status}`);
    const of = (part: string) => twin.requests.filter(({ route }) => route.includes(part)).length;
    const writes = of('graphql createCommitOnBranch') + of('POST /repos');
    const rest = twin.requests.filter(({ route }) => route.includes('/repos/')).length;
    return {
      services: count,
      'requests in all': twin.requests.length,
      REST: rest,
      'of 1,000 an hour': `${((rest / 1_000) * 100).toFixed(1)} %`,
      GraphQL: of('graphql'),
      'content written': writes,
      'of 500 an hour': `${((writes / 500) * 100).toFixed(1)} %`,
      'artifact and cache services': of('twirp') + of('/blob/'),
    };
  } finally {
    await twin.close();
    rmSync(dir, { recursive: true, force: true });
  }
};
