import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Owner } from '@convoy/model/head';

/** A text as a part of an agent's name, which has dots between its parts. */
const part = (text: string, most: number): string => text.replaceAll(/[^\w-]/g, '-').slice(0, most);

const textOr = (read: () => string, otherwise: string): string => {
  try {
    return read();
  } catch {
    return otherwise;
  }
};

/**
 * This machine, as it is named in journals. Runners made from one image share a name, so the boot and the space of process
 * ids, in which a pid means something, are in it too.
 */
const machine: string = [
  part(hostname(), 60) || 'localhost',
  createHash('sha256')
    .update(textOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1'), ''))
    .update(textOr(() => readlinkSync('/proc/self/ns/pid'), ''))
    .digest('hex')
    .slice(0, 8),
].join('-');

/** When a process started, in ticks since boot: with it a pid is used only once (`/proc/<pid>/stat`, field 22). */
const startOf = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? null : (rest[18] ?? null);
  } catch {
    // No such process; or no /proc, and then the pid alone must do.
    return process.platform === 'linux' || !answers(pid) ? null : 'unknown';
  }
};

const answers = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** One job of a workflow run. */
export interface Job {
  readonly run: number;
  readonly attempt: number;
  readonly job: string;
  readonly runner: string;
}

const jobPart = ({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, RUNNER_NAME }: NodeJS.ProcessEnv): string =>
  GITHUB_RUN_ID === undefined
    ? ''
    : `.${part(GITHUB_RUN_ID, 20)}.${part(GITHUB_RUN_ATTEMPT ?? '1', 6)}.${part(GITHUB_JOB ?? '', 40)}.${runnerPart(RUNNER_NAME ?? '')}`;

const longestRunner = 40;

/** A runner's name as it stands in the name of an agent: of two names no two are the same, however long they are. */
export const runnerPart = (name: string): string => {
  if (name.length <= longestRunner && part(name, longestRunner) === name) return name;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${part(name, longestRunner - digest.length - 1)}-${digest}`;
};

/** This process: machine, pid and start time, and in a job of a workflow its run, attempt, job and runner. */
export const agent: string = `${machine}.${process.pid}.${startOf(process.pid) ?? 'unknown'}${jobPart(process.env)}`;

/** The job that an agent belongs to; null outside of workflows. */
export const jobOf = (name: string): Job | null => {
  const [, , , run, attempt, job = '', runner = ''] = name.split('.');
  return run === undefined || attempt === undefined
    ? null
    : { run: Number(run), attempt: Number(attempt), job, runner };
};

/** The pid of an owner on this machine that still runs; null when it is gone; unknown when it is another machine's. */
export const processOf = ({ agent: name }: Pick<Owner, 'agent'>): number | 'elsewhere' | null => {
  const [where, pid, start] = name.split('.');
  if (where !== machine) return 'elsewhere';
  return startOf(Number(pid)) === start ? Number(pid) : null;
};

/** Whether this is a process of this machine that is known to have ended. */
export const isGone = (name: string): boolean => processOf({ agent: name }) === null;

/** The agent that wrote a segment of a journal, `<epoch>.<agent>`. */
export const writerOf = (segment: string): string => segment.slice(segment.indexOf('.') + 1);
