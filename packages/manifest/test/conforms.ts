type Schema = { readonly [key: string]: unknown };

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;

const entries = (value: unknown): [string, unknown][] =>
  typeOf(value) === 'object' ? Object.entries(value as object) : [];

const all = (schemas: unknown, value: unknown): boolean => (schemas as Schema[]).every((one) => conforms(one, value));

const otherKeys = (schema: Schema, value: unknown): unknown[] =>
  entries(value).flatMap(([key, item]) => (Object.hasOwn((schema.properties as object) ?? {}, key) ? [] : [item]));

/** What each keyword asks of a value; of another type a keyword asks nothing. */
const keywords: Record<string, (argument: unknown, value: unknown, schema: Schema) => boolean> = {
  type: (type, value) => typeOf(value) === type || (type === 'number' && typeof value === 'number'),
  const: (expected, value) => value === expected,
  enum: (values, value) => (values as unknown[]).includes(value),
  pattern: (pattern, value) => typeof value !== 'string' || new RegExp(pattern as string, 'u').test(value),
  minLength: (least, value) => typeof value !== 'string' || value.length >= (least as number),
  minimum: (least, value) => typeof value !== 'number' || value >= (least as number),
  maximum: (most, value) => typeof value !== 'number' || value <= (most as number),
  minItems: (least, value) => !Array.isArray(value) || value.length >= (least as number),
  items: (schema, value) => !Array.isArray(value) || value.every((item) => conforms(schema as Schema, item)),
  required: (keys, value) =>
    typeOf(value) !== 'object' || (keys as string[]).every((key) => Object.hasOwn(value as object, key)),
  properties: (schemas, value) =>
    entries(value).every(
      ([key, item]) =>
        !Object.hasOwn(schemas as object, key) || conforms((schemas as Record<string, Schema>)[key] as Schema, item),
    ),
  propertyNames: (schema, value) => entries(value).every(([key]) => conforms(schema as Schema, key)),
  additionalProperties: (schema, value, whole) =>
    otherKeys(whole, value).every((item) => schema !== false && conforms(schema as Schema, item)),
  anyOf: (schemas, value) => (schemas as Schema[]).some((one) => conforms(one, value)),
  allOf: all,
  if: (condition, value, { then }) => !conforms(condition as Schema, value) || conforms(then as Schema, value),
};

const annotations = new Set(['$schema', 'title', 'description', 'then']);

/** As much of JSON Schema (draft 7) as a manifest's schema uses; any other keyword is a fault of the schema. */
export const conforms = (schema: Schema, value: unknown): boolean =>
  Object.entries(schema).every(([keyword, argument]) => {
    if (annotations.has(keyword)) return true;
    const ask = keywords[keyword];
    if (ask === undefined) throw new Error(`unknown keyword ${keyword}`);
    return ask(argument, value, schema);
  });
