import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result, Surroundings } from '@convoy/convoy/verb';
import { alert } from '@convoy/convoy/verbs/alert';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startTwin } from '../../../../test/twin/twin.ts';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';

const hook = receivers();
let dir: string;
let env: Record<string, string>;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'convoy-alert-'));
  env = {
    ...{ GITHUB_REPOSITORY: 'acme/shop', GITHUB_WORKFLOW: 'Nightly', GITHUB_JOB: 'build', GITHUB_RUN_ID: '77' },
    ...{ GITHUB_RUN_ATTEMPT: '2', GITHUB_REF: 'refs/pull/12/merge', RUNNER_TEMP: join(dir, 'temp') },
  };
  await writeFile(join(dir, 'convoy.yml'), manifest(['ops']));
});
afterEach(async () => {
  await hook.close();
  await rm(dir, { recursive: true, force: true });
});

const manifest = (to: readonly string[], address = 'OPS'): string =>
  JSON.stringify({
    ...{ version: 1, name: 'shop', services: { web: { provider: 'script', with: { deploy: 'true' } } } },
    alerts: {
      channels: {
        ops: { webhook: `\${${address}}`, 'allow-private': true },
        late: { webhook: `\${LATE}`, 'allow-private': true },
      },
      routes: [{ match: { severity: 'info' }, to: ['late'] }, { to }],
    },
  });

const run = (inputs: object, more: Partial<Surroundings> = {}): Promise<Result> =>
  alert.run({ message: 'The build is broken', manifest: 'convoy.yml', ...inputs } as never, {
    ...{ cwd: dir, env, note: () => undefined, warn: () => undefined, advise: (text) => text },
    ...{ isTerminal: false, onSignal: () => () => undefined, github: null, ...more },
  });

test('those to whom the routes send it are told, with what ran and where it is seen', async () => {
  env.OPS = await hook.listen(status(200));
  const { exit, json } = await run({});
  expect([exit, json]).toEqual([
    0,
    { notification: expect.stringMatching(/^run-77-2-build-/), channels: [{ channel: 'ops', outcome: 'sent' }] },
  ]);
  const said = JSON.stringify(hook.bodies());
  for (const part of ['The build is broken', 'https://github.com/acme/shop/actions/runs/77/attempts/2', '"pull":"12"'])
    expect(said).toContain(part);
});

test('a job tells it once for each attempt of its run, however often it asks', async () => {
  env.OPS = await hook.listen(status(200));
  await run({});
  expect((await run({})).json).toMatchObject({ channels: [{ outcome: 'before' }] });
  expect((await run({ environment: 'staging' })).json).toMatchObject({ channels: [{ outcome: 'sent' }] });
  env.GITHUB_RUN_ATTEMPT = '3';
  await run({});
  const ids = hook.received.map(({ headers }) => headers['webhook-id']);
  expect([ids.length, new Set(ids).size]).toEqual([3, 3]);
});

test('what a receiver could not take is tried again, and of what nobody takes the step is red', async () => {
  let tries = 0;
  env.OPS = await hook.listen((response, got) => {
    tries += 1;
    status(tries === 1 ? 503 : 200)(response, got);
  });
  expect((await run({})).json).toMatchObject({ channels: [{ channel: 'ops', outcome: 'sent' }] });
  env.LATE = await hook.listen(status(413));
  const { exit, json } = await run({ channel: ['ops', 'late'], message: 'Another one' });
  expect([exit, json]).toMatchObject([
    1,
    { channels: [{ outcome: 'sent' }, { channel: 'late', outcome: 'failed', reason: expect.stringContaining('413') }] },
  ]);
});

test('a channel that cannot be made says why, and one that is misspelt is refused', async () => {
  const { exit, text } = await run({});
  expect([exit, text]).toEqual([1, expect.stringContaining('set OPS')]);
  await expect(run({ channel: ['opps'] })).rejects.toMatchObject({
    code: 'UNKNOWN_CHANNEL',
    message: expect.stringContaining('did you mean ops?'),
  });
});

test('who is told is said by the default branch, whatever is checked out', async () => {
  env.THEIRS = await hook.listen(status(200));
  await using twin = Object.assign(
    await startTwin({ seed: { branches: { main: { 'convoy.yml': manifest(['ops'], 'THEIRS') } } } }),
    { [Symbol.asyncDispose]: () => twin.close() },
  );
  const github = { repository: 'acme/shop', token: twin.token(), env: { GITHUB_API_URL: twin.url } };
  expect(await run({}, { github })).toMatchObject({ exit: 0 });
  expect(hook.received).toHaveLength(1);
  expect(twin.problems).toEqual([]);
});

test('said dryly nobody is told, but one reads who would be', async () => {
  expect(await run({ 'dry-run': true })).toMatchObject({ exit: 0, json: { channels: ['ops'] } });
  expect(await run({ 'dry-run': true, severity: 'info' })).toMatchObject({ json: { channels: ['late'] } });
});
