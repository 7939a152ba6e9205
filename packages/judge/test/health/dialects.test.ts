import { expect, test } from '@jest/globals';
import { type Health, healthOf } from '../../src/health/body.ts';

type Said = readonly [dialect: Health['dialect'], state: Health['state'], components: Readonly<Record<string, string>>];

/** Bodies as their makers publish them, shortened. */
test.each<readonly [name: string, body: unknown, said: Said]>([
  [
    'the RFC draft',
    {
      ...{ status: 'pass', version: '1', releaseId: '1.2.2', notes: [''], output: '', serviceId: 'f03e522f' },
      checks: {
        'cassandra:responseTime': [
          {
            componentId: 'dfd6cf2b',
            componentType: 'datastore',
            observedValue: 250,
            observedUnit: 'ms',
            status: 'pass',
          },
        ],
        'cassandra:connections': [{ componentType: 'datastore', observedValue: 75, status: 'warn', output: '' }],
        uptime: [{ componentType: 'system', observedValue: 1209600.245, observedUnit: 's', status: 'pass' }],
        'cpu:utilization': [
          { componentId: '6fd416e0', node: 1, observedValue: 85, status: 'warn' },
          { componentId: '6fd416e0', node: 2, observedValue: 85, status: 'fail' },
        ],
      },
      links: { about: 'http://api.example.com/about/authz' },
    },
    [
      'rfc',
      'healthy',
      {
        'cassandra:responseTime': 'healthy',
        'cassandra:connections': 'degraded',
        uptime: 'healthy',
        'cpu:utilization': 'unhealthy',
      },
    ],
  ],
  ['the RFC draft, in trouble', { status: 'WARN', output: 'slow' }, ['rfc', 'degraded', {}]],
  ['the RFC draft, down', { status: 'fail' }, ['rfc', 'unhealthy', {}]],
  [
    'an early RFC draft',
    {
      status: 'fail',
      details: [
        { name: 'sub-component-X', status: 'pass' },
        { name: 'query', status: 'fail' },
      ],
    },
    ['rfc', 'unhealthy', { 'sub-component-X': 'healthy', query: 'unhealthy' }],
  ],
  [
    'Terminus',
    {
      status: 'error',
      info: { db: { status: 'up' } },
      error: { redis: { status: 'down', message: 'x' } },
      details: { db: { status: 'up' }, redis: { status: 'down' } },
    },
    ['rfc', 'unhealthy', { db: 'healthy', redis: 'unhealthy' }],
  ],
  ['Terminus, going', { status: 'shutting_down', details: {} }, ['rfc', 'unhealthy', {}]],
  [
    'Spring Boot',
    {
      status: 'UP',
      components: {
        db: { status: 'UP', details: { database: 'H2', validationQuery: 'isValid()' } },
        diskSpace: { status: 'UP', details: { total: 107, free: 68, exists: true } },
        broker: {
          status: 'UP',
          components: { us1: { status: 'UP', details: { version: '1.0.2' } }, us2: { status: 'DOWN' } },
        },
      },
      groups: ['liveness', 'readiness'],
    },
    ['spring', 'healthy', { db: 'healthy', diskSpace: 'healthy', 'broker.us1': 'healthy', 'broker.us2': 'unhealthy' }],
  ],
  [
    'Spring Boot 2.0',
    {
      status: 'DOWN',
      details: { db: { status: 'DOWN', details: { error: 'java.sql.SQLException: no' } }, disk: { status: 'UP' } },
    },
    ['spring', 'unhealthy', { db: 'unhealthy', disk: 'healthy' }],
  ],
  [
    'Spring Boot 1',
    { status: 'DOWN', diskSpace: { status: 'UP', free: 1 }, db: { status: 'DOWN', error: 'no' } },
    ['spring', 'unhealthy', { diskSpace: 'healthy', db: 'unhealthy' }],
  ],
  ['Spring Boot, bare', { status: 'UP' }, ['spring', 'healthy', {}]],
  ['Spring Boot, taken out', { status: 'OUT_OF_SERVICE' }, ['spring', 'unhealthy', {}]],
  ['Spring Boot, which does not know', { status: 'UNKNOWN' }, ['spring', 'unknown', {}]],
  [
    'MicroProfile Health',
    {
      status: 'DOWN',
      checks: [
        { name: 'firstCheck', status: 'DOWN', data: { key: 'foo', foo: 'bar' } },
        { name: 'secondCheck', status: 'UP' },
      ],
    },
    ['microprofile', 'unhealthy', { firstCheck: 'unhealthy', secondCheck: 'healthy' }],
  ],
  ['MicroProfile Health without checks', { status: 'UP', checks: [] }, ['microprofile', 'healthy', {}]],
  [
    'MicroProfile Health 1',
    { outcome: 'UP', checks: [{ name: 'memory-check', state: 'UP', data: { 'free-heap': '64mb' } }] },
    ['microprofile', 'healthy', { 'memory-check': 'healthy' }],
  ],
  ['ASP.NET Core', 'Healthy', ['aspnet', 'healthy', {}]],
  ['ASP.NET Core, degraded', 'Degraded\r\n', ['aspnet', 'degraded', {}]],
  ['ASP.NET Core, down', 'Unhealthy', ['aspnet', 'unhealthy', {}]],
  [
    'ASP.NET Core in JSON, by its documentation',
    {
      status: 'Degraded',
      results: { StartupProbe: { status: 'Degraded', description: 'slow', data: {} }, Sample: { status: 'Healthy' } },
    },
    ['aspnet', 'degraded', { StartupProbe: 'degraded', Sample: 'healthy' }],
  ],
  [
    'ASP.NET Core by the UI writer',
    {
      status: 'Unhealthy',
      totalDuration: '00:00:00.2',
      entries: { sqlserver: { data: {}, duration: '00:00:00.1', status: 'Unhealthy', tags: [] } },
    },
    ['aspnet', 'unhealthy', { sqlserver: 'unhealthy' }],
  ],
  [
    'ASP.NET Core with its own capitals',
    { Status: 'Unhealthy', Entries: { Sql: { Status: 'Healthy' } } },
    ['aspnet', 'unhealthy', { Sql: 'healthy' }],
  ],
  ['plain text', 'OK', [null, 'unknown', {}]],
  ['plain text that says DOWN', 'DOWN\n', [null, 'unhealthy', {}]],
  ['plain text that says up', 'up', [null, 'healthy', {}]],
  ['a word as JSON', '"Unhealthy"', ['aspnet', 'unhealthy', {}]],
  ['a word with much around it', `${' '.repeat(99)}Degraded${' '.repeat(99)}`, ['aspnet', 'degraded', {}]],
  ['plain text that begins with a word', 'DOWN for a while', [null, 'unknown', {}]],
  ['a truth', { status: false }, [null, 'unhealthy', {}]],
  ['a truth that is good', { status: true, healthy: false }, [null, 'healthy', {}]],
  ['a truth by its own name', { healthy: false }, [null, 'unhealthy', {}]],
  ['a truth beside what is no word', { status: 200, Healthy: false }, [null, 'unhealthy', {}]],
  ['a status with blanks', { status: ' DOWN ' }, ['spring', 'unhealthy', {}]],
  ['a page', '<html>Unhealthy</html>', [null, 'unknown', {}]],
  ['nothing', '', [null, 'unknown', {}]],
  ['a version', { version: '2' }, [null, 'unknown', {}]],
  ['a status that is no word', { status: 200 }, [null, 'unknown', {}]],
  ['a status that is no known word', { status: 'shipped' }, [null, 'unknown', {}]],
  ['a list', [{ status: 'DOWN' }], [null, 'unknown', {}]],
  ['parts without a whole', { checks: [{ name: 'a', status: 'DOWN' }] }, [null, 'unknown', { a: 'unhealthy' }]],
])('%s', (_, body, [dialect, state, components]) => {
  const said = healthOf(typeof body === 'string' ? body : JSON.stringify(body));
  const found = Object.fromEntries(said.components.map((one) => [one.name, one.state]));
  expect([said.dialect, said.state, found]).toEqual([dialect, state, components]);
  expect(said.word === null).toBe(said.state === 'unknown');
});

test.each<readonly [name: string, body: string]>([
  ['100,000 levels', `${'{"status":"DOWN","components":{"a":'.repeat(100_000)}`],
  ['9,000 levels', `${'{"status":"DOWN","components":{"a":'.repeat(4500)}1${'}}'.repeat(4500)}`],
  [
    'a million parts',
    JSON.stringify({ status: 'UP', checks: Array.from({ length: 1_000_000 }, () => ({ status: 'UP' })) }),
  ],
  ['names of prototypes', '{"status":"UP","components":{"__proto__":{"status":"DOWN"},"constructor":{"status":"UP"}}}'],
])('%s are read in bounds', (_, body) => {
  expect(healthOf(body).components.length).toBeLessThanOrEqual(100);
});
