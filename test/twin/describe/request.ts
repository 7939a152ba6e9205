import { mismatch, type Operation } from './openapi.ts';

/** What is wrong with a request by GitHub's description of its operation. */
export const requestProblems = (
  name: string,
  operation: Operation,
  { params, query, body }: { readonly params: Texts; readonly query: Texts; readonly body: unknown },
): readonly string[] => [
  ...parameterProblems(name, operation, 'path', params),
  ...parameterProblems(name, operation, 'query', query),
  ...bodyProblems(name, operation, body),
];

type Texts = Readonly<Record<string, string>>;
type Schema = Readonly<Record<string, unknown>>;

function parameterProblems(name: string, { parameters }: Operation, where: 'path' | 'query', given: Texts): string[] {
  const described = parameters.filter((parameter) => parameter.in === where);
  const unknown = Object.keys(given).filter((key) => !described.some((parameter) => parameter.name === key));
  return [
    ...unknown.map((key) => `${name} has no ${where} parameter "${key}"`),
    ...described.flatMap((parameter) => {
      const text = given[parameter.name];
      if (text === undefined)
        return parameter.required ? [`${name} needs the ${where} parameter "${parameter.name}"`] : [];
      const wrong = valuesOf(parameter.schema, text).map((value) =>
        mismatch(`${name} ${where} ${parameter.name}`, parameter.schema, value),
      );
      return wrong.includes(null) ? [] : [`${name}: ${where} parameter "${parameter.name}" is ${text}: ${wrong[0]}`];
    }),
  ];
}

/** What a text may stand for: an address has no types. */
function valuesOf(schema: Schema, text: string): readonly unknown[] {
  const number = text === '' ? Number.NaN : Number(text);
  const typed = [...(Number.isNaN(number) ? [] : [number]), ...(/^(true|false)$/.test(text) ? [text === 'true'] : [])];
  return schema.type === 'string' ? [text] : [...typed, text];
}

function bodyProblems(name: string, { body: schema, bodyRequired }: Operation, body: unknown): string[] {
  if (body === undefined || body === null) return bodyRequired ? [`${name} needs a body`] : [];
  if (!schema) return isEmpty(body) ? [] : [`${name} takes no body`];
  const wrong = mismatch(`${name} body`, schema, body);
  const known = schema.properties;
  const extra =
    known === undefined || schema.additionalProperties
      ? []
      : Object.keys(body).filter((key) => !(key in (known as object)));
  return [
    ...(wrong ? [`${name}: ${wrong}`] : []),
    ...extra.map((key) => `${name} has no "${key}" in its body: GitHub passes over it without a word`),
  ];
}

const isEmpty = (body: unknown): boolean =>
  body === '' || (typeof body === 'object' && body !== null && Object.keys(body).length === 0);
