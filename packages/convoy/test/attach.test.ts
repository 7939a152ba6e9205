import { basename } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Surroundings } from '../src/verb.ts';
import { deploy } from '../src/verbs/deploy.ts';
import { openRecords, type Records } from './records.ts';

// Where a view of the deployment would be drawn.
beforeEach(() => void jest.spyOn(process.stderr, 'write').mockReturnValue(true));
afterEach(() => void jest.restoreAllMocks());

type Attach = NonNullable<Surroundings['attach']>;

const write = (records: Records, run: string): Promise<void> =>
  records.manifest({
    ...{ version: 1, name: 'shop', environments: { staging: {} } },
    services: { web: { provider: 'script', with: { deploy: 'true', rollback: 'true', describe: 'true' } } },
    verify: { integration: [{ name: 'aloud', run }] },
  });
const deploying = (records: Records, attach: Attach) =>
  deploy.run({ version: ['web=1'] }, { ...records.around, attach });

/** Hears what is left with the run. */
const hearing = (answer: Awaited<ReturnType<Attach>>) => {
  const heard: Parameters<Attach>[0][] = [];
  const attach: Attach = async (attachment) => {
    heard.push(attachment);
    return answer;
  };
  return { heard, attach };
};

test.each([
  ['confirmed', 'echo loud'],
  ['rolled-back', 'echo loud; exit 3'],
])('a deployment that is %s leaves what its checks rest on, and says where', async (outcome, command) => {
  await using records = await openRecords();
  await write(records, command);
  const artifact = { name: 'e-1', url: 'https://a.test/1', files: 1, left: 0 };
  const { heard, attach } = hearing(artifact);
  const { json, text } = await deploying(records, attach);
  expect(json).toMatchObject({ outcome, artifact });
  const { deployment } = json as { deployment: string };
  expect(heard).toEqual([
    expect.objectContaining({
      name: `convoy-evidence-staging-${deployment}`,
      dir: expect.stringContaining(`/staging/deployments/${deployment}/evidence`),
    }),
  ]);
  expect(heard[0]?.files.map((file) => basename(file))).toEqual(['check_aloud_1.log']);
  expect(text.endsWith('\nevidence: 1 file in the artifact e-1, https://a.test/1')).toBe(true);
});

test('where nothing could be left the deployment is what it is, and where there is none nobody is asked', async () => {
  await using records = await openRecords();
  await write(records, 'echo loud');
  const lost = hearing(null);
  expect(await deploying(records, lost.attach)).toMatchObject({
    exit: 0,
    json: { outcome: 'confirmed', artifact: null },
  });
  expect(lost.heard).toHaveLength(1);
  await using quiet = await openRecords();
  await write(quiet, 'true');
  const unasked = hearing(null);
  expect(await deploying(quiet, unasked.attach)).toMatchObject({ exit: 0 });
  expect(unasked.heard).toEqual([]);
});
