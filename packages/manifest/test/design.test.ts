import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { resolve } from '../src/resolve.ts';
import { parse, parsed } from './given.ts';

const example = readFileSync(new URL('fixtures/design.yml', import.meta.url), 'utf8');

test('the example of the design has no error', () => {
  const { manifest, diagnostics } = parse(example);
  expect(manifest?.name).toBe('shop');
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('what of it is not built yet is told, each at its key', () => {
  const unbuilt = parse(example).diagnostics.filter(({ code }) => code === 'NOT_BUILT_YET');
  const lines = example.split('\n');
  expect(unbuilt.map(({ line, column }) => lines[line - 1]?.slice(column - 1).match(/^[\w-]+/)?.[0])).toEqual([
    'cloud-run',
    'firebase-hosting',
  ]);
  expect(unbuilt.every(({ severity, fix }) => severity === 'warning' && fix !== undefined)).toBe(true);
});

const request = (path: string) => ({ method: 'GET', path, headers: {}, timeoutMs: 10_000 });

test('it resolves to the settings of production', () => {
  const settings = resolve(parsed(example), 'production');
  expect(settings).toMatchObject({ environment: 'production', shift: 'each', maxParallel: null });
  expect(settings).toMatchObject({
    promotesFrom: 'staging',
    access: { deploy: 'write', rollback: 'write', override: 'maintain' },
    freeze: [{ written: 'Fri 16:00 to Mon 06:00', timezone: 'Europe/Berlin', reason: 'weekend' }],
  });
  expect(settings.services.catalog).toEqual({
    needs: ['expand-orders'],
    provider: 'cloud-run',
    with: { project: 'shop-prod', region: 'europe-west3', service: 'catalog' },
    strategy: 'blue-green',
    timeoutMs: 600_000,
    gate: {
      intervalMs: 1000,
      timeoutMs: 120_000,
      startupMs: 60_000,
      successes: 3,
      failures: 3,
      errors: 4,
      inconclusive: 3,
    },
    health: {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a manifest's reference, not a template.
      url: '${CATALOG_URL}',
      live: '/health',
      ready: '/health/ready',
      detail: '/health/detailed',
      version: '[BODY].version',
    },
    rollback: { on: ['deploy', 'gate', 'check', 'watch', 'cancel'], scope: 'deployment', tolerates: [] },
    verify: {
      smoke: [
        {
          name: 'list',
          request: request('/items'),
          expect: ['[STATUS] == 200', 'len([BODY].items) > 0', '[RESPONSE_TIME] < 300'],
          store: {},
        },
      ],
      security: {
        ...{ sarif: ['trivy.sarif'], secrets: [], failOn: 'high', timeoutMs: 300_000 },
        ...{ headers: true, cookies: false, tlsDays: 14, request: request('/') },
      },
      performance: {
        ...{ request: request('/items'), samples: 100, quantile: null, maxIncrease: 0.2, timeoutMs: 600_000 },
      },
    },
    watchMs: 300_000,
    recover: { restarts: 2, backoffMs: 5000, otherwise: 'escalate', drift: 'correct' },
    paths: ['services/catalog/**'],
  });
  expect(settings.services.orders?.health).toBeNull();
  expect(settings.tasks).toEqual({
    'expand-orders': {
      run: './scripts/migrate.sh up',
      phase: 'expand',
      needs: [],
      idempotent: true,
      timeoutMs: 600_000,
    },
    'drop-old-column': {
      run: './scripts/migrate.sh contract',
      phase: 'contract',
      needs: ['orders'],
      idempotent: false,
      timeoutMs: 600_000,
    },
  });
  expect(settings.checks).toEqual({
    checkout: { needs: ['web', 'orders'], run: 'node test/checkout.mjs', timeoutMs: 300_000 },
  });
});
