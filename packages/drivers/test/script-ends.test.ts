import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { processes } from '../src/proc.ts';
import { createScripting, faultOf, release } from './scripting.ts';

let scripting: Awaited<ReturnType<typeof createScripting>>;
beforeAll(async () => {
  scripting = await createScripting();
});
afterAll(() => scripting.close());

const answering = (json: string) => scripting.script({ deploy: `cat > "$CONVOY_OUTPUT" <<'EOF'\n${json}\nEOF` });

test('an answer fills in the release and says where the candidate is; unknown keys are noted', async () => {
  const json =
    '{"version":"2.0","digest":"sha256:1","candidate":"https://c.example","handle":"rev-7","url":null,"x":1}';
  expect(await answering(json).deploy(scripting.effect(), release)).toEqual({
    release: { ...release, digest: 'sha256:1', handle: 'rev-7' },
    candidate: 'https://c.example',
  });
  expect(scripting.logged()).toContain('unknown keys in the answer of deploy: x');
});

test.each([
  ['cut off', '{"version": "s3cret', /is not JSON/],
  ['not JSON at all', 's3cret', /is not JSON/],
  ['a list', '["s3cret"]', /expected object/],
  ['of a wrong type', '{"handle": {"s3cret": 1}}', /handle: Invalid input: expected string, received object/],
  ['not a URL', '{"candidate": "s3cret"}', /candidate: Invalid URL/],
  ['a URL of another kind', '{"url": "ftp://s3cret.example"}', /url: Invalid URL/],
  ['empty', '', /is empty/],
  ['huge', `"${'s3cret'.repeat(20_000)}"`, /is longer than/],
])('a broken answer (%s) says what is wrong without quoting it', async (_, json, message) => {
  const fault = await faultOf(answering(json).deploy(scripting.effect(), release));
  expect(fault).toMatchObject({ code: 'SCRIPT_OUTPUT', message: expect.stringMatching(message) });
  expect(fault?.message).not.toContain('s3cret');
});

test('an answer that is no file does not hang', async () => {
  const fault = await faultOf(
    scripting.script({ deploy: 'mkfifo "$CONVOY_OUTPUT"' }).deploy(scripting.effect(), release),
  );
  expect(fault).toMatchObject({ code: 'SCRIPT_OUTPUT', message: expect.stringContaining('is not a file') });
});

test('another version than asked for is a fault', async () => {
  expect(await faultOf(answering('{"version":"1.9"}').deploy(scripting.effect(), release))).toMatchObject({
    code: 'WRONG_VERSION',
    message: expect.stringContaining('2.0'),
  });
});

test('each bad end has its verdict', async () => {
  const end = (deploy: unknown) => faultOf(scripting.script({ deploy }).deploy(scripting.effect(), release));
  expect(await end('echo working; exit 3')).toMatchObject({
    code: 'SCRIPT_FAILED',
    message: expect.stringContaining('status 3'),
  });
  expect(await end('./nowhere.sh; true')).toMatchObject({
    code: 'SCRIPT_FAILED',
    message: expect.stringContaining('not found'),
  });
  expect(await end('sh -c "kill -KILL \\$\\$"; true')).toMatchObject({
    code: 'SCRIPT_FAILED',
    message: expect.stringContaining('SIGKILL'),
  });
  expect(await end('kill -SEGV $$')).toMatchObject({
    code: 'SCRIPT_KILLED',
    message: expect.stringContaining('SIGSEGV'),
  });
  expect(await end(['./nowhere.sh'])).toMatchObject({ code: 'COMMAND_NOT_FOUND' });
});

test('a script that hangs is ended with all its children; a cancelled one is not called late', async () => {
  const hanging = scripting.script({ deploy: 'echo $$ > pid; sleep 60 & sleep 61 & wait' });
  const late = AbortSignal.timeout(300);
  expect(await faultOf(hanging.deploy(scripting.effect({ signal: late }), release))).toMatchObject({
    code: 'SCRIPT_TIMEOUT',
  });
  const group = Number(await readFile(join(scripting.root, 'pid'), 'utf8'));
  expect(processes().filter((process) => process.group === group && !process.dead)).toEqual([]);
  expect(
    await faultOf(hanging.deploy(scripting.effect({ signal: AbortSignal.abort('changed my mind') }), release)),
  ).toMatchObject({
    code: 'SCRIPT_CANCELLED',
  });
});

test('no answer file is left behind', async () => {
  expect(await readdir(scripting.temporary)).toEqual([]);
});
