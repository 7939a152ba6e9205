import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { jsonSchema } from '../src/json-schema.ts';
import { parse, script, services, shop } from './given.ts';
import { providers } from './providers.ts';

const schema = jsonSchema(providers);
const example = readFileSync(new URL('fixtures/design.yml', import.meta.url), 'utf8');
/** Strict: a keyword that nobody knows, or one that another makes idle, is a fault of the schema. */
const checked = (one: object) => new Ajv({ strict: true, strictTypes: false }).compile(one);
const conforms = checked(schema);
const accepts = (text: string): boolean => conforms(parseYaml(text));

test('an editor accepts the example of the design', () => {
  expect(accepts(example)).toBe(true);
});

const given = '{ services: { web: { with: { deploy: ./d.sh } } } }';
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
  [false, services('  web: { provider: script, health: {} }')],
  [false, services('  web: { provider: local, with: {} }')],
  [false, `${services('  web: { provider: script, health: {} }')}environments: {}`],
  [false, `${services('  web: { provider: script, health: {} }')}environments: { a: {} }`],
  [false, `${services('  web: { provider: script, health: {} }')}environments: { a: ${given}, b: {} }`],
  [true, `${services('  web: { provider: script, health: {} }')}environments: { a: ${given}, b: ${given} }`],
  [false, services('  web: { provider: unheard-of }')],
  [false, shop('environments: { a: { services: { web: { gate: { timout: 5m } } } } }')],
  [false, shop('alerts: { channels: { ops: { slak: x } } }')],
  [true, shop(`alerts: { channels: { ops: { slack: { token: "\${T}", channel: C1 } } } }`)],
  [false, shop(`alerts: { channels: { ops: { slack: { token: "\${T}" } } } }`)],
  [true, shop(`alerts: { channels: { in: { webhook: "\${U}", secrets: ["\${A}"], allow-private: true } } }`)],
  [false, shop(`alerts: { channels: { in: { webhook: "\${U}", secrets: [] } } }`)],
  [true, shop(`alerts: { channels: { mail: { email: { to: a@b.c, smtp: "\${S}", from: x@b.c } } } }`)],
  [true, shop(`alerts: { channels: { pager: { pagerduty: { routing-key: "\${K}" } } } }`)],
  [true, shop('alerts: { channels: { here: { issue: { labels: [ops] } }, there: { comment: {} } } }')],
  [false, shop('alerts: { channels: { here: { issue: { lables: [ops] } } } }')],
];

test.each(manifests)('the editor and the parser agree: %j %s', (fine, text) => {
  expect([accepts(text), parse(text).manifest !== null]).toEqual([fine, fine]);
});

/** Every place in a value. */
const placesIn = (value: unknown, at: readonly string[] = []): (readonly string[])[] =>
  value === null || typeof value !== 'object'
    ? [at]
    : [at, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...at, key]))];

const replaced = (value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown => {
  if (key === undefined) return by;
  const changed = replaced((value as Record<string, unknown>)[key], rest, by);
  if (Array.isArray(value)) return value.with(Number(key), changed);
  return { ...(value as object), [key]: changed };
};

test('no editor marks what the parser takes, whatever stands wherever', () => {
  const whole: unknown = parseYaml(example);
  const leaf = fc.oneof(
    fc.constantFrom('1m', '20%', 'web', 'a/b', 'script', 'local', '[BODY].v', 'https://a', `\${A}`, '/x', 'each'),
    fc.oneof(fc.integer(), fc.boolean(), fc.string(), fc.constant(null), fc.constant({}), fc.constant([])),
    fc.array(fc.constantFrom('web', 'orders', 'deploy', 'watch'), { maxLength: 3 }),
  );
  let taken = 0;
  fc.assert(
    fc.property(fc.constantFrom(...placesIn(whole)), leaf, (place, value) => {
      const text = JSON.stringify(replaced(whole, place, value));
      if (parse(text).manifest === null) return;
      taken += 1;
      expect({ text, accepts: accepts(text) }).toEqual({ text, accepts: true });
    }),
    { numRuns: 800 },
  );
  expect(taken).toBeGreaterThan(20);
});

test('the schema that is committed accepts the shop', () => {
  const committed = JSON.parse(readFileSync(new URL('../../../schema/convoy.schema.json', import.meta.url), 'utf8'));
  const shopYml = readFileSync(new URL('../../../examples/shop/convoy.yml', import.meta.url), 'utf8');
  const validate = checked(committed);
  expect([validate(parseYaml(shopYml)), validate.errors]).toEqual([true, null]);
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
          : ['allOf', 'if', 'else'].includes(key)
            ? []
            : described(value, path),
      );

test('every key says what it is for', () => {
  const keys = described(schema);
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter(([, description]) => typeof description !== 'string' || !description.endsWith('.'))).toEqual([]);
});
