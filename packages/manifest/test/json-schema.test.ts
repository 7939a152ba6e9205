import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse as parseYaml } from 'yaml';
import { jsonSchema } from '../src/json-schema.ts';
import { conforms } from './conforms.ts';
import { parse, script, services, shop } from './given.ts';
import { providers } from './providers.ts';

const schema = jsonSchema(providers);
const example = readFileSync(new URL('fixtures/design.yml', import.meta.url), 'utf8');
const accepts = (text: string): boolean => conforms(schema, parseYaml(text));

test('an editor accepts the example of the design', () => {
  expect(accepts(example)).toBe(true);
});

const manifests: [fine: boolean, text: string][] = [
  [true, shop()],
  [true, shop('environments: { a: { services: { web: { gate: { timeout: 5m } } } } }')],
  [true, shop('environments: { a: { services: { web: { with: { shift: ./s.sh } } } } }')],
  [true, shop('environments: { a: { services: { web: { provider: script, with: { shift: ./s.sh } } } } }')],
  [true, services(`  web: { ${script}, strategy: { canary: [{ weight: 5%, for: 10m }] } }`)],
  [false, shop('shfit: each')],
  [false, shop('shift: sometimes')],
  [false, shop('max-parallel: 0')],
  [false, services(`  Web: { ${script} }`)],
  [false, services(`  web: { ${script}, timeout: 10 }`)],
  [false, services('  web: { health: {} }')],
  [false, services('  web: { provider: script, with: { deploi: x } }')],
  [false, services('  web: { provider: script, with: { shift: x } }')],
  [false, services('  web: { provider: unheard-of }')],
  [false, shop('environments: { a: { services: { web: { gate: { timout: 5m } } } } }')],
  [false, shop('alerts: { channels: { ops: { slak: x } } }')],
];

test.each(manifests)('the editor and the parser agree: %j %s', (fine, text) => {
  expect([accepts(text), parse(text).manifest !== null]).toEqual([fine, fine]);
});

/** Keys below `properties`, with their descriptions. */
const described = (node: unknown, path = ''): [string, unknown][] =>
  node === null || typeof node !== 'object'
    ? []
    : Object.entries(node).flatMap(([key, value]): [string, unknown][] =>
        key === 'properties'
          ? Object.entries(value as Record<string, { description?: unknown }>).flatMap(([name, property]) => [
              [`${path}.${name}`, property.description] as [string, unknown],
              ...described(property, `${path}.${name}`),
            ])
          : key === 'allOf'
            ? []
            : described(value, path),
      );

test('every key says what it is for', () => {
  const keys = described(schema);
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter(([, description]) => typeof description !== 'string' || !description.endsWith('.'))).toEqual([]);
});
