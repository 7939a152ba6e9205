import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { freePort } from '../../test/port.ts';
import { openRunner, type Ran, withBundle } from './runner.ts';

const shop = (deploy: string, more: object = {}): object => ({
  version: 1,
  name: 'shop',
  services: { web: { provider: 'script', with: { deploy, describe: 'echo "{}" > "$CONVOY_OUTPUT"' }, ...more } },
});
const asIs = { run: 'true', version: 'web=1' };
const manifest = '.github/convoy.yml';

/** Exit status, and what came of it. */
const cameTo = ({ code, outputs }: Ran) => [code, outputs.decision, outputs['reason-code']];

withBundle('a deployment tells its outputs, the whole result in a file, and a summary', async () => {
  await using runner = openRunner();
  runner.write(manifest, shop('echo deployed $CONVOY_VERSION'));
  const ran = await runner.run('sequence', asIs);
  expect(cameTo(ran)).toEqual([0, 'confirmed', '']);
  const { result = '', deployment, services = '' } = ran.outputs;
  expect(JSON.parse(result)).toMatchObject({ schema: 1, outcome: 'confirmed', deployment });
  expect(JSON.parse(services)).toEqual({ web: '1' });
  const file = ran.outputs['result-file'] ?? '';
  expect(file.startsWith(runner.temp)).toBe(true);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(result));
  expect(ran.summary).toContain(`### ✅ sequence: confirmed\n\n<pre>${deployment} is confirmed`);
});

withBundle('what was taken back fails the step, with a stable code', async () => {
  await using runner = openRunner();
  runner.write(manifest, shop('test "$CONVOY_VERSION" = 1'));
  expect((await runner.run('sequence', asIs)).code).toBe(0);
  const ran = await runner.run('sequence', { ...asIs, version: 'web=2' });
  expect(cameTo(ran)).toEqual([1, 'rolled-back', 'SCRIPT_FAILED']);
  expect(ran.out).toMatch(/^::error::SCRIPT_FAILED: /m);
});

withBundle("a manifest's fault is an annotation at its line, and the step fails", async () => {
  await using runner = openRunner();
  runner.write(manifest, 'version: 1\nname: shop\nservices:\n  web:\n    provider: scirpt\n');
  const ran = await runner.run('sequence', asIs);
  expect(cameTo(ran)).toEqual([1, 'invalid', 'MANIFEST_INVALID']);
  expect(ran.out).toMatch(
    /^::error title=UNKNOWN_PROVIDER,file=\.github\/convoy\.yml,line=5,col=15::unknown provider/m,
  );
  expect(JSON.parse(ran.outputs.result ?? '').error.diagnostics).toContainEqual(expect.objectContaining({ line: 5 }));
});

withBundle('a manifest that is not there, an unknown service and a wrong input each fail with their code', async () => {
  await using runner = openRunner();
  expect(cameTo(await runner.run('sequence', asIs))).toEqual([1, 'invalid', 'MANIFEST_UNREADABLE']);
  runner.write(manifest, shop('true'));
  const unknown = await runner.run('sequence', { ...asIs, services: 'wbe', version: 'wbe=1' });
  expect(cameTo(unknown)).toEqual([1, 'invalid', 'UNKNOWN_SERVICE']);
  const wrong = await runner.run('sequence', { ...asIs, run: 'yes' });
  expect([...cameTo(wrong), wrong.out]).toEqual([1, 'invalid', 'INPUT_INVALID', expect.stringContaining('run: ')]);
});

withBundle('health-gate without url and service fails at once and says so', async () => {
  await using runner = openRunner();
  const ran = await runner.run('health-gate', { timeout: '5m' });
  expect(cameTo(ran)).toEqual([1, 'invalid', 'INPUT_MISSING']);
  expect(ran.out).toMatch(/^::error::INPUT_MISSING: .*`url`.*`service`/m);
});

withBundle('a gate that does not pass tells its verdict and reason', async () => {
  await using runner = openRunner();
  const url = `http://127.0.0.1:${await freePort()}`;
  const limits = { interval: '10ms', startup: '10ms', timeout: '20s' };
  const ran = await runner.run('health-gate', { url, ...limits });
  expect([...cameTo(ran), ran.outputs.verdict]).toEqual([1, 'failed', 'HEALTH_REFUSED', 'failed']);
  expect(ran.outputs.reason).toContain('refused');
});

