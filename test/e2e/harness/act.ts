import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Twin } from '../../twin/twin.ts';
import { localRepository } from './rewrite.ts';

/** One line of act's log as it has it; what is not JSON is its own talk. */
export interface Line {
  readonly job?: string;
  readonly jobResult?: string;
  readonly stepResult?: string;
  readonly stepID?: readonly string[];
  readonly step?: string;
  readonly matrix?: Readonly<Record<string, string>>;
  readonly command?: string;
  readonly content?: string;
  readonly msg?: string;
  readonly raw?: string;
  readonly arg?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
}

export interface ActRun {
  readonly status: number | null;
  readonly lines: readonly Line[];
  /** Everything it said, for whoever looks for what must not be there. */
  readonly text: string;
  /** Result of each job that ran, by its name. */
  readonly jobs: Readonly<Record<string, string>>;
  readonly summaries: readonly string[];
}

export interface Acting {
  readonly twin: Twin;
  readonly act: string;
  readonly dir: string;
  readonly actions: string;
  readonly localDir: string;
  readonly event: string;
  /** The workflow's file name. */
  readonly workflow: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly run: number;
  readonly attempt?: number;
  readonly actor?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly token?: string;
  /** Secrets of the repository, beside the token. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Called with act's process once it runs. */
  readonly onStart?: (pid: number) => void;
  readonly onLine?: (line: Line) => void;
}

const lineOf = (text: string): Line => {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return { msg: text };
  }
};

const environment = ({ twin, run, attempt = 1, actor = 'octocat', localDir, env = {} }: Acting): string[] =>
  Object.entries({
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: String(run),
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_ACTOR: actor,
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_API_URL: twin.url,
    GITHUB_GRAPHQL_URL: `${twin.url}/graphql`,
    ACTIONS_RESULTS_URL: `${twin.url}/`,
    ACTIONS_RUNTIME_TOKEN: twin.runtimeToken(run),
    ACTIONS_CACHE_SERVICE_V2: 'true',
    CONVOY_LOCAL_DIR: localDir,
    ...env,
  }).flatMap(([name, value]) => ['--env', `${name}=${value}`]);

/** Runs the workflow by act for real, in host mode. */
export const runAct = async (acting: Acting): Promise<ActRun> => {
  const { twin, act, dir, actions, event, payload, actor = 'octocat' } = acting;
  const own = mkdtempSync(join(tmpdir(), 'convoy-act-'));
  writeFileSync(join(own, 'event.json'), JSON.stringify(payload));
  const args = [
    ...[event, '-W', `.github/workflows/${acting.workflow}`, '-P', 'ubuntu-latest=-self-hosted', '--rm', '--json'],
    ...['--no-cache-server', '--env-file', '/dev/null', '--secret-file', '/dev/null', '--var-file', '/dev/null'],
    ...['--input-file', '/dev/null', '--action-cache-path', join(own, 'cache'), '--var', 'ACT=true', '--actor', actor],
    ...['-e', join(own, 'event.json'), '-s', `GITHUB_TOKEN=${acting.token ?? twin.token()}`],
    ...Object.entries(acting.secrets ?? {}).flatMap(([name, value]) => ['-s', `${name}=${value}`]),
    ...localRepository(actions),
    ...environment(acting),
  ];
  const env = {
    HOME: own,
    PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
    LANG: 'C.UTF-8',
    NO_COLOR: '1',
    GIT_PAGER: 'cat',
    ACT_DISABLE_VERSION_CHECK: '1',
  };
  const child = spawn(act, args, { cwd: dir, env, stdio: ['ignore', 'pipe', 'pipe'] });
  if (child.pid !== undefined) acting.onStart?.(child.pid);
  let text = '';
  let rest = '';
  const lines: Line[] = [];
  const take = (chunk: Buffer): void => {
    text += chunk;
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts.filter(Boolean)) {
      const line = lineOf(part);
      lines.push(line);
      acting.onLine?.(line);
    }
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return {
    ...{ status, lines, text },
    jobs: Object.fromEntries(
      lines.flatMap(({ job, jobResult }) =>
        job && jobResult ? [[(job.split('/').at(-1) ?? job).trim(), jobResult]] : [],
      ),
    ),
    summaries: lines.flatMap(({ command, content }) => (command === 'summary' && content ? [content] : [])),
  };
};
