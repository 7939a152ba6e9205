import { type ChildProcess, fork } from 'node:child_process';
import { daemonEntry } from './entry.ts';
import type { Handle } from './proxy/listener.ts';

/**
 * A second daemon process, loaded and waiting. It holds the same listening sockets without accepting, so that
 * connections wait in the kernel while it takes over from a daemon that died; it then starts a standby of its own.
 * If the standby dies, the daemon starts another. Handles are named by their port; `lock` is the directory's lock.
 */
export interface Standby {
  /** Null while there is none that has loaded and holds everything. */
  pid(): number | null;
  /** Starts the first one, when the daemon itself is up. */
  start(): void;
  hold(name: string, handle: Handle): void;
  drop(name: string): void;
  /** Ends it, before the daemon ends on purpose. */
  dismiss(): void;
}

type Message =
  | { readonly type: 'hold' | 'drop'; readonly name: string }
  /** Asks whether all that was sent before has come; the answer is the same word. */
  | { readonly type: 'ready' };

/** Stands on the command line of a process that is to wait. */
export const standbyWord = 'standby';

/** Between standbys that fall before they are ready, in milliseconds: doubled each time, up to the longest. */
const firstWaitMs = 100;
const longestWaitMs = 30_000;

const forkStandby = (directory: string): ChildProcess =>
  fork(daemonEntry()[0], [...daemonEntry().slice(1), directory, standbyWord], {
    // Outside the group and session of whoever started us.
    detached: true,
    execArgv: [],
    cwd: '/',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

/** The daemon's side: keeps one standby alive. `changed` is called whenever `pid` is another. */
export const keepStandby = (directory: string, changed: () => void): Standby => {
  const held = new Map<string, Handle>();
  let child: ChildProcess | null = null;
  let ready = false;
  /** How many in a row fell before they were ready. */
  let failures = 0;

  // What is lost to a standby that just died is sent to its successor.
  const send = (message: Message, handle?: Handle): void => {
    if (child?.connected) child.send(message, handle as never, {}, () => {});
  };
  const fallen = (): void => {
    const wait = ready ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** failures);
    failures = ready ? 0 : failures + 1;
    ready = false;
    changed();
    setTimeout(start, wait).unref();
  };
  const start = (): void => {
    const forked = forkStandby(directory);
    child = forked;
    forked.once('exit', fallen);
    // It could not even be started: the checkout, or Node, is gone. The proxy serves on without.
    forked.once('error', (error) => {
      process.stderr.write(`no standby: ${error}\n`);
      forked.off('exit', fallen);
      if (forked === child) fallen();
    });
    forked.on('message', () => {
      ready = true;
      failures = 0;
      changed();
    });
    for (const [name, handle] of held) send({ type: 'hold', name }, handle);
    send({ type: 'ready' });
  };

  return {
    pid: () => (ready ? (child?.pid ?? null) : null),
    start,
    hold: (name, handle) => {
      held.set(name, handle);
      send({ type: 'hold', name }, handle);
    },
    drop: (name) => {
      held.delete(name);
      send({ type: 'drop', name });
    },
    dismiss: () => {
      child?.off('exit', fallen);
      // Not by message: one to a standby that is still loading would be lost with us.
      child?.kill('SIGKILL');
    },
  };
};

/** The standby's side: resolves with all it holds once the daemon is dead. */
export const standBy = (): Promise<Map<string, Handle>> =>
  new Promise((resolve) => {
    const held = new Map<string, Handle>();
    const take = (message: Message, handle: Handle): void => {
      if (message.type === 'ready') process.send?.(message);
      else if (message.type === 'hold') held.set(message.name, handle);
      else {
        (held.get(message.name) as { close(): void } | undefined)?.close();
        held.delete(message.name);
      }
    };
    process.on('message', take as (message: unknown, handle: unknown) => void);
    process.once('disconnect', () => resolve(held));
  });
