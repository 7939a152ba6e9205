import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { providerSchemas } from '@convoy/drivers/providers';
import { parseManifest } from '@convoy/manifest/parse';
import { expect, test } from '@jest/globals';
import { readWorkflow } from '../../src/init/readers/workflow.ts';
import { json, manifestOf, openHouse } from '../harness.ts';
import { scripted } from '../mounted.ts';
import { draw, drifts, manifestFile } from './drawing.ts';
import type { Sample } from './samples.ts';

const page = readFileSync(new URL('../../../../docs/adopting.md', import.meta.url), 'utf8');

/** Blocks of the page, by the file that their first line names, in their order. */
const blocks = [...page.matchAll(/^```(yaml|sh)\n# (\S+?)(,[^\n]*)?\n(.*?)^```$/gms)].map(
  ([, , file = '', part, text = '']) => ({ file, part, text }),
);

const blockOf = (file: string, nth = 0): string => {
  const found = blocks.filter((one) => one.file === file && one.part === undefined)[nth];
  if (!found) throw new Error(`the page has no ${file} ${nth}`);
  return found.text;
};

const backend = '.github/workflows/backend.yml';
const deploy = '.github/workflows/deploy.yml';
const firebase = '.github/workflows/firebase.yml';

const code: Sample = {
  'deploy-cloudrun-direct.sh': 'echo "$PROJECT_ID $SERVICE $IMAGE_TAG $DATABASE_URL"',
  'services/catalog/Dockerfile': 'FROM x',
  'services/orders/Dockerfile': 'FROM x',
  'web/package.json': '{"name":"web"}',
  'firebase.json': '{"hosting":{"public":"web/dist"}}',
};

const adopted: Sample = {
  ...code,
  'deploy-web.sh': blockOf('deploy-web.sh'),
  'rollback-cloudrun.sh': blockOf('rollback-cloudrun.sh'),
  [manifestFile]: blockOf(manifestFile),
};

test('every block of YAML has a name, and every manifest is valid without a warning', async () => {
  expect([...page.matchAll(/^```(yaml|sh)$/gm)].length - 1).toBe(blocks.length);
  const manifests = blocks.filter(({ file }) => file === manifestFile);
  expect(manifests).toHaveLength(1);
  for (const { text } of manifests)
    expect(
      parseManifest(Buffer.from(text), { file: manifestFile, providers: await providerSchemas() }).diagnostics,
    ).toEqual([]);
});

test('every workflow is one, and in no run stands an expression', () => {
  const workflows = blocks.filter(({ file, part }) => file.startsWith('.github/workflows/') && part === undefined);
  expect(workflows).toHaveLength(4);
  for (const { file, text } of workflows) {
    const { jobs, fault } = readWorkflow(file, text);
    expect([fault, jobs.length > 0]).toEqual([undefined, true]);
    for (const { steps } of jobs) for (const { run = '' } of steps) expect(run).not.toContain('${{');
  }
});

test('the manifest and the workflows of steps 2 and 3 are in step, with each other and with the repository', async () => {
  expect(await drifts({ ...adopted, [deploy]: blockOf(deploy, 0) })).toEqual([]);
  expect(await drifts({ ...adopted, [deploy]: blockOf(deploy, 1) })).toEqual([]);
});

test('of what was there before, init draws the same services, variables and environments', async () => {
  const { draft, workflow } = await draw({ ...code, [backend]: blockOf(backend), [firebase]: blockOf(firebase) });
  expect(draft.services.map(({ name }) => name).sort()).toEqual(['catalog', 'orders', 'web']);
  expect(draft.environments.map(({ value }) => value)).toEqual(['production']);
  expect(draft.services.find(({ name }) => name === 'orders')?.needs).toMatchObject([{ value: 'catalog' }]);
  const lines = (text: string) => [...text.matchAll(/^\s+(\w+=\$\{\{.*)$/gm)].map(([, line]) => line).sort();
  expect(lines(workflow.text)).toEqual(lines(blockOf(deploy, 1)));
});

test('a deployment by hand is no error: it is gone over, or adopted', async () => {
  await using house = await openHouse();
  await house.write(manifestOf({ a: scripted() }));
  const markers = async () => (await house.head()).markers.a?.release.version;
  expect((await house.run(['deploy', '--version', 'a=1'])).code).toBe(0);
  await writeFile(join(house.root, 'a.deployed'), 'by-hand\n');
  expect((await house.run(['status'])).code).toBe(0);
  expect(await markers()).toBe('1');
  expect(json(await house.run(['adopt', 'a', '--json']))).toMatchObject({ releases: { a: { version: 'by-hand' } } });
  expect(await markers()).toBe('by-hand');
  await writeFile(join(house.root, 'a.deployed'), 'again\n');
  expect((await house.run(['deploy', '--version', 'a=2'])).code).toBe(0);
  expect([await markers(), await readFile(join(house.root, 'a.deployed'), 'utf8')]).toEqual(['2', 'again\n2\n']);
});
