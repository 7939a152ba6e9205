import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createScripting, faultOf, former, release, target } from './scripting.ts';

let scripting: Awaited<ReturnType<typeof createScripting>>;
beforeAll(async () => {
  scripting = await createScripting();
});
afterAll(() => scripting.close());

test('what the verbs given can do is declared', async () => {
  expect(scripting.script({ deploy: 'true' }).capabilities).toEqual({
    shift: false,
    describe: false,
    rollback: false,
    retire: false,
    weigh: false,
    restart: false,
  });
  expect(scripting.script({ deploy: 'true', shift: ['true'], describe: 'true' }).capabilities).toMatchObject({
    shift: true,
    describe: true,
  });
  expect(scripting.script({ deploy: 'true' }).weigh).toBeUndefined();
  expect(scripting.script({ deploy: 'true', weigh: 'true' }).capabilities).toMatchObject({ weigh: true });
  expect(scripting.script({ deploy: 'true' }).restart).toBeUndefined();
  const restarting = scripting.script({
    deploy: 'true',
    restart: 'echo "again $CONVOY_VERSION $CONVOY_HANDLE $CONVOY_KEY"',
  });
  expect(restarting.capabilities).toMatchObject({ restart: true });
  await restarting.restart?.(scripting.effect({ key: 'r1' }), former);
  expect(scripting.logged()).toBe('again 1.0 rev-1 r1\n');
});

test('a wrong `with` names the key', () => {
  expect(() => scripting.script({})).toThrow(/deploy/);
  expect(() => scripting.script({ deploy: 'true', depoly: 'x' })).toThrow(/depoly/);
  expect(() => scripting.script({ deploy: [] })).toThrow(/deploy/);
});

test('a script gets the whole of CONVOY_*, its own variables and its folder; without an answer all is as asked', async () => {
  await mkdir(join(scripting.root, 'ops'), { recursive: true });
  const deploy = 'set -u; pwd; env | grep -E "^(CONVOY|AUTH)_" | sort';
  const deployed = await scripting
    .script({ deploy, cwd: 'ops', env: { AUTH_HEADER: `Bearer \${TOKEN}`, CONVOY_VERSION: 'mine' } })
    .deploy(scripting.effect(), release);
  expect(deployed).toEqual({ release });
  const lines = scripting.logged().trim().split('\n');
  expect(lines.filter((line) => !line.startsWith('CONVOY_OUTPUT='))).toEqual([
    join(scripting.root, 'ops'),
    'AUTH_HEADER=Bearer t0ken',
    'CONVOY_COMMIT=abc',
    'CONVOY_DEPLOYMENT=d7',
    'CONVOY_DIGEST=',
    'CONVOY_ENVIRONMENT=staging',
    'CONVOY_FROM_VERSION=',
    'CONVOY_HANDLE=',
    'CONVOY_KEY=d7/deploy:orders:1',
    'CONVOY_SERVICE=orders',
    'CONVOY_TO_HANDLE=',
    'CONVOY_TO_VERSION=',
    'CONVOY_VERB=deploy',
    'CONVOY_VERSION=2.0',
    'CONVOY_WEIGHT=',
    expect.stringMatching(/^CONVOY_WITHIN=\d+$/),
  ]);
  expect(
    await faultOf(scripting.script({ deploy, env: { A: `\${NOT_SET_ANYWHERE}` } }).deploy(scripting.effect(), release)),
  ).toMatchObject({
    code: 'UNSET_VARIABLE',
  });
});

const told =
  'echo "$CONVOY_VERB $CONVOY_VERSION $CONVOY_HANDLE from=$CONVOY_FROM_VERSION to=$CONVOY_TO_VERSION/$CONVOY_TO_HANDLE"';

test('shift and retire name the release by its handle', async () => {
  const provider = scripting.script({ deploy: told, shift: told, retire: told });
  await provider.shift(scripting.effect(), { ...release, handle: 'rev-2' });
  await provider.retire(scripting.effect(), former);
  expect(scripting.logged()).toBe('shift 2.0 rev-2 from= to=/\nretire 1.0 rev-1 from= to=/\n');
});

