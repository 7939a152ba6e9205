import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { needing } from '../../../test/needing.ts';
import { type Ended, freePort, type House, json, manifestOf, onLocal, openHouse, startProgram } from './harness.ts';

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

/** A script that notes what it deployed; what is deployed is what was noted last. */
const scripted = (more: object = {}): object => ({
  provider: 'script',
  with: {
    deploy: 'echo "$CONVOY_VERSION" >> deployed',
    describe:
      'if [ -e deployed ]; then echo "{\\"live\\":{\\"version\\":\\"$(tail -1 deployed)\\"}}"; else echo "{\\"live\\":null}"; fi > "$CONVOY_OUTPUT"',
    ...more,
  },
});

test('a file in the place of the state folder: every verb names it and the way out, and touches nothing', async () => {
  await house.write(manifestOf({ a: scripted() }));
  await writeFile(house.state, 'mine');
  for (const words of [['deploy', '--version', 'a=1'], ['status'], ['resume'], ['hold', 'a', '1'], ['timeline']]) {
    const { code, out, err } = await house.run(words);
    expect([words[0], code, out]).toEqual([words[0], 3, '']);
    expect(err).toContain(`${house.state}`);
    expect(err).toContain('a file stands where a folder is needed: remove it, or choose another --state-dir');
  }
  expect(await readFile(house.state, 'utf8')).toBe('mine');
  await expect(readFile(join(house.root, 'deployed'))).rejects.toThrow('ENOENT');
});

/** Runs a script in a mount namespace of its own with a small file system at the state folder, `$0`. */
const mounted = async (options: string, script: string): Promise<Ended> => {
  await mkdir(house.state, { recursive: true });
  const all = `mount -t tmpfs -o ${options} none "$0" && { ${script}; }`;
  const convoy = (await house.words([])).slice(0, 2);
  return startProgram(
    ['unshare', '-rm', 'bash', '-c', all, house.state, ...convoy, '--manifest', house.manifest],
    house.root,
  ).ended;
};
const mounting = needing(
  'mount namespaces for its user (unshare -rm)',
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0,
);
const convoy = (words: string) => `"$1" "$2" ${words} --manifest "$4" --state-dir "$0"`;

mounting('a read-only file system is named, and nothing is deployed', async () => {
  await house.write(manifestOf({ a: scripted() }));
  const { code, err } = await mounted('ro', convoy('deploy --version a=1'));
  expect(code).toBe(3);
  expect(err).toContain('mounted read-only: choose another --state-dir');
  await expect(readFile(join(house.root, 'deployed'))).rejects.toThrow('ENOENT');
});

mounting('a disk that becomes full while journalling: it says so, and resume goes on when there is space', async () => {
  const fill = 'echo "$CONVOY_VERSION" >> deployed; dd if=/dev/zero of=state/filler bs=1k 2>/dev/null || true';
  await house.write(manifestOf({ a: scripted({ deploy: fill }), b: { ...scripted(), needs: ['a'] } }));
  const { out, err } = await mounted(
    'size=400k',
    [
      `${convoy('deploy --version a=1 --version b=1 --json')}; echo "=== $?"`,
      `${convoy('resume --json')}; echo "=== $?"`,
      `${convoy('status')}; echo "=== $?"`,
      'rm "$0/filler"',
      `${convoy('resume')} 2>/dev/null; echo "=== $?"`,
      `${convoy('status')}`,
    ].join('; '),
  );
  const [deployed, stillFull, seen, resumed, at] = out.split(/^=== /m).map((text) => text.replace(/^\d+\n/, ''));
  const statuses = [...out.matchAll(/^=== (\d+)/gm)].map(([, code]) => Number(code));
  expect({ statuses, err }).toEqual({ statuses: [3, 3, 0, 0], err });
  for (const text of [deployed, stillFull]) {
    const { error } = JSON.parse(text as string) as { error: { code: string; message: string } };
    expect(error).toEqual({
      code: 'STATE_UNWRITABLE',
      message: expect.stringMatching(/state\/default\/\S+ cannot be written: the disk is full: free space/),
    });
  }
  expect(seen).toContain('convoy resume goes on');
  expect(resumed).toContain('is confirmed in default');
  for (const service of ['a', 'b']) expect(at).toMatch(new RegExp(`  ${service}  1  since`));
  expect(await readFile(join(house.root, 'deployed'), 'utf8')).toBe('1\n1\n');
});

/** Deploys 1, then a second release that is ended by SIGKILL while it waits in its gate. */
const halfDeployed = async (): Promise<string> => {
  await house.write(manifestOf({ a: onLocal(await freePort()) }));
  expect((await house.run(['deploy', '--version', 'a=1'])).code).toBe(0);
  const running = house.start(['deploy', '--version', 'a=2-waits']);
  await running.said('gate begins');
  running.child.kill('SIGKILL');
  expect((await running.ended).signal).toBe('SIGKILL');
  return (await house.segments()).at(-1) as string;
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
