import { z } from 'zod';
import { manifest } from './schema/manifest.ts';
import type { Providers } from './semantics/providers.ts';
import { unbuiltProviders } from './semantics/unbuilt.ts';

type Schema = { [key: string]: unknown };

const draft = { target: 'draft-7', io: 'input', unrepresentable: 'any' } as const;

/** The keys of `with` under `provider: x` are those of x. */
const under = (name: string, service: Schema): Schema => ({
  if: { properties: { provider: { const: name } }, required: ['provider'] },
  // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
  then: service,
});

const keysOf = (providers: Providers): (readonly [name: string, keys: Schema, required: readonly string[]])[] =>
  Object.entries(providers).map(([name, schema]) => {
    const { $schema: _, required, ...keys } = z.toJSONSchema(schema, draft) as Schema;
    return [name, keys, (required as string[] | undefined) ?? []];
  });

/** A map that has these keys. */
const having = (keys: readonly string[], as: Schema = {}): Schema => ({
  required: keys,
  properties: Object.fromEntries(keys.map((key) => [key, as])),
});

/** Which keys there may be: an override need not name all of them. */
const provider = (schema: Schema, providers: Providers): Schema => ({
  ...schema,
  properties: {
    ...(schema.properties as Schema),
    provider: {
      ...((schema.properties as Schema).provider as Schema),
      enum: [...new Set([...Object.keys(providers), ...unbuiltProviders])],
    },
  },
  allOf: keysOf(providers).map(([name, keys]) => under(name, { properties: { with: keys } })),
});

/** A service may leave to its overrides what a provider requires, if every environment has overrides. */
const overriddenEverywhere = having(['environments'], {
  minProperties: 1,
  additionalProperties: having(['services']),
});

/** Which keys there must be, wherever a service stands as it is written. */
const requirements = (providers: Providers): Schema => {
  const allOf = keysOf(providers)
    .filter(([, , required]) => required.length > 0)
    .map(([name, , required]) => under(name, having(['with'], having(required))));
  return { if: overriddenEverywhere, else: { properties: { services: { additionalProperties: { allOf } } } } };
};

/** JSON Schema (draft 7, which editors know best) of a manifest, from the same source that checks it. */
export const jsonSchema = (providers: Providers): Schema => ({
  ...z.toJSONSchema(manifest, {
    ...draft,
    override: ({ jsonSchema: schema }) => {
      const { properties } = schema;
      if (properties !== undefined && 'provider' in properties)
        Object.assign(schema, provider(schema as Schema, providers));
    },
  }),
  ...requirements(providers),
});