test('a weight is told in percent, as a plain number', async () => {
  const provider = scripting.script({ deploy: told, weigh: `echo "$CONVOY_VERB $CONVOY_HANDLE $CONVOY_WEIGHT"` });
  for (const share of [0, 0.07, 0.29, 1 / 3, 1]) await provider.weigh?.(scripting.effect(), former, share);
  expect(scripting.logged()).toBe(
    'weigh rev-1 0\nweigh rev-1 7\nweigh rev-1 29\nweigh rev-1 33.3333333333\nweigh rev-1 100\n',
  );
});

test('a rollback script is told from where to where', async () => {
  const provider = scripting.script({ deploy: told, rollback: told });
  await provider.rollback(scripting.effect(), release, former);
  await provider.rollback(scripting.effect(), release, null);
  expect(scripting.logged()).toBe('rollback 1.0 rev-1 from=2.0 to=1.0/rev-1\nrollback   from=2.0 to=/\n');
});

test('without one the former version is deployed again, and shifted to by what that deploy answered', async () => {
  const deploy = `${told}; echo '{"handle":"rev-9"}' > "$CONVOY_OUTPUT"`;
  await scripting.script({ deploy, shift: told }).rollback(scripting.effect(), release, former);
  expect(scripting.logged()).toBe('deploy 1.0 rev-1 from= to=/\nshift 1.0 rev-9 from= to=/\n');
});

test('a first release is taken back by retire, or not at all', async () => {
  await scripting.script({ deploy: told, retire: told }).rollback(scripting.effect(), release, null);
  expect(scripting.logged()).toBe('retire 2.0  from= to=/\n');
  expect(await faultOf(scripting.script({ deploy: told }).rollback(scripting.effect(), release, null))).toMatchObject({
    code: 'CANNOT_TAKE_BACK',
  });
});

test('describe says what is there, or why it does not know', async () => {
  const signal = new AbortController().signal;
  const describing = (describe: string) => scripting.script({ deploy: told, describe }).describe(target, signal);
  const json =
    '{"live":{"version":"1.0","handle":"rev-1","key":"k","url":"https://o.example","digest":null},"url":"https://o.example"}';
  expect(await describing(`echo '${json}' > "$CONVOY_OUTPUT"`)).toEqual({
    live: { release: former, key: 'k', url: 'https://o.example' },
    idle: null,
    url: 'https://o.example',
  });
  expect(await describing(`echo '{"live":null}' > "$CONVOY_OUTPUT"`)).toEqual({ live: null, idle: null });
  expect(await describing(`echo '{"live":null,"weight":12.5}' > "$CONVOY_OUTPUT"`)).toMatchObject({ share: 0.125 });
  expect(await faultOf(describing(`echo '{"live":null,"weight":101}' > "$CONVOY_OUTPUT"`))).toMatchObject({
    code: 'SCRIPT_OUTPUT',
    message: expect.stringContaining('weight'),
  });
  expect(await faultOf(describing('true'))).toMatchObject({ code: 'SCRIPT_OUTPUT' });
  expect(await faultOf(describing(`echo '{}' > "$CONVOY_OUTPUT"`))).toMatchObject({ code: 'SCRIPT_OUTPUT' });
  expect(await faultOf(scripting.script({ deploy: told }).describe(target, signal))).toMatchObject({
    code: 'NO_DESCRIBE',
  });
});

test('a digest that is asked for is what is deployed, or it is a fault; on the way back another build will do', async () => {
  const promoted = { ...release, digest: 'sha256:a' };
  const answering = (digest: string) =>
    scripting.script({ deploy: `test "$CONVOY_DIGEST" = sha256:a; echo '{"digest":"${digest}"}' > "$CONVOY_OUTPUT"` });
  expect(await answering('sha256:a').deploy(scripting.effect(), promoted)).toEqual({ release: promoted });
  expect(await scripting.script({ deploy: 'true' }).deploy(scripting.effect(), promoted)).toEqual({
    release: promoted,
  });
  expect(await faultOf(answering('sha256:b').deploy(scripting.effect(), promoted))).toEqual({
    code: 'WRONG_DIGEST',
    message: expect.stringContaining('deploy $CONVOY_DIGEST'),
  });
  expect(await faultOf(answering('sha256:b').rollback(scripting.effect(), release, promoted))).toBeNull();
});
