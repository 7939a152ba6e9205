import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import { openRunner, withBundle } from './runner.ts';

const away = mkdtempSync(join(tmpdir(), 'convoy-home-'));
afterAll(() => rmSync(away, { recursive: true }));

withBundle('a script behind setup has the command, also where there is no node', async () => {
  const home = join(away, "a release's $HOME");
  symlinkSync(join(import.meta.dirname, '..', '..'), home);
  await using runner = openRunner(home);
  const { code, outputs, paths, variables, summary } = await runner.run(
    'setup',
    {},
    { GITHUB_REPOSITORY: 'acme/shop' },
  );
  expect([code, outputs.decision, paths, variables]).toEqual([
    0,
    'done',
    [outputs.path],
    { CONVOY_GITHUB: 'acme/shop' },
  ]);
  expect(outputs.path?.startsWith(runner.temp)).toBe(true);
  expect(summary).toContain(outputs.path);
  runner.write("shop's/.github/convoy.yml", 'version: 1\nname: shop\nservices: { web: { provider: nope } }\n');
  const script = (words: string, env = {}) =>
    spawnSync('/bin/sh', ['-c', words], {
      ...{ cwd: join(runner.workspace, "shop's"), encoding: 'utf8' },
      env: { PATH: paths[0], ...env },
    });
  expect(script('convoy --help').stdout).toContain('Deploys many services together');
  // Words reach it as they were given, and its exit status is the script's.
  const validated = script('convoy validate "$FILE" --json', { FILE: '.github/convoy.yml' });
  expect([validated.status, JSON.parse(validated.stdout)]).toEqual([2, expect.objectContaining({ valid: false })]);
  const asked = script('convoy status', variables);
  expect([asked.status, asked.stderr]).toEqual([2, expect.stringContaining('the state of acme/shop is on GitHub')]);
});

withBundle('on Windows it is found as convoy.cmd', async () => {
  await using runner = openRunner();
  const { outputs } = await runner.run('setup');
  const text = readFileSync(join(outputs.path ?? '', 'convoy.cmd'), 'latin1');
  expect(text).toMatch(/^@"[^"]+" "[^"]+convoy\.js" %\*\r\n$/);
});

withBundle('without a repository the command looks at this machine', async () => {
  await using runner = openRunner();
  expect((await runner.run('setup')).variables).toEqual({});
});

withBundle('behind setup the actions look where their token says, not where the command looks', async () => {
  await using runner = openRunner();
  runner.write('.github/convoy.yml', {
    version: 1,
    name: 'shop',
    services: { web: { provider: 'script', with: { deploy: 'true' } } },
  });
  const { code, outputs } = await runner.run('resume', { token: '' }, { CONVOY_GITHUB: 'acme/shop' });
  expect([code, outputs.decision]).toEqual([0, 'done']);
});
