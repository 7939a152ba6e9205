import { mkdir, readFile, rmdir, stat, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { convoy, json } from '../harness.ts';
import { onGit } from '../repository.ts';
import { openGrounds } from './grounds.ts';
import * as samples from './samples.ts';

const manifest = '.github/convoy.yml';
const workflow = '.github/workflows/deploy.yml';
const monitoring = '.github/workflows/convoy-monitoring.yml';

onGit('it writes its files, which validate, plan and --check take; drift ends in exit 1', async () => {
  await using grounds = await openGrounds(samples.cloudRun);
  const { root } = grounds;
  const written = await convoy(['init', '--uses', 'owner/convoy@v1'], root);
  expect([written.code, written.err]).toEqual([0, '']);
  expect(written.out).toContain(`written: ${manifest}, ${workflow}, ${monitoring}`);
  const open = async (file: string): Promise<string[]> => {
    const lines = (await readFile(join(root, file), 'utf8')).split('\n').filter((line) => line.includes('# DECIDE: '));
    return lines.length === 0 ? [] : [`${file} (${lines.length})`];
  };
  const counts = (await Promise.all([manifest, workflow, monitoring].map(open))).flat();
  expect(written.out).toContain(`comments say DECIDE: ${counts.join(', ')}; then`);
  expect(written.out).toContain('legacy (services/legacy/Dockerfile)');
  expect(await readFile(join(root, workflow), 'utf8')).toContain('uses: owner/convoy/.github/workflows/coord');
  expect(await convoy(['validate'], root)).toMatchObject({ code: 0, out: `${manifest}: 0 errors, 0 warnings\n` });
  expect(await convoy(['init', '--check'], root)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^in step: 3 services, 1 caller/),
  });
  await grounds.write({ 'services/fresh/Dockerfile': 'FROM x' });
  const drifted = await convoy(['init', '--check'], root);
  expect([drifted.code, drifted.out]).toEqual([1, '']);
  expect(drifted.err).toContain(
    `services/fresh/Dockerfile: fresh looks like a service, and ${manifest} does not name it\n  fix: `,
  );
  const told = await convoy(['init', '--check', '--json'], root);
  expect([told.code, json(told)]).toMatchObject([1, { inStep: false, drifts: [{ code: 'NOT_IN_MANIFEST' }] }]);
});

onGit('what is there is never written over without --force, and --dry-run writes nothing', async () => {
  await using grounds = await openGrounds({ ...samples.compose, [workflow]: 'on: push\njobs: {}\n' });
  const { root } = grounds;
  const dry = await convoy(['init', '--dry-run'], root);
  expect([dry.code, dry.out]).toEqual([0, expect.stringContaining(`# ${manifest}\n`)]);
  expect(dry.err).toContain(`would write: ${manifest}, ${workflow}, ${monitoring}`);
  const refused = await convoy(['init'], root);
  expect([refused.code, refused.err]).toEqual([
    4,
    expect.stringContaining(`${workflow} is there already, so nothing is written`),
  ]);
  await expect(stat(join(root, manifest))).rejects.toThrow('ENOENT');
  expect((await convoy(['init', '--workflow', 'convoy.yml'], root)).code).toBe(0);
  expect((await convoy(['init', '--workflow', 'other.yml'], root)).code).toBe(4);
  expect(await readFile(join(root, workflow), 'utf8')).toBe('on: push\njobs: {}\n');
  const forced = await convoy(['init', '--force', '--json'], root);
  expect(json(forced)).toMatchObject({ written: [manifest, workflow, monitoring], services: ['api', 'front'] });
  expect(await readFile(join(root, workflow), 'utf8')).toContain('coordinated-deployment');
});

test.each([
  ['nothing at all', {}, 'nothing here looks like a service, so nothing is written'],
  ['no way to deploy', { 'services/web/Dockerfile': 'FROM x' }, '  web (services/web/Dockerfile)'],
  ['a broken firebase.json', { 'firebase.json': '{' }, 'note: firebase.json cannot be read'],
])('a repository with %s: exit 2, what was looked for, and nothing written', async (_, files, says) => {
  await using grounds = await openGrounds(files, false);
  const { code, out, err } = await convoy(['init'], grounds.root);
  expect([code, out]).toEqual([2, '']);
  for (const text of [says, 'looked for: deploy*.sh', 'fix: write a script', 'no git repository'])
    expect(err).toContain(text);
  await expect(stat(join(grounds.root, '.github'))).rejects.toThrow('ENOENT');
});

