import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { until } from '../../../test/until.ts';
import { systemClock as clock } from '../src/clock.ts';
import { createHost } from '../src/host.ts';
import { start as startCommand } from '../src/spawn.ts';

const env = { PATH: process.env.PATH, A: 'inherited', B: 'inherited' };
const { signal } = new AbortController();
const never = () => {};

test('a command runs at the root with what it inherits and what it is given', async () => {
  const root = await mkdtemp(join(tmpdir(), 'convoy-host-'));
  let text = '';
  const log = (more: string) => {
    text += more;
  };
  const host = createHost({ root, env, clock });
  const exit = await host.run({ run: 'pwd; echo $A $B; exit 4', env: { B: 'given' }, timeoutMs: 10_000, log }, signal);
  await rm(root, { recursive: true });
  expect(exit).toEqual({ code: 4, timedOut: false });
  expect(text).toBe(`${root}\ninherited given\n`);
});

test('a command at its time limit is a result, not a fault', async () => {
  const host = createHost({ root: tmpdir(), env, clock, graceMs: 100 });
  expect(await host.run({ run: ['sleep', '60'], env: {}, timeoutMs: 100, log: never }, signal)).toEqual({
    code: null,
    signal: 'SIGTERM',
    timedOut: true,
  });
});

const start = async (script: string, key: string) => {
  const child = spawn('bash', ['-c', script], {
    detached: true,
    env: { ...process.env, CONVOY_KEY: key },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return { child, line: String(line).trim() };
};

test('what another process began is outlasted, by its exact key', async () => {
  let looks = 0;
  const sleep = (ms: number, signal?: AbortSignal) => {
    looks += 1;
    return clock.sleep(ms, signal);
  };
  const host = createHost({ root: tmpdir(), env, clock: { ...clock, sleep } });
  const key = `d/task:${process.pid}:1`;
  const { child } = await start('echo up; sleep 60; true', key);
  await host.outlast(key.slice(0, -1), signal);
  await expect(host.outlast(`${key}1`, AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
  let over = false;
  const outlasting = host.outlast(key, signal).then(() => {
    over = true;
  });
  await until('the third look', () => looks >= 3, 10_000);
  expect(over).toBe(false);
  const abort = new AbortController();
  const cancelled = host.outlast(key, abort.signal);
  abort.abort(new Error('enough'));
  await expect(cancelled).rejects.toThrow('enough');
  process.kill(-(child.pid as number), 'SIGKILL');
  await outlasting;
});

test('nor what it left in a session of its own; but the script itself is, wherever it was started from', async () => {
  const key = `d/deploy:${process.pid}:2`;
  // As under a script of Convoy that runs Convoy.
  const outer = { ...env, CONVOY_KEY: key, CONVOY_WITHIN: '1' };
  const child = await startCommand({
    run: "setsid bash -c 'echo $$; exec sleep 60' & sleep 60; true",
    cwd: tmpdir(),
    env: outer,
  });
  const [line] = await once(child.stdout, 'data');
  const server = Number(String(line).trim());
  const enough = new AbortController();
  let looks = 0;
  const sleep = (ms: number, until?: AbortSignal) => {
    looks += 1;
    if (looks === 3) enough.abort(new Error('it is waited for'));
    return clock.sleep(ms, until);
  };
  const host = createHost({ root: tmpdir(), env, clock: { ...clock, sleep } });
  await expect(host.outlast(key, enough.signal)).rejects.toThrow('it is waited for');
  process.kill(-child.pid, 'SIGKILL');
  await host.outlast(key, signal);
  process.kill(server, 'SIGKILL');
});

test('a script that is one command, for which bash makes way, is waited for all the same', async () => {
  const key = `d/deploy:${process.pid}:3`;
  const child = await startCommand({ run: 'sleep 60', cwd: tmpdir(), env: { ...env, CONVOY_KEY: key } });
  await until('bash to make way', () => readFileSync(`/proc/${child.pid}/comm`, 'utf8') === 'sleep\n');
  const enough = new AbortController();
  const sleep = (ms: number, cut?: AbortSignal) => {
    enough.abort(new Error('it is waited for'));
    return clock.sleep(ms, cut);
  };
  const host = createHost({ root: tmpdir(), env, clock: { ...clock, sleep } });
  await expect(host.outlast(key, enough.signal)).rejects.toThrow('it is waited for');
  process.kill(-child.pid, 'SIGKILL');
  await host.outlast(key, signal);
});

test('what a finished command left running is not waited for', async () => {
  const key = `d/deploy:${process.pid}:1`;
  const { child, line } = await start('sleep 60 > /dev/null & echo $!', key);
  if (child.exitCode === null) await once(child, 'exit');
  await createHost({ root: tmpdir(), env, clock }).outlast(key, signal);
  process.kill(Number(line), 'SIGKILL');
});
