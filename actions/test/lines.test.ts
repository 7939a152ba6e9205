import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { openRunner, withBundle } from './runner.ts';

const saying = (deploy: string) => ({
  version: 1,
  name: 'shop',
  services: { web: { provider: 'script', with: { deploy } } },
});
const asIs = { run: 'true', version: 'web=1' };
const manifest = '.github/convoy.yml';

/** What stands in a log behind the words that mask: there the runner puts `***` for every value masked so far. */
const behindMasks = (log: string): string => {
  const masks = [...log.matchAll(/^::add-mask::.*\n/gm)].at(-1);
  return log.slice((masks?.index ?? 0) + (masks?.[0].length ?? 0));
};

withBundle('lines NAME=value reach scripts; a value in quotes is JSON, and an empty one is not set', async () => {
  await using runner = openRunner();
  runner.write(manifest, saying('printf "%s|%s|%s|%s" "$PLAIN" "$LINES" "$KEY" "$(env | grep -c ^EMPTY=)" > got'));
  const env = 'PLAIN=a=b c\n\nEMPTY=\nLINES="one\\ntwo"\n';
  const ran = await runner.run('sequence', { ...asIs, env, 'secret-env': 'KEY="-----BEGIN\\nabc\\n-----END"' });
  expect(ran.code).toBe(0);
  expect(readFileSync(join(runner.workspace, 'got'), 'utf8')).toBe('a=b c|one\ntwo|-----BEGIN\nabc\n-----END|0');
});

withBundle('a value that only begins like JSON is taken as it is', async () => {
  await using runner = openRunner();
  runner.write(manifest, saying('printf %s "$ODD" > got'));
  expect((await runner.run('sequence', { ...asIs, env: 'ODD="half' })).code).toBe(0);
  expect(readFileSync(join(runner.workspace, 'got'), 'utf8')).toBe('"half');
});

withBundle('secrets are masked before anything is said, and stand nowhere afterwards', async () => {
  await using runner = openRunner();
  runner.write(manifest, saying('echo "it is $PASS and $TOKEN"; echo "$PASS" >&2; exit 1'));
  const secrets = 'PASS=correct-horse\nTOKEN=battery-staple';
  const ran = await runner.run('sequence', { ...asIs, 'secret-env': secrets, token: 'ghs_abcdefgh' });
  expect(ran.code).toBe(1);
  expect(ran.out.startsWith('::add-mask::')).toBe(true);
  for (const secret of ['correct-horse', 'battery-staple']) {
    expect(ran.out).toContain(`::add-mask::${secret}`);
    for (const text of [behindMasks(ran.out), ran.err, ran.summary, ...Object.values(ran.outputs)])
      expect(text).not.toContain(secret);
  }
});

withBundle('a line without a name is refused, after all secrets are masked, and its value is not said', async () => {
  await using runner = openRunner();
  runner.write(manifest, saying('true'));
  const ran = await runner.run('sequence', { ...asIs, 'secret-env': 'first-secret\nTOKEN=second-secret' });
  expect([ran.code, ran.outputs.decision, ran.outputs['reason-code']]).toEqual([1, 'invalid', 'INPUT_INVALID']);
  for (const secret of ['first-secret', 'second-secret']) {
    expect(ran.out).toContain(`::add-mask::${secret}`);
    expect(behindMasks(ran.out)).not.toContain(secret);
  }
  expect(ran.out).toContain('secret-env: each line is NAME=value');
});

withBundle('what the job calls a secret by CONVOY_SECRET_NAMES stays one beside those that are passed', async () => {
  await using runner = openRunner();
  runner.write(manifest, saying('echo "it is $ODD and $PASS"; exit 1'));
  const job = { ODD: 'battery-staple', CONVOY_SECRET_NAMES: 'ODD' };
  const ran = await runner.run('sequence', { ...asIs, 'secret-env': 'PASS=correct-horse' }, job);
  expect([ran.code, ran.summary]).toEqual([1, expect.stringContaining('it is *** and ***')]);
  for (const text of [behindMasks(ran.out), ran.err, ran.summary, ...Object.values(ran.outputs)])
    for (const secret of ['battery-staple', 'correct-horse']) expect(text).not.toContain(secret);
});

withBundle('what is wrong before anything begins is told without secrets', async () => {
  await using runner = openRunner();
  runner.write(manifest, saying('true'));
  const ran = await runner.run('sequence', {
    ...asIs,
    version: 'web=correct-horse!',
    'secret-env': 'PASS=correct-horse',
  });
  expect([ran.code, ran.outputs['reason-code']]).toEqual([1, 'USAGE']);
  for (const text of [behindMasks(ran.out), ran.summary, ran.outputs.result]) {
    expect(text).toContain('web=***!');
    expect(text).not.toContain('correct-horse');
  }
});