onGit('below the top of a repository it says where to run', async () => {
  await using grounds = await openGrounds(samples.compose);
  const { code, err } = await convoy(['init'], join(grounds.root, 'backend'));
  expect([code, err]).toEqual([2, expect.stringContaining('is not the top of its repository: run it in ')]);
});

for (const withGit of [true, false])
  onGit(
    `links lead nowhere, ${withGit ? 'in' : 'without'} git: not into a loop, to a device or out of here`,
    async () => {
      await using grounds = await openGrounds({ 'services/web/deploy.sh': 'x' }, withGit);
      await using outside = await openGrounds({ 'there.sh': 'echo "$FROM_OUTSIDE"', 'convoy.yml': 'theirs' }, false);
      const { root } = grounds;
      await symlink('..', join(root, 'services', 'web', 'loop'));
      await symlink('/dev/zero', join(root, 'compose.yml'));
      await symlink(join(outside.root, 'there.sh'), join(root, 'deploy-outside.sh'));
      await symlink(outside.root, join(root, '.github'));
      const folder = await convoy(['init', '--force'], root);
      expect([folder.code, folder.err]).toEqual([
        3,
        expect.stringContaining(`${manifest} is a link, or lies behind one`),
      ]);
      await unlink(join(root, '.github'));
      await grounds.write({ [workflow]: '' });
      await symlink(join(outside.root, 'convoy.yml'), join(root, manifest));
      const file = await convoy(['init', '--force'], root);
      expect([file.code, file.err]).toEqual([3, expect.stringContaining(`${manifest} is a link, or lies behind one`)]);
      expect(await readFile(join(outside.root, 'convoy.yml'), 'utf8')).toBe('theirs');
      await unlink(join(root, manifest));
      await unlink(join(root, workflow));
      await rmdir(join(root, '.github', 'workflows'));
      await symlink(join(outside.root, 'nowhere'), join(root, '.github', 'workflows'));
      expect((await convoy(['init'], root)).err).toContain(`${workflow} is a link, or lies behind one`);
      await expect(stat(join(root, manifest))).rejects.toThrow('ENOENT');
      const dry = json<{ services: string[]; variables: { name: string }[] }>(
        await convoy(['init', '--dry-run', '--json'], root),
      );
      expect([dry.services, dry.variables.map(({ name }) => name)]).toEqual([['web'], ['WEB_URL']]);
    },
  );

onGit('a huge repository and a huge script are looked at within the time of a test', async () => {
  const line = 'echo "$PROJECT" "$(date)" \'quoted\' # said\n';
  await using grounds = await openGrounds({ 'services/web/deploy.sh': line.repeat(100_000) });
  const { root } = grounds;
  for (let folder = 0; folder < 100; folder += 1) {
    await mkdir(join(root, `lib/${folder}`), { recursive: true });
    await Promise.all(Array.from({ length: 100 }, (_, n) => writeFile(join(root, `lib/${folder}/${n}.js`), '')));
  }
  await grounds.write(
    Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`services/s${n}/Dockerfile`, 'FROM x'])),
  );
  await grounds.write({ 'one-line-deploy.sh': '${A'.repeat(100_000) });
  const written = await convoy(['init', '--json'], root);
  expect(json(written)).toMatchObject({ services: expect.arrayContaining(['web']) });
  expect(json<{ notes: string[] }>(written).notes).toContain('of 600 dockerfiles only the first 500 were looked at');
  expect((await convoy(['validate'], root)).code).toBe(0);
  expect((await convoy(['init', '--check'], root)).err).toBe('');
});

test.each([
  [['--uses', 'convoy@v1'], '--uses: expects OWNER/REPO@REF'],
  [['--workflow', '../x.yml'], '--workflow: expects a file name such as deploy.yml'],
])('%j is wrong usage', async (words, says) => {
  await using grounds = await openGrounds({}, false);
  const { code, err } = await convoy(['init', ...words], grounds.root);
  expect([code, err]).toEqual([2, expect.stringContaining(says)]);
});
