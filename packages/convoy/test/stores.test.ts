import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort } from '../../../test/port.ts';
import { until } from '../../../test/until.ts';
import { convoy, type House, json, manifestOf, onLocal, openHouse } from './harness.ts';
import { scripted } from './mounted.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

const status = async (): Promise<{
  services: Record<string, { release: { version: string } }>;
  unfinished: unknown;
}> => {
  const ended = await house.run(['status', '--json']);
  expect(ended.code).toBe(0);
  return json<{ environments: [Awaited<ReturnType<typeof status>>] }>(ended).environments[0];
};

test('a file in the place of the state folder: every verb names it and the way out, and touches nothing', async () => {
  await house.write(manifestOf({ a: scripted() }));
  await writeFile(house.state, 'mine');
  for (const words of [['deploy', '--version', 'a=1'], ['status'], ['resume'], ['hold', 'a', '1'], ['timeline']]) {
    const { code, out, err } = await house.run(words);
    expect([words[0], code, out]).toEqual([words[0], 3, '']);
    expect(err).toContain(
      `${house.state} is a file where a folder is needed: move it away, or choose another --state-dir`,
    );
  }
  expect(await readFile(house.state, 'utf8')).toBe('mine');
  await expect(readFile(join(house.root, 'a.deployed'))).rejects.toThrow('ENOENT');
});

/** Deploys 1, then a second release that is ended by SIGKILL while it waits in its gate. */
const halfDeployed = async (): Promise<string> => {
  await house.write(manifestOf({ a: onLocal(await freePort()) }));
  expect((await house.run(['deploy', '--version', 'a=1'])).code).toBe(0);
  const running = house.start(['deploy', '--version', 'a=2-waits']);
  // The view says it before it is on the disk, and what is cut there must be this, not what the head counts already.
  await running.said('gate begins');
  const [segment] = (await house.segments()).slice(-1) as [string];
  await until('the gate on the disk', async () => (await readFile(segment, 'utf8')).includes('"gate:candidate:a:1"'));
  running.child.kill('SIGKILL');
  expect((await running.ended).signal).toBe('SIGKILL');
  return segment;
};

test('a torn last line is noted and left out, and the deployment resumes', async () => {
  const segment = await halfDeployed();
  const text = await readFile(segment, 'utf8');
  await writeFile(segment, text.slice(0, -20));
  await writeFile(house.go, '');
  const torn = `${segment}:${text.split('\n').length - 1}: the last line was cut short by a crash and is left out`;
  const resumed = await house.run(['resume', '--json']);
  expect(resumed.code).toBe(0);
  expect(resumed.err.split(torn)).toHaveLength(2);
  expect(json(resumed)).toMatchObject({ outcome: 'confirmed', services: { a: '2-waits' } });
  expect(await status()).toMatchObject({ services: { a: { release: { version: '2-waits' } } }, unfinished: null });
  // It stays torn, and nobody is told of it again who does not need it.
  const next = await house.run(['deploy', '--version', 'a=3']);
  expect([next.code, next.err.includes('cut short')]).toEqual([0, false]);
});

test('damage in the middle of a journal: file and line are named, nothing is changed, and mending it helps', async () => {
  const segment = await halfDeployed();
  const text = await readFile(segment, 'utf8');
  const before = await house.files();
  await writeFile(segment, text.replace('"type":"command.started"', '"type":"comm'));
  for (const words of [['resume'], ['rollback'], ['settle', 'a', '--as', 'absent'], ['status'], ['timeline']]) {
    const ended = await house.run([...words, '--json']);
    expect([words[0], ended.code]).toEqual([words[0], 3]);
    expect(json<{ error: object }>(ended).error).toEqual({
      code: 'JOURNAL_DAMAGED',
      message: expect.stringMatching(/\.jsonl:\d+: the journal is damaged here .* Bring the file back from a copy/),
    });
  }
  const refused = await house.run(['deploy', '--version', 'a=3']);
  expect([refused.code, refused.err]).toEqual([4, expect.stringContaining('UNFINISHED')]);
  await writeFile(segment, text);
  expect(await house.files()).toEqual(before);
  await writeFile(house.go, '');
  expect((await house.run(['resume'])).code).toBe(0);
});

test('a journal that is lost, whole or in part: never read as one that is empty, and adopting gives it up', async () => {
  const segment = await halfDeployed();
  const text = await readFile(segment, 'utf8');
  for (const part of ['', text.slice(0, text.indexOf('\n', text.indexOf('\n') + 1) + 1)]) {
    await writeFile(segment, part);
    for (const words of [['resume'], ['rollback'], ['status']]) {
      const ended = await house.run([...words, '--json']);
      expect([words[0], ended.code]).toEqual([words[0], 3]);
      expect(json<{ error: object }>(ended).error).toEqual({
        code: 'STATE_INCOMPLETE',
        message: expect.stringMatching(/\.jsonl: \d+ of at least \d+ events are missing[\s\S]* convoy adopt/),
      });
    }
  }
  await rm(segment);
  await writeFile(house.go, '');
  const adopted = await house.run(['adopt']);
  expect(adopted.err).toContain('is given up: its journal is lost');
  expect((await house.run(['deploy', '--version', 'a=3', '--force'])).code).toBe(0);
});

