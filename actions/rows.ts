import type { Surroundings, Verb } from '@convoy/convoy/verb';

type Json = Readonly<Record<string, unknown>>;

/** An output of one action: what people read of it, and where the verb's result has it; null: empty. */
interface Output {
  readonly description: string;
  readonly of: (json: Json) => unknown;
}

/** One action: what it is called, the verb behind it, and what it tells beside the outputs of all. */
export interface Row {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Verb>;
  readonly outputs: Readonly<Record<string, Output>>;
  /** What it leaves for the steps behind it; without it nothing. */
  readonly leaves?: (json: Json, env: Surroundings['env']) => Legacy;
}

/** A folder put in front of PATH, and variables. */
export interface Legacy {
  readonly path: string;
  readonly variables: Readonly<Record<string, string>>;
}

// A verb's own inputs narrow what it takes; here they are only read.
const row = (name: string, summary: string, load: () => Promise<unknown>, outputs: Row['outputs'] = {}): Row => ({
  ...{ name, summary, outputs },
  load: load as Row['load'],
});

const at =
  (...keys: readonly string[]) =>
  (json: Json): unknown =>
    keys.reduce<unknown>((value, key) => (value as Json | null | undefined)?.[key], json);

const deployment: Output = {
  description: 'Id of the deployment; empty where there was nothing to do',
  of: at('deployment'),
};
const services: Output = { description: 'JSON: the version that is confirmed now, by service', of: at('services') };

/** Outputs that every action has. */
export const sharedOutputs: Readonly<Record<string, string>> = {
  result: 'JSON of what was done, with its `schema`; where it is too long for an output only `truncated` and `file`',
  'result-file': 'Path of the same JSON, whole',
  decision:
    'One stable word: confirmed, rolled-back, cancelled, done, failed, halted, refused or invalid; of `monitor` also watched (by another one) or handed-over',
  'reason-code': 'Stable code of why it is not what was asked for; empty when it is',
};

/** A new action is one row; each verb is loaded when its action runs. */
export const rows: readonly Row[] = [
  row(
    'sequence',
    'Plans which services go out in which order; deploys them together on this runner, or begins a deployment for others',
    async () => (await import('@convoy/convoy/verbs/sequence')).sequence,
    {
      deployment,
      services,
      plan: { description: 'JSON of the plan: steps, order, reasons for each skip', of: at('plan') },
      stages: {
        description: 'JSON: names of services and tasks in six lists, by stage, for matrix jobs',
        of: at('matrix', 'stages'),
      },
      digest: {
        description: 'Digest of the plan: what `expect` takes of a deployment that must be the one that was planned',
        of: at('digest'),
      },
      'max-parallel': {
        description: 'With `begin`: how many services may go at once, for `strategy.max-parallel`; empty: all',
        of: at('maxParallel'),
      },
      rest: { description: 'JSON: names of what comes after six stages, in order', of: at('matrix', 'rest') },
      count: {
        description: 'How many services would be or were deployed',
        of: (json) => (at('plan', 'steps')(json) as unknown[] | undefined)?.length,
      },
    },
  ),
  row(
    'deploy-service',
    'Brings one service as far as it is told, through the same engine as a whole deployment',
    async () => (await import('@convoy/convoy/verbs/deploy-service')).deployService,
    {
      deployment,
      version: { description: 'The version that is deployed', of: at('version') },
      candidate: { description: 'Where only the new release answers, before the shift', of: at('candidate') },
      url: { description: 'Where the service answers its users', of: at('url') },
    },
  ),
  row(
    'health-gate',
    'Waits until a service is healthy, or fails with the reason why it is not',
    async () => (await import('@convoy/convoy/verbs/health-gate')).healthGate,
    {
      verdict: { description: 'passed, failed, inconclusive or error', of: at('verdict', 'outcome') },
      reason: { description: 'What was seen that led to the verdict', of: at('verdict', 'reason') },
    },
  ),
  row(
    'verify',
    "Runs the manifest's checks against what answers, and keeps what the verdicts rest on with the run",
    async () => (await import('@convoy/convoy/verbs/check')).check,
    {
      passed: { description: 'Whether all of them passed: true or false', of: at('passed') },
      checks: { description: 'JSON: each check with its verdict and the reason for it', of: at('checks') },
      evidence: { description: 'Folder of what the verdicts rest on', of: at('evidence') },
      artifact: {
        description: 'Name of the artifact with the same; empty where none was kept',
        of: at('artifact', 'name'),
      },
      sarif: {
        description:
          'Findings of security checks for `sarif_file` of github/codeql-action/upload-sarif: a file, of several services their folder; empty: none',
        of: at('sarif'),
      },
    },
  ),
  row(
    'monitor',
    'Watches an environment for a while, tells people of what goes wrong, and hands over to the next one',
    async () => (await import('@convoy/convoy/verbs/watch')).watch,
    {
      services: { description: 'JSON: how each service is at the end, and since when', of: at('services') },
      looks: { description: 'How many looks were taken', of: at('looks') },
    },
  ),
  row(
    'alert',
    "Tells people of this now, by the manifest's channels, once for each attempt of a run; or what there is to tell of an environment",
    async () => (await import('@convoy/convoy/verbs/alert')).alert,
    {
      channels: { description: 'JSON: what became of it, by channel', of: at('channels') },
      notification: { description: 'Id under which it was told', of: at('notification') },
    },
  ),
  row(
    'recover',
    'Restarts what is down, the deepest first, and says what came of it',
    async () => (await import('@convoy/convoy/verbs/recover')).recover,
    {
      services: { description: 'JSON: what became of each service that was down, and why', of: at('services') },
    },
  ),
  row(
    'rollback',
    'Takes back the deployment under way, or returns to what was confirmed before',
    async () => (await import('@convoy/convoy/verbs/rollback')).rollback,
    { deployment, services },
  ),
  row(
    'resume',
    'Goes on with deployments whose job ended before they did: finishes them, or takes them back',
    async () => (await import('@convoy/convoy/verbs/resume')).resume,
    {
      deployment,
      services,
      environments: {
        description: 'JSON: with `abandoned`, what was found in each environment, and what became of it',
        of: at('environments'),
      },
    },
  ),
  {
    ...row(
      'setup',
      "Puts the command convoy on PATH for the job's own scripts, run by the runner's own Node",
      async () => (await import('./setup.ts')).setup,
      { path: { description: 'Folder that was put in front of PATH', of: at('path') } },
    ),
    // The command then looks where the actions look.
    leaves: ({ path }, { GITHUB_REPOSITORY }) => ({
      path: String(path),
      variables: GITHUB_REPOSITORY ? { CONVOY_GITHUB: GITHUB_REPOSITORY } : {},
    }),
  },
];
