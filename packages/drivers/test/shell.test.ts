import { spawnSync } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Run } from '@convoy/model/run';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { needing } from '../../../test/needing.ts';
import { until } from '../../../test/until.ts';
import { systemClock as clock } from '../src/clock.ts';
import { processes } from '../src/proc.ts';
import { type Shell, shell } from '../src/shell.ts';

let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'convoy-shell-')));
});
afterAll(() => rm(folder, { recursive: true }));

const run = async (command: Run, options: Partial<Shell> = {}, signal?: AbortSignal) => {
  let text = '';
  const log = (more: string) => {
    text += more;
  };
  const exit = await shell({ run: command, cwd: folder, env: process.env, log, clock, ...options }, signal);
  return { ...exit, text };
};

const alive = (pid: number) => processes().some((process) => process.pid === pid && !process.dead);
/** Whether a process that runs stands in the folder. */
const worksIn = (pid: number, where: string): boolean => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === where;
  } catch {
    // It has ended meanwhile, or is another user's.
    return false;
  }
};
const pidIn = async (name: string) => Number(await readFile(join(folder, name), 'utf8'));
const written = (name: string) => () =>
  readFile(join(folder, name), 'utf8').then(
    (text) => text.endsWith('\n'),
    () => false,
  );
/** The time limit is over when the script has written the file. */
const limitAt = (name: string) => {
  const timeoutMs = 60_000;
  const sleep = (ms: number, signal?: AbortSignal) =>
    ms === timeoutMs ? until(`the file ${name}`, written(name)).then(() => undefined) : clock.sleep(ms, signal);
  return { timeoutMs, clock: { ...clock, sleep } };
};

test('a string runs by bash -eo pipefail, a list without a shell', async () => {
  expect(await run('false; echo not reached')).toMatchObject({ code: 1, text: '' });
  expect(await run('false | cat')).toMatchObject({ code: 1 });
  expect(await run(['echo', '$HOME;', '*'])).toEqual({ code: 0, timedOut: false, text: '$HOME; *\n' });
});

test('nothing is on standard input, both outputs come, folder and environment hold', async () => {
  const { text } = await run('cat; pwd; echo "$A" >&2', { env: { PATH: process.env.PATH, A: 'a' } });
  expect(text.split('\n').sort()).toEqual(['', folder, 'a'].sort());
});

test('how a command ends is told: its status, or its signal', async () => {
  expect(await run('exit 7')).toMatchObject({ code: 7, timedOut: false });
  expect(await run('kill -KILL $$')).toMatchObject({ code: null, signal: 'SIGKILL', timedOut: false });
});

test('at the time limit the whole group ends, also who ignores SIGTERM and who reads nothing of it', async () => {
  const script = `trap '' TERM; (trap '' TERM; echo $BASHPID > child; exec > /dev/null 2>&1; while :; do sleep 0.05; done) & while :; do sleep 0.05; done`;
  const exit = await run(script, { ...limitAt('child'), graceMs: 200 });
  expect(exit).toMatchObject({ code: null, signal: 'SIGKILL', timedOut: true });
  expect(alive(await pidIn('child'))).toBe(false);
});

test('a script that obeys SIGTERM is not killed, its stubborn child is', async () => {
  const script = `trap 'echo cleaned; exit 3' TERM; (trap '' TERM; echo $BASHPID > stubborn; exec > /dev/null 2>&1; while :; do sleep 0.05; done) & while :; do sleep 0.05; done`;
  const exit = await run(script, { ...limitAt('stubborn'), graceMs: 200 });
  expect(exit).toMatchObject({ code: 3, timedOut: true, text: expect.stringContaining('cleaned\n') });
  expect(alive(await pidIn('stubborn'))).toBe(false);
});

test('an abort ends the group and rejects with the reason', async () => {
  const abort = new AbortController();
  const reason = new Error('enough');
  const running = run('sleep 60 & echo $! > sleeper; wait', {}, abort.signal);
  await until('the child', written('sleeper'));
  abort.abort(reason);
  await expect(running).rejects.toBe(reason);
  expect(alive(await pidIn('sleeper'))).toBe(false);
  await expect(run(['nothing is started'], {}, AbortSignal.abort(reason))).rejects.toBe(reason);
});

test('a background child that holds the output open neither delays the end nor is ended', async () => {
  const exit = await run('sleep 60 & echo $! > background; echo done');
  expect(exit).toEqual({ code: 0, timedOut: false, text: 'done\n' });
  const pid = await pidIn('background');
  expect(alive(pid)).toBe(true);
  process.kill(pid);
});

test('a background child that never stops talking does not delay the end either', async () => {
  const exit = await run('(while :; do echo tick; sleep 0.01; done) & echo $! > talker; echo done');
  expect(exit).toMatchObject({ code: 0, timedOut: false });
  await until('the end of the child', async () => !alive(await pidIn('talker')));
});

