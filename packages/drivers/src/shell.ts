import { setImmediate } from 'node:timers/promises';
import type { Clock, Exit } from '@convoy/model/ports';
import { endGroup } from './group.ts';
import { readLines } from './lines.ts';
import { type Command, start } from './spawn.ts';

export interface Shell extends Command {
  /** Takes standard output and standard error in whole lines; must not throw. */
  readonly log: (text: string) => void;
  readonly clock: Clock;
  /** Limit in milliseconds; none when absent. */
  readonly timeoutMs?: number;
  /** Time from SIGTERM to SIGKILL, in milliseconds. */
  readonly graceMs?: number;
}

const defaultGraceMs = 5_000;
/** Output that comes later than this after the end of a command is some background process's, in milliseconds. */
const quietMs = 50;
/** A background process that goes on talking is listened to for this long, in milliseconds. */
const lingerMs = 1_000;

type Child = Awaited<ReturnType<typeof start>>;

/** The ends of a process: its own, and that of its output, which children in the background may hold open. */
const watch = (child: Child) => {
  let heard = false;
  const streams = [child.stdout, child.stderr];
  for (const stream of streams) stream.on('data', () => (heard = true));
  const exit = new Promise<Omit<Exit, 'timedOut'>>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, ...(signal && { signal }) }));
  });
  const silence = async (clock: Clock) => {
    const until = clock.now() + lingerMs;
    do {
      heard = false;
      await clock.sleep(quietMs);
      // One more turn of the event loop: a busy process may see its timer before what waits in the pipe.
      await setImmediate();
    } while (heard && clock.now() < until);
    for (const stream of streams) stream.destroy();
  };
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return { exit, drained: (clock: Clock) => Promise.race([closed, silence(clock)]) };
};

/**
 * Runs a command in a process group of its own and says how it ended. At its time limit or when `signal` is aborted
 * the whole group is ended; an abort then rejects with the signal's reason. A command that ends by itself leaves its
 * background processes alone, and is over even if they hold its output open.
 * By plain `spawn`: execa ends a group only as long as something of it holds the output open.
 */
export const shell = async (command: Shell, signal?: AbortSignal): Promise<Exit> => {
  const { clock, log, timeoutMs = Number.POSITIVE_INFINITY, graceMs = defaultGraceMs } = command;
  signal?.throwIfAborted();
  const child = await start(command);
  const { exit, drained } = watch(child);
  const flushes = [readLines(child.stdout, log), readLines(child.stderr, log)];
  const over = new AbortController();
  const stop = signal ? AbortSignal.any([signal, over.signal]) : over.signal;
  const limit = clock.sleep(timeoutMs, stop).then(
    () => 'timeout' as const,
    () => 'stopped' as const,
  );
  const first = await Promise.race([exit, limit]);
  over.abort();
  const cut = typeof first === 'string' ? first : null;
  if (cut) await endGroup(child.pid, graceMs, clock);
  const end = await exit;
  await drained(clock);
  for (const flush of flushes) flush();
  if (cut === 'stopped') throw signal?.reason;
  return { ...end, timedOut: cut === 'timeout' };
};
