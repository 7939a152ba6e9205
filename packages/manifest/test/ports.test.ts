import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codes, parse, services, told } from './given.ts';

const local = (name: string, port: unknown): string =>
  `  ${name}: { provider: local, with: { run: x, port: ${port} }, health: { version: "[BODY].version" } }\n`;

test('two services on one port: the second is told, with the first and the fix', () => {
  const text = services(local('catalog', 8101) + local('orders', 8102) + local('web', 8101));
  expect(told(text)).toEqual(['SHARED_PORT 6:8101 port 8101 of `web` is already that of `catalog`']);
  expect(parse(text).diagnostics[0]?.fix).toBe('give one of them another port');
  expect(parse(text).manifest).toBeNull();
});

test('each one more is told', () => {
  const text = services(local('a', 8101) + local('b', 8101) + local('c', 8101));
  expect(told(text)).toEqual([
    'SHARED_PORT 5:8101 port 8101 of `b` is already that of `a`',
    'SHARED_PORT 6:8101 port 8101 of `c` is already that of `a`',
  ]);
});

test.each([
  ['b', 8101, 'port 8101 of `b` is already that of `a`'],
  ['a', 8102, 'port 8102 of `a` is already that of `b`'],
])(
  'one that only an environment makes is told where it does, for the service it changes: %s',
  (service, port, says) => {
    const override = (to: number) =>
      `environments: { x: {}, y: { services: { ${service}: { with: { port: ${to} } } } } }`;
    const both = services(local('a', 8101) + local('b', 8102));
    expect(told(both + override(port))).toEqual([`SHARED_PORT 7:${port} ${says}`]);
    expect(codes(both + override(8103))).toEqual([]);
  },
);

test('an environment can give each its own, and then the manifest alone is deployed by nobody', () => {
  const text = `${services(local('a', 8101) + local('b', 8101))}environments: { x: { services: { b: { with: { port: 8102 } } } } }`;
  expect(codes(text)).toEqual([]);
});

test('other providers may call anything a port, and what is no number is told as that alone', () => {
  const script = (name: string) =>
    `  ${name}: { provider: script, with: { deploy: x, port: 1 }, health: { version: "[BODY].version" } }\n`;
  expect(codes(services(script('a') + script('b')))).toEqual(['UNKNOWN_KEY', 'UNKNOWN_KEY']);
  expect(codes(services(local('a', 'x') + local('b', 'x')))).toEqual(['WRONG_TYPE', 'WRONG_TYPE']);
});

test('as many are told as there are services beyond the ports they have', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 20 }), (ports) => {
      const found = codes(services(ports.map((port, index) => local(`s${index}`, port)).join('')));
      expect(found).toEqual(Array(ports.length - new Set(ports).size).fill('SHARED_PORT'));
    }),
    { numRuns: 50 },
  );
});