test('a damaged journal of the past bars no deployment and no way back', async () => {
  await house.write(manifestOf({ a: onLocal(await freePort()) }));
  for (const version of ['1', '2', '3'])
    expect((await house.run(['deploy', '--version', `a=${version}`])).code).toBe(0);
  const [oldest] = await house.segments();
  await writeFile(oldest as string, 'not a journal\nat all\n');
  expect((await house.run(['deploy', '--version', 'a=4'])).code).toBe(0);
  const back = await house.run(['rollback']);
  expect([back.code, back.err]).toEqual([0, expect.stringContaining(`${oldest}:1: the journal is damaged here`)]);
  expect(await status()).toMatchObject({ services: { a: { release: { version: '3' } } } });
});

test('a state folder below a file, and one where no folder can be made: the place and the way out are named', async () => {
  await house.write(manifestOf({ a: scripted() }));
  await writeFile(house.state, 'mine');
  const below = join(house.state, 'deep', 'state');
  for (const [dir, says] of [
    [below, `${house.state} is a file where a folder is needed: move it away`],
    // No mode bit keeps root out of /proc: the kernel makes no folders there for anybody.
    ['/proc/convoy', '/proc/convoy/default/head cannot be written: ENOENT'],
  ]) {
    const words = house.words(['deploy', '--version', 'a=1']).slice(2, -2);
    const { code, err } = await convoy([...words, '--state-dir', dir as string], house.root);
    expect([code, err]).toEqual([3, expect.stringContaining(says as string)]);
    expect(err).toContain('choose another --state-dir');
  }
  await expect(readFile(join(house.root, 'a.deployed'))).rejects.toThrow('ENOENT');
});

test.each([
  ['of a deployment that failed since', 2, 0],
  ['of the deployment that confirmed what to go back to', 0, 0],
  ['of the deployment to go back from', 1, 3],
])('rollback beside a damaged journal %s', async (_, index, code) => {
  const deploy = 'echo "$CONVOY_VERSION" >> a.deployed; [ "$CONVOY_VERSION" != bad ]';
  await house.write(manifestOf({ a: scripted({}, { deploy }), b: scripted() }));
  for (const [words, ends] of [
    [['--version', 'a=1', '--version', 'b=1'], 0],
    [['a', '--version', 'a=2'], 0],
    [['a', '--version', 'a=bad'], 1],
  ] as const)
    expect((await house.run(['deploy', ...words])).code).toBe(ends);
  const damaged = (await house.segments())[index as number] as string;
  await writeFile(damaged, 'not a journal\nat all\n');
  const back = await house.run(['rollback', 'a']);
  expect([back.code, back.err]).toEqual([code, expect.stringContaining(`${damaged}:1: the journal is damaged here`)]);
  expect(await status()).toMatchObject({ services: { a: { release: { version: code === 0 ? '1' : '2' } } } });
});

test('a damaged head lets no one in, names the file, and the revision before it brings it back', async () => {
  await house.write(manifestOf({ a: scripted() }));
  expect((await house.run(['deploy', '--version', 'a=1'])).code).toBe(0);
  const folder = join(house.state, 'default', 'head');
  const newest = join(folder, (await readdir(folder)).sort().at(-1) as string);
  const text = await readFile(newest, 'utf8');
  for (const damage of ['', '{"schema":1', text.replace('"epoch"', '"epic"')]) {
    await writeFile(newest, damage);
    const ended = await house.run(['deploy', '--version', 'a=2', '--json']);
    expect(ended.code).toBe(3);
    const { error } = json<{ error: { code: string; message: string } }>(ended);
    expect(error.code).toBe('HEAD_DAMAGED');
    expect(error.message).toContain(`${newest} is damaged`);
    expect(error.message).toContain('compare it with the revision before it in the same folder');
  }
  await rm(newest);
  await writeFile(newest, text);
  expect((await house.run(['deploy', '--version', 'a=2'])).code).toBe(0);
});

test('a file in the place of the local provider: it says whose folder that is, and goes on elsewhere', async () => {
  await house.write(manifestOf({ a: onLocal(await freePort()) }));
  const file = join(house.root, 'file');
  await writeFile(file, '');
  const halted = await house.run(['deploy', '--version', 'a=1'], { CONVOY_LOCAL_DIR: file });
  expect(halted.code).toBe(3);
  expect(halted.err).toContain(file);
  expect(halted.err).toContain('CONVOY_LOCAL_DIR');
  expect((await house.run(['resume'])).code).toBe(1);
  expect((await house.run(['deploy', '--version', 'a=1'])).code).toBe(0);
});