test('what waits in the pipe at the end is read, however slow the log', async () => {
  let length = 0;
  const log = (text: string) => {
    length += text.length;
    for (const until = performance.now() + 80; performance.now() < until; );
  };
  await run('sleep 60 & echo $! > holder; head -c 300000 /dev/zero | tr "\\0" "\\n"', { log });
  process.kill(await pidIn('holder'));
  expect(length).toBe(300_000);
});

const withPerl = needing('perl', spawnSync('perl', ['-v']).status === 0);

withPerl('the dead whom nobody buries are not waited for', async () => {
  const zombie = `perl -e 'fork or exit; setpgrp 0, 0; print "$$\\n"; close STDOUT; sleep 60' > undertaker & wait`;
  const exit = await run(zombie, { ...limitAt('undertaker'), graceMs: 60_000 });
  expect(exit).toMatchObject({ signal: 'SIGTERM', timedOut: true });
  process.kill(await pidIn('undertaker'));
});

test('nothing goes on sleeping after a command', async () => {
  let asleep = 0;
  const sleep = async (ms: number, signal?: AbortSignal) => {
    asleep++;
    await clock.sleep(ms, signal).finally(() => asleep--);
  };
  await run('true', { timeoutMs: 60_000, clock: { ...clock, sleep } });
  await until('that nothing sleeps', () => asleep === 0);
});

test('a script that closes its output is waited for', async () => {
  expect(await run('exec >&- 2>&-; sleep 0.3; echo x > closed')).toMatchObject({ code: 0, text: '' });
  expect(await written('closed')()).toBe(true);
});

test('100 MB pass through in bounded memory', async () => {
  let bytes = 0;
  let most = 0;
  const before = process.memoryUsage().rss;
  const log = (text: string) => {
    bytes += text.length;
    most = Math.max(most, process.memoryUsage().rss - before);
  };
  expect(await run('head -c 100000000 /dev/zero | tr "\\0" "\\n"; echo', { log })).toMatchObject({ code: 0 });
  expect(bytes).toBe(100_000_001);
  expect(most).toBeLessThan(80_000_000);
});

test('lines of the two outputs never mix, and an unfinished one comes too', async () => {
  const { text } = await run('for i in 1 2 3; do printf a; printf b >&2; sleep 0.02; done; echo; printf c >&2');
  expect(['aaa\nbbbc', 'bbbcaaa\n']).toContain(text);
});

test('output without an end of line comes in bounded pieces', async () => {
  const pieces: string[] = [];
  await run('head -c 1000000 /dev/zero | tr "\\0" x', { log: (text) => pieces.push(text) });
  expect(pieces.join('')).toBe('x'.repeat(1_000_000));
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(200_000);
});

test('invalid UTF-8 is replaced, valid UTF-8 survives being cut anywhere', async () => {
  expect((await run("printf 'a\\377b'")).text).toBe('a\ufffdb');
  expect((await run('printf "€%.0s" {1..40000}')).text).toBe('€'.repeat(40_000));
});

test('what cannot be started says why and what to do', async () => {
  await mkdir(join(folder, 'bin'), { recursive: true });
  const file = async (name: string, content: string, mode = 0o755) => {
    await writeFile(join(folder, 'bin', name), content);
    await chmod(join(folder, 'bin', name), mode);
    return `./bin/${name}`;
  };
  const code = (thrown: unknown) => thrown as { code: string; message: string };
  const faultOf = (command: Run, options: Partial<Shell> = {}) => run(command, options).then(() => null, code);
  expect(await faultOf(['no-such-program'])).toMatchObject({ code: 'COMMAND_NOT_FOUND' });
  expect(await faultOf([])).toMatchObject({ code: 'COMMAND_NOT_FOUND' });
  expect(await faultOf([await file('shebang', '#!/no/such/shell\n')])).toMatchObject({ code: 'COMMAND_NOT_FOUND' });
  expect(await faultOf([await file('mode', '#!/bin/sh\n', 0o644)])).toMatchObject({
    code: 'COMMAND_NOT_EXECUTABLE',
    message: './bin/mode may not be executed: chmod +x ./bin/mode',
  });
  // Without a first line that names one, the system takes sh.
  expect(await run([await file('plain', 'echo plain\n')])).toMatchObject({ code: 0, text: 'plain\n' });
  expect(await faultOf('true', { cwd: join(folder, 'nowhere') })).toMatchObject({ code: 'CWD_MISSING' });
  expect(await faultOf('true', { cwd: join(folder, 'bin/mode') })).toMatchObject({ code: 'CWD_MISSING' });
  expect(await faultOf(['true', 'x'.repeat(3_000_000)])).toMatchObject({ code: 'COMMAND_TOO_LONG' });
  expect(await faultOf(['true', 'a\0b'])).toMatchObject({ code: 'COMMAND_NOT_STARTED' });
});

test('nothing is left of all this', async () => {
  await until('their end', () => !processes().some(({ pid, dead }) => !dead && worksIn(pid, folder)));
});
