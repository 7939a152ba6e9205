import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConvoyError, messageOf } from '@convoy/model/error';
import { daemonEntry } from './entry.ts';
import type { Paths } from './paths.ts';
import { everyPid } from './processes.ts';
import type { Calls, Fault } from './protocol.ts';

/** Only these say that no daemon listens; one that hangs is never replaced. */
const absent = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']);
/** A daemon that lives answers with a head in no time, in milliseconds. */
const headMs = 5_000;
/** How long a daemon may take to come up on a busy machine, in milliseconds. */
const startMs = 10_000;
const lockedStatus = 3;

const hung = (paths: Paths): ConvoyError =>
  new ConvoyError(
    'DAEMON_HUNG',
    `the local daemon (${holder(paths)}) does not answer: look at ${paths.daemonLog}, then end it with kill -9; the services run on`,
  );

/** The processes that serve this state directory, by their command lines: its files may have been deleted. */
const holder = ({ directory }: Paths): string => {
  const pids = everyPid().filter((pid) => {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      return words.includes(directory) && words.some((word) => /\/local\/daemon\.ts$/.test(word));
    } catch {
      return false;
    }
  });
  return pids.length > 0 ? `pid ${pids.join(' and ')}` : 'pid unknown';
};

const post = (paths: Paths, name: string, body: unknown, signal?: AbortSignal): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const request = httpRequest({ socketPath: paths.socket, path: `/${name}`, method: 'POST', agent: false });
    const abort = () => request.destroy(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    request.setTimeout(headMs, () => request.destroy(hung(paths)));
    request.once('close', () => signal?.removeEventListener('abort', abort));
    request.once('error', reject);
    request.once('response', async (response) => {
      request.setTimeout(0);
      try {
        const { answer, fault } = JSON.parse((await response.toArray()).join('')) as { answer: unknown; fault?: Fault };
        if (fault) reject(new ConvoyError(fault.code, fault.message));
        else resolve(answer);
      } catch (error) {
        // It was killed between head and body.
        reject(signal?.aborted ? signal.reason : Object.assign(new Error(messageOf(error)), { code: 'ECONNRESET' }));
      }
    });
    request.end(JSON.stringify(body));
  });

const answers = (paths: Paths): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(paths.socket);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

const lastLine = (path: string): string => readFileSync(path, 'utf8').trim().split('\n').at(-1) ?? '';

/** A daemon's process that is not known to listen yet; `status` once it has ended. */
interface Start {
  status?: number | null;
}

/** By state directory: calls that find no daemon at the same time start one together. */
const starts = new Map<string, Start>();

/** It outlives the job, so it is given nothing that is the job's: neither the mark by which a runner ends it nor tokens. */
const daemonEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(RUNNER_TRACKING_ID$|INPUT_|ACTIONS_)/.test(name)),
  );

const spawnDaemon = (paths: Paths): Start => {
  const shared = starts.get(paths.directory);
  if (shared && shared.status === undefined) return shared;
  const log = openSync(paths.daemonLog, 'a', 0o600);
  const child = spawn(process.execPath, [...daemonEntry(), paths.directory], {
    ...{ cwd: '/', detached: true, env: daemonEnv(), stdio: ['ignore', log, log] as const },
  });
  closeSync(log);
  child.unref();
  const start: Start = {};
  child.once('exit', (status) => {
    start.status = status;
  });
  starts.set(paths.directory, start);
  return start;
};

/** Starts a daemon and waits until one listens: of several commands that race, one gets the lock. */
const startDaemon = async (paths: Paths, signal?: AbortSignal): Promise<void> => {
  const until = performance.now() + startMs;
  const start = spawnDaemon(paths);
  while (!(await answers(paths))) {
    signal?.throwIfAborted();
    if (start.status !== undefined && start.status !== lockedStatus)
      throw new ConvoyError(
        'DAEMON_NOT_STARTED',
        `the local daemon could not be started: ${lastLine(paths.daemonLog)}`,
      );
    if (performance.now() > until) {
      const what = `the local daemon (${holder(paths)}) holds ${paths.directory} but its control socket is gone`;
      throw new ConvoyError('DAEMON_LOST', `${what}: end it with kill; the services run on`);
    }
    await sleep(20);
  }
  starts.delete(paths.directory);
};

/** Calls the daemon; every call may be repeated, so one that was cut off by its death is made again. */
export const call = async <Name extends keyof Calls>(
  paths: Paths,
  name: Name,
  request: Calls[Name]['request'],
  signal?: AbortSignal,
): Promise<Calls[Name]['answer']> => {
  for (let attempts = 5; ; attempts -= 1) {
    signal?.throwIfAborted();
    try {
      return (await post(paths, name, request, signal)) as Calls[Name]['answer'];
    } catch (error) {
      if (attempts === 0 || !absent.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
    await startDaemon(paths, signal);
  }
};
