import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { LookName, OrderName } from './control.ts';
import type { Twin } from './interface.ts';

type Answered<T> = T extends (...args: infer A) => infer R ? (...args: A) => Promise<R> : () => Promise<T>;

/** A twin in another process: what an in-process one has, asked over HTTP. */
export interface RemoteTwin {
  readonly url: string;
  readonly state: Answered<Twin['state']>;
  readonly requests: Answered<Twin['requests']>;
  readonly problems: Answered<Twin['problems']>;
  readonly files: Answered<Twin['files']>;
  readonly commits: Answered<Twin['commits']>;
  readonly fault: Answered<Twin['fault']>;
  readonly clearFaults: Answered<Twin['clearFaults']>;
  readonly seed: Answered<Twin['seed']>;
  readonly advance: Answered<Twin['advance']>;
  readonly limit: Answered<Twin['limit']>;
  readonly token: Answered<Twin['token']>;
}

export const remoteTwin = (url: string): RemoteTwin => {
  const look = async <T>(name: LookName, query = ''): Promise<T> =>
    (await fetch(`${url}/_twin/${name}${query}`)).json() as Promise<T>;
  const order = async <T>(name: OrderName, said: unknown = {}): Promise<T> => {
    const answer = await fetch(`${url}/_twin/${name}`, { method: 'POST', body: JSON.stringify(said) });
    if (!answer.ok) throw new Error(`the twin refuses ${name}: ${await answer.text()}`);
    return answer.json() as Promise<T>;
  };
  const of = (name: string): string => `?of=${encodeURIComponent(name)}`;
  return {
    url,
    state: () => look('state'),
    requests: () => look('requests'),
    problems: () => look('problems'),
    files: (name) => look('files', of(name)),
    commits: (name) => look('commits', of(name)),
    fault: (fault) => order('fault', fault),
    clearFaults: () => order('clear-faults'),
    seed: (seed) => order('seed', seed),
    advance: (ms) => order('advance', { ms }),
    limit: (limits) => order('limit', limits),
    token: (token) => order('token', token),
  };
};

/** Starts `main.ts` with these arguments; `close` ends it and waits for that. */
export const spawnTwin = async (
  args: readonly string[] = [],
): Promise<RemoteTwin & { readonly close: () => Promise<void> }> => {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./main.ts', import.meta.url)), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  const line = new Promise<string>((resolve) => void createInterface(child.stdout).once('line', resolve));
  const first = await Promise.race([line, ended]);
  if (first === undefined) throw new Error('the twin ended before it said where it is: its error stands above');
  return {
    ...remoteTwin((JSON.parse(first) as { readonly url: string }).url),
    close: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
};
