import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { attach } from '../src/attach.ts';
import { artifactFiles } from './artifact.ts';
import { twinForEach } from './on-twin.ts';

// The toolkit reckons by the clock of its machine until when an artifact is kept.
const twin = twinForEach({ runs: [{ id: 7 }] }, Date.now);
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'convoy-attach-'));
  // The toolkit reads these from the process, as on a runner.
  process.env.ACTIONS_RUNTIME_TOKEN = twin().runtimeToken(7);
  process.env.ACTIONS_RESULTS_URL = `${twin().url}/`;
});
afterEach(() => rmSync(dir, { recursive: true }));

const told: string[] = [];
const tell = (line: string): void => void told.push(line);
const env = () => ({
  ...{ ACTIONS_RUNTIME_TOKEN: process.env.ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL: process.env.ACTIONS_RESULTS_URL },
  ...{
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '3',
    GITHUB_SERVER_URL: 'https://a.test',
  },
});
const fileOf = (name: string, bytes = 1): string => {
  writeFileSync(join(dir, name), '{');
  truncateSync(join(dir, name), bytes);
  return join(dir, name);
};

const contentOf = async (id: number | undefined): Promise<string[]> =>
  Object.keys(await artifactFiles(twin(), id ?? 0)).sort();

test('files become one artifact of the run, and twice of the same name are two', async () => {
  const files = [fileOf('a.json'), fileOf('b.log', 20)];
  const attachment = { name: 'convoy-evidence-live', dir, files };
  const first = await attach(attachment, env(), tell);
  const second = await attach(attachment, env(), tell);
  const [one, two] = twin().state.artifacts;
  expect([one, two]).toMatchObject([{ name: first?.name }, { name: second?.name }]);
  expect(first).toEqual({
    ...{ name: expect.stringMatching(/^convoy-evidence-live-3-[0-9a-f]{8}$/), files: 2, left: 0 },
    url: `https://a.test/acme/shop/actions/runs/7/artifacts/${one?.id}`,
  });
  expect(second?.name).not.toBe(first?.name);
  expect(await contentOf(one?.id)).toEqual(['a.json', 'b.log']);
});

test('of too much the large files are left out, and so is what is too many', async () => {
  const mb = 1024 * 1024;
  const large = Array.from({ length: 11 }, (_, index) => fileOf(`large-${index}`, 5 * mb));
  const attached = await attach({ name: 'n', dir, files: [...large, fileOf('small')] }, env(), tell);
  expect(attached).toMatchObject({ files: 10, left: 2 });
  expect(await contentOf(twin().state.artifacts[0]?.id)).toContain('small');
  const many = Array.from({ length: 201 }, (_, index) => fileOf(`small-${index}`));
  expect(await attach({ name: 'n', dir, files: many }, env(), tell)).toMatchObject({ files: 200, left: 1 });
});

test('where no service takes artifacts, and where a file has gone, it is told where they stay', async () => {
  told.length = 0;
  expect(await attach({ name: 'n', dir, files: [fileOf('a')] }, {}, tell)).toBeNull();
  expect(await attach({ name: 'n', dir, files: [join(dir, 'gone')] }, env(), tell)).toBeNull();
  expect(told).toEqual([
    `evidence is not uploaded, for no service takes artifacts here: it stays in ${dir}`,
    expect.stringMatching(/^evidence is not uploaded, it stays in .*ENOENT/),
  ]);
  expect(twin().state.artifacts).toEqual([]);
});
