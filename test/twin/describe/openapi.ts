import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

/** A JSON schema, or a part of GitHub's description: whatever JSON holds. */
type Json = { readonly [key: string]: unknown };

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Json;
}

/** What GitHub says of one operation. */
export interface Operation {
  readonly parameters: readonly Parameter[];
  readonly body: Json | null;
  readonly bodyRequired: boolean;
  readonly responses: ReadonlyMap<number, Json | null>;
}

let description: Json | null = null;
const operations = new Map<string, Operation>();
const validators = new Map<string, ValidateFunction>();
const ajv = new Ajv({ strict: false, coerceTypes: false, allErrors: false, logger: false });
formats.default(ajv);

/** The operation under its name (`GET /repos/{owner}/{repo}`). Throws when GitHub's description has none. */
export const operationOf = (name: string): Operation => {
  const known = operations.get(name) ?? readOperation(name);
  operations.set(name, known);
  return known;
};

/** What is wrong with `value`, or null. `key` names the schema among those compiled before. */
export const mismatch = (key: string, schema: Json, value: unknown): string | null => {
  const validate = validators.get(key) ?? ajv.compile(closed(schema));
  validators.set(key, validate);
  return validate(value) ? null : ajv.errorsText(validate.errors, { dataVar: 'body' });
};

function readOperation(name: string): Operation {
  const [method = '', path = ''] = name.split(' ');
  const item = (whole().paths as Json)[path] as Json | undefined;
  const found = item?.[method.toLowerCase()] as Json | undefined;
  if (!found) throw new Error(`GitHub's description has no ${name}: correct the name of the route`);
  const body = found.requestBody as Json | undefined;
  return {
    parameters: ((found.parameters ?? []) as readonly Json[]).map((one) => resolved(one) as unknown as Parameter),
    body: jsonOf(body),
    bodyRequired: body?.required === true,
    responses: new Map(
      Object.entries(found.responses as Json).map(([status, one]) => [Number(status), jsonOf(resolved(one as Json))]),
    ),
  };
}

function whole(): Json {
  const require = createRequire(import.meta.url);
  const path = require.resolve('@octokit/openapi/generated/api.github.com.json');
  description ??= JSON.parse(readFileSync(path, 'utf8')) as Json;
  return description;
}

const jsonOf = (part: Json | undefined): Json | null =>
  (((part?.content as Json | undefined)?.['application/json'] as Json | undefined)?.schema as Json | null) ?? null;

function resolved(part: Json): Json {
  if (typeof part.$ref !== 'string') return part;
  return part.$ref
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((at, step) => (at as Json)[step], whole()) as Json;
}

/**
 * The schema with all that it refers to, as JSON Schema has it: OpenAPI's `nullable` is another way to say "or null",
 * and a text that is empty where nothing was given need not be the address that it is otherwise.
 * Only what one operation needs is taken, for the whole description takes seconds to compile.
 */
function closed(schema: Json): Json {
  const $defs: Record<string, unknown> = {};
  const convert = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(convert);
    if (typeof part !== 'object' || part === null) return part;
    const { $ref, nullable, example, examples, ...rest } = part as Json;
    const empty = rest.format !== undefined && rest.default === '' ? [{ const: '' }] : [];
    if (typeof $ref === 'string') {
      const name = $ref.slice($ref.lastIndexOf('/') + 1);
      if (!(name in $defs)) {
        $defs[name] = true;
        $defs[name] = convert(resolved({ $ref }));
      }
      return { $ref: `#/$defs/${name}` };
    }
    const plain = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, convert(value)]));
    const others = [...empty, ...(nullable === true ? [{ type: 'null' }] : [])];
    return others.length > 0 ? { anyOf: [plain, ...others] } : plain;
  };
  const main = convert(schema) as Json;
  return { ...main, $defs };
}
