import { healthOf, troubled } from '@convoy/judge/health/body';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

test.each([
  ['Spring', { status: 'DOWN', components: { db: { status: 'DOWN' }, disk: { status: 'UP' } } }, ['db']],
  ['RFC draft', { status: 'fail', checks: { 'db:time': [{ status: 'pass' }, { status: 'fail' }] } }, ['db:time']],
  [
    'MicroProfile',
    {
      status: 'DOWN',
      checks: [
        { name: 'queue', status: 'DOWN' },
        { name: 'db', status: 'UP' },
      ],
    },
    ['queue'],
  ],
  ['ASP.NET', { status: 'Unhealthy', entries: { sql: { status: 'Unhealthy' }, mail: { status: 'Healthy' } } }, ['sql']],
  [
    'more than anybody reads',
    { components: Object.fromEntries([...'abcdefg'].map((name) => [name, { status: 'DOWN' }])) },
    ['a', 'b', 'c', 'd', 'e'],
  ],
  ['all well', { status: 'UP', components: { db: { status: 'UP' } } }, []],
])('%s', (_, body, expected) => {
  expect(troubled(healthOf(JSON.stringify(body)))).toEqual(expected);
});

test('whatever a server sends is read, in few and short names', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (body) => {
      const found = troubled(healthOf(body));
      expect(found.length).toBeLessThanOrEqual(5);
      for (const name of found) expect(name).toMatch(/^(?:\.?(?:[\w.:+/ -]{1,32}|\(no plain name\))){1,4}$/);
    }),
  );
});

test('what is no plain name is not told: it may hold anything', () => {
  const components = { 'postgres://u:pw@h/db': { status: 'DOWN' }, db: { status: 'DOWN' } };
  expect(troubled(healthOf(JSON.stringify({ components })))).toEqual(['(no plain name)', 'db']);
});
