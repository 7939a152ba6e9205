import { expect, test } from '@jest/globals';
import { format } from '../src/diagnostic.ts';
import { environmentsOf, resolve } from '../src/resolve.ts';
import { diagnoseUnset, unsetVariables } from '../src/variables.ts';
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

test('variables that are read and not set, with the key that reads them', () => {
  const manifest = parsed(
    services(`  web: { provider: script, health: { url: "\${WEB_URL}" }, with: { deploy: 'x $A', env: { T: "\${TOKEN}-\${TOKEN}", D: "\${DEF:-d}" } } }
  api: { provider: script, health: { url: "\${API_URL}" }, with: { deploy: x } }`),
  );
  const settings = resolve(manifest, 'default');
  expect(unsetVariables(settings, ['web', 'none', 'constructor'], () => undefined)).toEqual([
    { name: 'TOKEN', service: 'web', key: ['with', 'env', 'T'] },
    { name: 'WEB_URL', service: 'web', key: ['health', 'url'] },
  ]);
  expect(unsetVariables(settings, ['web', 'api'], (name) => (name === 'API_URL' ? '' : 'set'))).toEqual([
    { name: 'API_URL', service: 'api', key: ['health', 'url'] },
  ]);
});

test('unset variables are told where they were written, all at once', () => {
  const text = `${services(`  web: { provider: script, health: { url: "\${WEB_URL}" }, with: { deploy: x } }
  api: { provider: script, health: {}, with: { deploy: x, env: { T: "\${API_TOKEN}" } } }`)}
environments: { a: {}, b: { services: { web: { health: { url: "\${B_URL}" } } } } }
`;
  const manifest = parsed(text);
  const toldIn = (environment: string) =>
    diagnoseUnset(
      unsetVariables(resolve(manifest, environment), ['web', 'api'], () => ''),
      environment,
      Buffer.from(text),
      'convoy.yml',
    ).map(format);
  expect(toldIn('a')).toEqual([
    [
      `convoy.yml:4:43: \`\${WEB_URL}\` is unset or empty; services.web.health.url reads it`,
      `  |   web: { provider: script, health: { url: "\${WEB_URL}" }, with: { deploy: x } }`,
      `  |                                           ^`,
      `  fix: export WEB_URL, or write \`\${WEB_URL:-default}\``,
    ].join('\n'),
    expect.stringMatching(/^convoy.yml:5:69: .*API_TOKEN.*\n.*\n.*\n {2}fix: set API_TOKEN where Convoy runs$/),
  ]);
  expect(toldIn('b').map((one) => one.split('`', 1)[0])).toEqual(['convoy.yml:5:69: ', 'convoy.yml:7:63: ']);
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
