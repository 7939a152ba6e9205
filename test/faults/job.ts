import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Twin } from '../twin/twin.ts';

/** What a step of a job came to. */
export interface Stepped {
  readonly code: number | null;
  /** Its log. */
  readonly out: string;
  /** Its outputs `decision` and `reason-code`. */
  readonly decision: string;
  readonly reason: string;
}

/** One service, deployed by scripts that write down what they did, from runners that have nothing but the manifest. */
export interface Workspace {
  /** Runs an action as the only step of a run of its own. */
  readonly step: (run: number, action: string, inputs: Readonly<Record<string, string>>) => Promise<Stepped>;
  /** One line an effect: verb, version, key. */
  readonly effects: () => readonly string[];
  /** What is live. */
  readonly live: () => string;
  /** Where no runner has been yet. */
  readonly folder: () => Promise<string>;
  readonly close: () => Promise<void>;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The scripts of the one service. YAML is a superset of JSON. */
const manifestOf = (root: string): string => {
  const act = (version: string) =>
    `echo "$0 ${version} $CONVOY_KEY" >> ${root}/effects; printf '{"version":"%s","key":"%s"}' "${version}" "$CONVOY_KEY" > ${root}/live`;
  const verb = (name: string, version: string) => ['sh', '-c', act(version), name];
  return JSON.stringify({
    version: 1,
    name: 'shop',
    environments: { production: {} },
    services: {
      api: {
        provider: 'script',
        with: {
          deploy: verb('deploy', '$CONVOY_VERSION'),
          rollback: verb('rollback', '$CONVOY_TO_VERSION'),
          describe: ['sh', '-c', `printf '{"live":%s,"idle":null}' "$(cat ${root}/live)" > "$CONVOY_OUTPUT"`],
        },
      },
    },
  });
};

const outputIn = (text: string, name: string): string =>
  new RegExp(`^${name}<<(\\S+)\\n([\\s\\S]*?)\\n?\\1$`, 'm').exec(text)?.[2] ?? '';

export const openWorkspace = async (twin: Twin): Promise<Workspace> => {
  const root = await mkdtemp(join(tmpdir(), 'convoy-toolkit-'));
  const [manifest, stateDir] = [join(root, 'convoy.yml'), join(root, 'state')];
  await writeFile(manifest, manifestOf(root));
  const lines = (name: string) => readFileSync(join(root, name), 'utf8').split('\n').filter(Boolean);

  const step: Workspace['step'] = async (run, action, inputs) => {
    twin.seed({ runs: [{ id: run }] });
    const [temp, output] = [join(root, `temp-${run}`), join(root, `output-${run}`)];
    await mkdir(temp);
    await writeFile(output, '');
    const all = { ...inputs, manifest, 'state-dir': stateDir, environment: 'production', token: twin.token() };
    const env = {
      ...{ PATH: `${dirname(process.execPath)}:${process.env.PATH}`, HOME: temp, CI: 'true' },
      ...{ NODE_OPTIONS: `--import ${here('../loss/host.js')}`, LOSS_HOST: `runner-${run}` },
      ...{ GITHUB_WORKSPACE: root, RUNNER_TEMP: temp, GITHUB_OUTPUT: output, GITHUB_ACTOR: 'ada' },
      ...{ GITHUB_REPOSITORY: 'acme/shop', GITHUB_API_URL: twin.url, GITHUB_REF_NAME: 'main' },
      ...{ GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'deploy', RUNNER_NAME: `runner-${run}` },
      ...{ ACTIONS_RUNTIME_TOKEN: twin.runtimeToken(run), ACTIONS_RESULTS_URL: `${twin.url}/` },
      ...{ ACTIONS_CACHE_SERVICE_V2: 'true', GITHUB_RETENTION_DAYS: '90' },
      ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    };
    const child = spawn(process.execPath, [here('action.ts'), action], { cwd: root, env });
    const out: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => out.push(String(text)));
    const code = await new Promise<number | null>((resolve) => void child.once('close', resolve));
    // The runner is gone, and what it had in its state folder.
    await rm(stateDir, { recursive: true, force: true });
    twin.seed({
      runs: [{ id: run, attempts: [{ status: 'completed', conclusion: code === 0 ? 'success' : 'failure' }] }],
    });
    const said = readFileSync(output, 'utf8');
    return { code, out: out.join(''), decision: outputIn(said, 'decision'), reason: outputIn(said, 'reason-code') };
  };

  return {
    step,
    effects: () => lines('effects'),
    live: () => (JSON.parse(lines('live')[0] ?? '{}') as { readonly version: string }).version,
    folder: () => mkdtemp(join(root, 'fresh-')),
    close: () => rm(root, { recursive: true, force: true }),
  };
};
