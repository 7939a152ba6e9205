import { z } from 'zod';
import { manifest } from './schema/manifest.ts';
import type { Providers } from './semantics/providers.ts';
import { unbuiltProviders } from './semantics/unbuilt.ts';

type Schema = { [key: string]: unknown };

const draft = { target: 'draft-7', io: 'input', unrepresentable: 'any' } as const;

/** Under `provider: x` the keys of `with` are those of x; an override need not name all of them. */
const conditions = (providers: Providers, whole: boolean): Schema[] =>
  Object.entries(providers).map(([name, schema]) => {
    const { $schema: _, required, ...keys } = z.toJSONSchema(schema, draft) as Schema;
    return {
      if: { properties: { provider: { const: name } }, required: ['provider'] },
      // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
      then: { properties: { with: whole && required !== undefined ? { ...keys, required } : keys } },
    };
  });

const provider = (schema: Schema, providers: Providers, whole: boolean): Schema => ({
  ...schema,
  properties: {
    ...(schema.properties as Schema),
    provider: {
      ...((schema.properties as Schema).provider as Schema),
      enum: [...new Set([...Object.keys(providers), ...unbuiltProviders])],
    },
  },
  allOf: conditions(providers, whole),
});

/** JSON Schema (draft 7, which editors know best) of a manifest, from the same source that checks it. */
export const jsonSchema = (providers: Providers): Schema => {
  return z.toJSONSchema(manifest, {
    ...draft,
    override: ({ jsonSchema: schema }) => {
      const { properties } = schema;
      if (properties === undefined || !('provider' in properties)) return;
      Object.assign(schema, provider(schema as Schema, providers, schema.required?.includes('provider') ?? false));
    },
  }) as Schema;
};
