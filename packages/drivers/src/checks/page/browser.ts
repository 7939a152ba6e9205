import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { ConvoyError } from '@convoy/model/error';
import type { Clock } from '@convoy/model/ports';
import { endGroup } from '../../group.ts';

export interface Browser {
  /** Where it takes DevTools' protocol, on the loopback. */
  readonly port: number;
  end(): Promise<void>;
}

export interface BrowserOptions {
  readonly path: string;
  /** Its profile, a folder of its own. */
  readonly profile: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
}

/** Without a network of its own, and as it runs in a container: there it has no right to a sandbox. */
const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
  '--remote-debugging-port=0',
];
/** It ends when this pipe (descriptors 3 and 4) is closed: so it outlives neither us nor our sudden end. */
const lifeline = '--remote-debugging-pipe';

/** What it may take to end by itself, in milliseconds. */
const graceMs = 500;
const announced = /^DevTools listening on ws:\/\/[^:]+:(\d+)\//m;

/** What it says of its port; what comes after that is read and dropped. */
const portOf = (errors: Readable): Promise<number> =>
  new Promise((resolve) => {
    let text = '';
    errors.setEncoding('utf8').on('data', (piece: string) => {
      text = (text + piece).slice(-10_000);
      const port = announced.exec(text)?.[1];
      if (port) resolve(Number(port));
    });
  });

/** Starts a browser in a process group of its own. Fault: `BROWSER_FAILED`; an abort rejects with the signal's reason. */
export const startBrowser = async (
  { path, profile, env, clock }: BrowserOptions,
  signal: AbortSignal,
): Promise<Browser> => {
  signal.throwIfAborted();
  const child = spawn(path, [...flags, lifeline, `--user-data-dir=${profile}`, 'about:blank'], {
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const failed = (why: string, cause?: unknown) =>
    new ConvoyError('BROWSER_FAILED', `${path} did not start: ${why}`, { cause });
  for (const pipe of child.stdio) pipe?.on('error', () => {});
  const { pid } = child;
  if (pid === undefined) throw failed('it cannot be run', (await once(child, 'error').catch((thrown) => [thrown]))[0]);
  const end = () => endGroup(pid, graceMs, clock);
  const over = new AbortController();
  try {
    const port = await Promise.race([
      portOf(child.stderr as Readable),
      once(child, 'exit', { signal: over.signal }).then(([code, by]) => {
        throw failed(`it ended with ${by ?? `status ${code}`}`);
      }),
      once(signal, 'abort', { signal: over.signal }).then(() => signal.throwIfAborted() as never),
    ]);
    return { port, end };
  } catch (thrown) {
    await end();
    throw thrown;
  } finally {
    over.abort();
  }
};
