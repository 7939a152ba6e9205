import { expect, test } from '@jest/globals';
import { environmentsOf, resolve } from '../src/resolve.ts';
import { parsed, services, shop } from './given.ts';

const overridden = parsed(`${services(`  web:
    provider: script
    with: { deploy: ./d.sh, env: { A: a, B: b } }
    needs: [api]
    gate: { successes: 5 }
    health: { live: /up }
    rollback: { scope: service }
  api: { provider: script, with: { deploy: [./d.sh, api] }, health: {}, strategy: recreate, timeout: 90s }`)}
defaults: { gate: { timeout: 5m, successes: 2 } }
shift: together
max-parallel: 4
environments:
  staging: {}
  production:
    services:
      web: { with: { env: { B: two } }, needs: [], gate: { interval: 300ms }, rollback: { on: [gate] }, watch: { for: 2m, max-increase: 20% } }
  local:
    services: { web: { provider: local, with: { run: ./web } } }
`);

test('defaults, then the service, then the environment', () => {
  const { shift, maxParallel, services: resolved } = resolve(overridden, 'production');
  expect({ shift, maxParallel }).toEqual({ shift: 'together', maxParallel: 4 });
  expect(resolved.web).toEqual({
    provider: 'script',
    with: { deploy: './d.sh', env: { A: 'a', B: 'two' } },
    needs: [],
    strategy: 'blue-green',
    timeoutMs: 600_000,
    gate: {
      intervalMs: 300,
      timeoutMs: 300_000,
      startupMs: 60_000,
      successes: 5,
      failures: 3,
      errors: 4,
      inconclusive: 3,
    },
    health: { live: '/up', ready: '/health/ready' },
    rollback: { on: ['gate'], scope: 'service', tolerates: [] },
    watchMs: 120_000,
    watchMaxIncrease: 0.2,
    paths: [],
  });
  expect(resolved.api).toMatchObject({
    strategy: 'recreate',
    timeoutMs: 90_000,
    gate: { successes: 2 },
    watchMs: null,
  });
});

test('one environment does not touch another', () => {
  const staging = resolve(overridden, 'staging').services.web;
  expect(staging).toMatchObject({ with: { env: { A: 'a', B: 'b' } }, needs: ['api'], watchMs: null });
});

test('another provider does not inherit keys that are not its own', () => {
  expect(resolve(overridden, 'local').services.web).toMatchObject({ provider: 'local', with: { run: './web' } });
  expect(resolve(overridden, 'local').services.web?.with).not.toHaveProperty('deploy');
});

test('settings survive the journal: JSON loses nothing of them', () => {
  const settings = resolve(overridden, 'production');
  expect(JSON.parse(JSON.stringify(settings))).toEqual(settings);
});

test('without environments there is one, called default', () => {
  expect(environmentsOf(parsed(shop()))).toEqual(['default']);
  expect(resolve(parsed(shop()), 'default').environment).toBe('default');
  expect(environmentsOf(overridden)).toEqual(['staging', 'production', 'local']);
});

test('an unknown environment, with what was meant', () => {
  const fault = (environment: string) => expect(() => resolve(overridden, environment));
  fault('prodution').toThrow('unknown environment `prodution`: did you mean `production`?');
  fault('default').toThrow('unknown environment `default`; known here: `staging`, `production`, `local`');
  fault('constructor').toThrow(expect.objectContaining({ code: 'UNKNOWN_ENVIRONMENT' }));
});

test('what a risk asks for, in numbers', () => {
  const of = (care: string) => resolve(parsed(shop(`care: ${care}`)), 'default').care;
  expect(of('{ watch: 3, canary: { from: 30%, weight: 12.5%, for: 2m }, ask: 50% }')).toEqual({
    watch: 3,
    canary: { from: 0.3, share: 0.125, forMs: 120_000 },
    ask: 0.5,
  });
  expect(of('{}')).toEqual({});
});
