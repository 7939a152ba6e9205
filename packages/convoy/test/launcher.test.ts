import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect } from '@jest/globals';
import { sources } from '../../../test/command.ts';
import { needing } from '../../../test/needing.ts';
import { until } from '../../../test/until.ts';
import { processOf } from '../src/agent.ts';
import { type House, json, manifestOf, openHouse, startProgram } from './harness.ts';

/** A Node that cannot run Convoy itself, and hands over to the one in the house. */
const older = (() => {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const found = path.map((folder) => join(folder, 'node')).find(existsSync);
  const version = found && execFileSync(found, ['--version'], { encoding: 'utf8' });
  return found !== undefined && Number(/^v(\d+)/.exec(version ?? '')?.[1]) < 24 ? found : null;
})();
const onOlder = needing('a Node older than 24 on PATH', older !== null);

const start = (house: House, args: readonly string[]) => {
  const words = [older ?? '', sources, ...args, '--manifest', house.manifest, '--state-dir', house.state];
  return startProgram(words, house.root, { GO: house.go, CONVOY_LOCAL_DIR: house.local });
};

const waiting = async (house: House) => {
  // It outlives an engine that is killed, and ends with the folder that the test takes away.
  const deploy = 'touch begun; while [ -e "$PWD/begun" ]; do sleep 0.05; done';
  await house.write(manifestOf({ a: { provider: 'script', with: { deploy } } }));
  const running = start(house, ['deploy', '--version', 'a=1', '--json']);
  await until('the script', () => existsSync(join(house.root, 'begun')));
  return running;
};

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  onOlder(`${signal} to the launcher is one to the engine, once`, async () => {
    await using house = await openHouse();
    const running = await waiting(house);
    running.child.kill(signal);
    const ended = await running.ended;
    expect([ended.code, json(ended)]).toEqual([130, expect.objectContaining({ end: 'stopped' })]);
    expect(ended.err.match(/closing the journal/g)).toHaveLength(1);
  });

onOlder('a launcher that is killed does not leave the engine at work', async () => {
  await using house = await openHouse();
  const running = await waiting(house);
  running.child.kill('SIGKILL');
  await until('the end of the engine', async () => (await house.head()).owner === null);
  expect((await house.head()).unfinished).not.toBeNull();
});

onOlder('an engine that is killed was neither done nor taken back', async () => {
  await using house = await openHouse();
  const running = await waiting(house);
  const { owner } = await house.head();
  process.kill(owner ? (processOf(owner) as number) : 0, 'SIGKILL');
  expect((await running.ended).code).toBe(137);
});