withBundle('nothing that others wrote is Markdown or HTML of the summary', async () => {
  await using runner = openRunner();
  const evil = '</pre><img src=x>& `';
  runner.write(manifest, { version: 1, name: 'shop', services: { [evil]: { provider: 'script' } } });
  const ran = await runner.run('sequence', asIs);
  expect(ran.code).toBe(1);
  expect(ran.summary).toContain('&lt;/pre&gt;&lt;img src=x&gt;&amp;');
  expect(ran.summary).not.toContain('<img');
});

withBundle('an action needs no summary, no folder for temporary files and no workspace', async () => {
  await using runner = openRunner();
  runner.write(manifest, shop('true'));
  const none = { GITHUB_STEP_SUMMARY: '', RUNNER_TEMP: '', GITHUB_WORKSPACE: '' };
  expect(cameTo(await runner.run('sequence', asIs, none))).toEqual([0, 'confirmed', '']);
});

withBundle('what only the runner and its actions share does not reach scripts', async () => {
  await using runner = openRunner();
  runner.write(manifest, shop('env -0 | cut -z -d= -f1 | tr "\\0" "\\n" > names'));
  const own = { ACTIONS_RUNTIME_TOKEN: 'a', ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/', INPUT_TOKEN: '', OWN: 'b' };
  expect((await runner.run('sequence', asIs, own)).code).toBe(0);
  const names = readFileSync(join(runner.workspace, 'names'), 'utf8').split('\n');
  expect(names).toEqual(expect.arrayContaining(['OWN', 'CONVOY_VERSION']));
  expect(names.filter((name) => /^(INPUT_|ACTIONS_R)/.test(name))).toEqual([]);
});

withBundle('what is deployed is the plan that was approved; another one is refused', async () => {
  await using runner = openRunner();
  runner.write(manifest, shop('true'));
  const version = { version: 'web=1' };
  const { digest = '', count } = (await runner.run('sequence', version)).outputs;
  expect([digest, count]).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/), '1']);
  const other = await runner.run('sequence', { run: 'true', version: 'web=2', expect: digest });
  expect(cameTo(other)).toEqual([1, 'refused', 'PLAN_CHANGED']);
  const same = await runner.run('sequence', { ...asIs, expect: digest });
  expect([...cameTo(same), same.outputs.count]).toEqual([0, 'confirmed', '', '1']);
});

withBundle('a plan that would be refused says so, and fails only where it is to be deployed', async () => {
  await using runner = openRunner();
  const freeze = [{ from: '2020-01-01', to: '2099-12-31', reason: 'winter' }];
  runner.write(manifest, { ...shop('true'), environments: { live: { freeze } }, 'max-parallel': 3 });
  const asked = { version: 'web=1', environment: 'live' };
  expect(cameTo(await runner.run('sequence', asked))).toEqual([0, 'done', 'FROZEN']);
  expect(cameTo(await runner.run('sequence', { ...asked, strict: 'true' }))).toEqual([1, 'refused', 'FROZEN']);
  const begun = await runner.run('sequence', { ...asked, begin: 'true', override: 'a fix' });
  expect([begun.code, begun.outputs['max-parallel']]).toEqual([0, '3']);
});

withBundle('who asks is said by the runner: a line of the env input does not change it', async () => {
  await using runner = openRunner();
  runner.write(manifest, shop('true'));
  const env = { GITHUB_TRIGGERING_ACTOR: 'ada' };
  const forged = await runner.run('sequence', { ...asIs, env: 'GITHUB_TRIGGERING_ACTOR=boss' }, env);
  expect([...cameTo(forged), forged.out]).toEqual([
    1,
    'invalid',
    'INPUT_INVALID',
    expect.stringContaining('GITHUB_TRIGGERING_ACTOR'),
  ]);
  const own = await runner.run('sequence', { ...asIs, env: 'GITHUB_CLIENT_ID=abc' }, env);
  expect(own.outputs.decision).toBe('confirmed');
});
