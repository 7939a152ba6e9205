import type { Deployed, Description, Effect, Provider } from '@convoy/model/ports';
import { expect, test } from '@jest/globals';
import { able } from '../../model/test/settings.ts';
import { keeping } from '../src/kept.ts';

const find = (text: string) => (text.includes('s3cret') ? 'the value of TOKEN' : undefined);
const target = { environment: 'staging', service: 'web', with: {} };
const effect: Effect = {
  ...{ target, deployment: 'd', key: 'd/k', log: () => undefined },
  signal: new AbortController().signal,
};
const release = { version: 's3cret' };
const providing = (deployed: Deployed, description: Description = { live: null, idle: null }): Provider => {
  const provider: Provider = {
    capabilities: able,
    deploy: async () => deployed,
    shift: async () => undefined,
    rollback: async () => undefined,
    describe: async () => description,
    retire: async () => undefined,
  };
  return keeping(provider, find);
};
const faultOf = (promise: Promise<unknown>) => promise.catch((thrown: Error) => thrown);

test('an answer without secrets is handed on as it is; a version, or a key, is what it is called', async () => {
  const deployed = { release: { ...release, handle: 'projects/shop/1' }, candidate: 'http://127.0.0.1:8000/shop' };
  expect(await providing(deployed).deploy(effect, release)).toEqual(deployed);
  const found = { live: { release, key: 's3cret' }, idle: null };
  expect(await providing({ release }, found).describe(target, effect.signal)).toEqual(found);
});

test('an answer with a secret is refused, with its field, and not quoted', async () => {
  const fault = await faultOf(providing({ release: { ...release, handle: 'x-s3cret' } }).deploy(effect, release));
  expect(fault).toMatchObject({
    code: 'SECRET_IN_ANSWER',
    message:
      'the deploy of web answered with the value of TOKEN in `handle`: it would be kept, so answer with what anybody may read',
  });
  const told = { live: { release: { ...release, commit: 's3cret' } }, idle: null };
  expect(await faultOf(providing({ release }, told).describe(target, effect.signal))).toMatchObject({
    message: expect.stringContaining('in `commit`'),
  });
  const found = { live: null, idle: { release, url: 'http://ada:s3cret@host' } };
  expect(await faultOf(providing({ release }, found).describe(target, effect.signal))).toMatchObject({
    message: expect.stringMatching(/^what describes web answered with the value of TOKEN in `url`/),
  });
});
