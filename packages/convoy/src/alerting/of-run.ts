import { createHash, randomUUID } from 'node:crypto';
import type { BuiltInAlert } from '@convoy/model/alerting/built-in';
import type { Labels } from '@convoy/model/alerting/labels';
import type { Message } from '@convoy/model/channel-ports';
import type { Surroundings } from '../verb.ts';

/** What a job of any workflow wants to be told. */
export interface Said {
  readonly message: string;
  readonly severity: string;
  readonly environment: string | undefined;
}

type Env = Surroundings['env'];

/** Those of them that there are. */
const present = (labels: Readonly<Record<string, string | undefined>>): Labels =>
  Object.fromEntries(Object.entries(labels).filter((one): one is [string, string] => Boolean(one[1])));

const linkOf = ({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT = '1' }: Env) =>
  GITHUB_REPOSITORY && GITHUB_RUN_ID
    ? `${GITHUB_SERVER_URL || 'https://github.com'}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT}`
    : undefined;

/** The job says it: once for an attempt of its run, whoever asks how often. Outside of workflows each time is a new one. */
const idOf = ({ message, severity, environment }: Said, env: Env): string => {
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT, GITHUB_JOB, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = env;
  if (!run) return `alert-${randomUUID()}`;
  // GitHub promises one number for each run within a repository, and no more.
  const where = [GITHUB_SERVER_URL ?? '', GITHUB_REPOSITORY ?? ''];
  const digest = createHash('sha256')
    .update(JSON.stringify([...where, environment ?? '', severity, message]))
    .digest('hex')
    .slice(0, 12);
  return `run-${run}-${GITHUB_RUN_ATTEMPT ?? '1'}-${GITHUB_JOB ?? ''}-${digest}`;
};

/** What channels are told. `at` in ms since the epoch. */
export const messageOfRun = (said: Said, env: Env, at: number): Message => {
  const { GITHUB_WORKFLOW: workflow, GITHUB_JOB: job, GITHUB_REPOSITORY: repository } = env;
  const pull = /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? '')?.[1];
  const labels = present({
    ...{ alertname: 'workflow' satisfies BuiltInAlert, severity: said.severity, environment: said.environment },
    ...{ repository, workflow, job, pull },
  });
  const notes = present({ title: said.message, run: linkOf(env), commit: env.GITHUB_SHA, by: env.GITHUB_ACTOR });
  const notification = idOf(said, env);
  return {
    ...{ notification, thread: notification, handle: null, occasion: 'firing', at, labels },
    ...{ firing: [{ labels, notes }], resolved: [] },
  };
};
