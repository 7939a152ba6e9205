import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyHead } from '@convoy/model/head';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { systemClock as clock } from '../../src/clock.ts';
import { createHeadFile } from '../../src/stores/head-file.ts';

let dir: string;
const writers: Writer[] = [];
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'convoy-race-'));
});
afterEach(async () => {
  for (const { child } of writers.splice(0)) child.kill('SIGKILL');
  await rm(dir, { recursive: true });
});

interface Writer {
  readonly child: ChildProcess;
  readonly ready: Promise<unknown>;
  /** The revisions it won, once it has ended. */
  readonly won: Promise<number[]>;
  readonly ended: Promise<number | null>;
}

const start = (last: number, name: string): Writer => {
  const script = join(import.meta.dirname, 'head-writer.ts');
  const child = spawn(process.execPath, [script, dir, String(last), name], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  const ready = new Promise((resolve) => child.stdout.once('data', resolve));
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  const won = new Promise<number[]>((resolve) => {
    child.once('close', () => resolve(text.trim().split('\n').slice(1).map(Number)));
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const writer = { child, ready, won, ended };
  writers.push(writer);
  return writer;
};

const each = (length: number) => Array.from({ length }, (_, index) => index + 1);

test('of several processes exactly one wins each revision, and nothing anyone wrote is lost', async () => {
  const last = 120;
  const racing = each(4).map((number) => start(last, `writer ${number}`));
  const won = await Promise.all(racing.map((writer) => writer.won));
  expect(won.flat().sort((a, b) => a - b)).toEqual(each(last));
  expect(await createHeadFile(dir).read()).toEqual({ record: { ...emptyHead, epoch: last }, revision: String(last) });
});

test('a writer held up until its revision was pruned does not win it a second time', async () => {
  const last = 800;
  const head = createHeadFile(dir);
  const [slow, fast] = [start(last, 'slow'), start(last, 'fast')];
  await Promise.all([slow.ready, fast.ready]);
  const revision = async () => Number((await head.read()).revision);
  for (let now = await revision(); now < last - 100; now = await revision()) {
    slow.child.kill('SIGSTOP');
    while ((await revision()) < now + 60) await clock.sleep(5);
    slow.child.kill('SIGCONT');
    await clock.sleep(5);
  }
  const won = [await slow.won, await fast.won].flat().sort((a, b) => a - b);
  expect(won).toEqual([...new Set(won)]);
  expect([await slow.ended, await fast.ended]).toEqual([0, 0]);
  expect(await head.read()).toEqual({ record: { ...emptyHead, epoch: last }, revision: String(last) });
});
