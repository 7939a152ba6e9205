import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const convoy = fileURLToPath(new URL('../../../packages/convoy/bin/convoy.js', import.meta.url));
const manifest = fileURLToPath(new URL('../convoy.yml', import.meta.url));

/** Where this demo keeps everything. */
export interface Folders {
  readonly root: string;
  readonly state: string;
  readonly local: string;
  readonly data: string;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What `--json` printed; undefined when the command did not come to it. */
  readonly json: { readonly deployment?: string; readonly outcome?: string } | undefined;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Runs the real command line until `signal` ends it; its live view goes where this process writes its own. */
export const convoyCommand = (folders: Folders, args: readonly string[], signal: AbortSignal): Running => {
  const child = spawn(
    process.execPath,
    [convoy, ...args, '--manifest', manifest, '--state-dir', folders.state, '--json'],
    {
      env: { ...process.env, CONVOY_LOCAL_DIR: folders.local, SHOP_DATA: folders.data },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  // Behind a terminal's Ctrl-C it is the second: what is thrown away afterwards need not be taken back first.
  const end = () => child.kill('SIGTERM');
  signal.addEventListener('abort', end, { once: true });
  child.once('close', () => signal.removeEventListener('abort', end));
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, json: out === '' ? undefined : JSON.parse(out) }));
  });
  return { child, ended };
};
