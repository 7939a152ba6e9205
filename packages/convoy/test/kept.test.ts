import { conceal } from '@convoy/model/expand';
import type { Deployed, Description, Effect, Provider } from '@convoy/model/ports';
import type { Release } from '@convoy/model/release';
import { expect, test } from '@jest/globals';
import { able } from '../../model/test/settings.ts';
import { keeping } from '../src/kept.ts';

const env: Readonly<Record<string, string>> = { PROJECT: 'shop-prod', HOST: '127.0.0.1' };
const lookup = (name: string) => env[name];
const keep = (text: string) => (text.includes('s3cret') ? undefined : conceal(text, env));
const target = { environment: 'staging', service: 'web', with: {} };
const effect: Effect = {
  ...{ target, deployment: 'd', key: 'd/k', log: () => undefined },
  signal: new AbortController().signal,
};
const release: Release = { version: 'shop-prod' };

const providing = (deployed: Deployed, description: Description = { live: null, idle: null }) => {
  const given: unknown[] = [];
  const provider: Provider = {
    capabilities: able,
    deploy: async () => deployed,
    shift: async (_, to) => void given.push(to),
    rollback: async (_, from, to) => void given.push(from, to),
    describe: async () => description,
    retire: async (_, from) => void given.push(from),
  };
  return { given, provider: keeping(provider, keep, lookup) };
};

test('values that the manifest reads are kept by their names, and given back whole; a version is what it is', async () => {
  const whole = { ...release, handle: 'projects/shop-prod/1', digest: 'sha256:1' };
  const { given, provider } = providing({ release: whole, candidate: 'http://127.0.0.1:8000/shop-prod' });
  const deployed = await provider.deploy(effect, release);
  expect(deployed).toEqual({
    release: { ...whole, handle: `projects/\${PROJECT}/1` },
    candidate: `http://\${HOST}:8000/\${PROJECT}`,
  });
  await provider.shift(effect, deployed.release);
  await provider.rollback(effect, deployed.release, release);
  await provider.rollback(effect, deployed.release, null);
  await provider.retire(effect, deployed.release);
  expect(given).toEqual([whole, whole, release, whole, null, whole]);
});

test('what is described is kept alike, so that it can be compared', async () => {
  const live = { release: { ...release, handle: 'projects/shop-prod/1' }, key: 'shop-prod', url: 'http://127.0.0.1:1' };
  const { provider } = providing({ release }, { live, idle: null, url: 'http://127.0.0.1:2' });
  expect(await provider.describe(target, effect.signal)).toEqual({
    live: { ...live, release: { ...release, handle: `projects/\${PROJECT}/1` }, url: `http://\${HOST}:1` },
    idle: null,
    url: `http://\${HOST}:2`,
  });
});

test('an answer with another secret is refused, and not quoted', async () => {
  const { provider } = providing({ release: { ...release, handle: 's3cret' } });
  const fault = await provider.deploy(effect, release).catch((thrown: Error) => thrown);
  expect(fault).toMatchObject({
    code: 'SECRET_IN_ANSWER',
    message: expect.stringMatching(/^the deploy of web answered with a secret, or a \$\{, in `handle`: /),
  });
});
