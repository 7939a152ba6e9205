import { type DocumentNode, execute, GraphQLError, type GraphQLFieldResolver, Kind, parse, validate } from 'graphql';
import type { Answer, Call } from '../http/call.ts';
import type { Route } from '../http/route.ts';
import { createCommitOnBranch } from './create-commit.ts';
import { shown, unsupported, unsupportedType } from './errors.ts';
import { repository } from './repository.ts';
import { githubSchema } from './schema.ts';

interface Request {
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** GraphQL over GitHub's own schema: what that does not know is refused by graphql-js, what the twin does not by 501. */
export const graphqlRoute: Route = {
  name: ({ body }) => `graphql ${rootsOf(documentOf(body)).join(' ') || 'invalid'}`,
  method: 'POST',
  path: '/graphql',
  auth: 'token',
  needs: [],
  resource: 'graphql',
  creates: ({ body }) => isMutation(documentOf(body)),
  answer: (call) => run(call),
  checkAnswer: ({ status, body }) => {
    const wrong = errorsIn(body).filter(isProblem);
    const own = status === 501 && wrong.length === 0 ? [{ message: JSON.stringify(body) }] : [];
    return [...own, ...wrong].map(({ message }) => `graphql: ${message}`);
  },
};

async function run(call: Call): Promise<Answer> {
  const { variables, operationName } = (call.body ?? {}) as Request;
  const document = documentOf(call.body);
  if (document instanceof GraphQLError) return { status: 200, body: { errors: [invalid(document)] } };
  const schema = await githubSchema();
  const faults = validate(schema, document);
  if (faults.length > 0) return { status: 200, body: { errors: faults.map(invalid) } };
  const { data, errors } = await execute({
    schema,
    document,
    rootValue: { viewer, repository, createCommitOnBranch },
    contextValue: call,
    variableValues: variables ?? {},
    operationName: operationName ?? null,
    fieldResolver,
    typeResolver: (value) => (value as { readonly __typename: string }).__typename,
  });
  const told = errors?.map((error) => (data === undefined ? invalid(error) : shown(error)));
  const status = errors?.some(({ extensions }) => extensions.type === unsupportedType) ? 501 : 200;
  return { status, body: { ...(data === undefined ? {} : { data }), ...(told ? { errors: told } : {}) } };
}

const viewer = (_: object, { actor }: Call): object => ({ login: actor?.login, databaseId: actor?.id });

/** A field is what its object holds under its name; what it does not hold, the twin does not know. */
const fieldResolver: GraphQLFieldResolver<unknown, Call> = (source, args, context, info) => {
  const value = (source as Readonly<Record<string, unknown>>)[info.fieldName];
  if (value === undefined) throw unsupported(info);
  return typeof value === 'function' ? value(args, context, info) : value;
};

function documentOf(body: unknown): DocumentNode | GraphQLError {
  try {
    return parse((body as Request | undefined)?.query ?? '');
  } catch (error) {
    return error as GraphQLError;
  }
}

const operationsOf = (document: DocumentNode | GraphQLError) =>
  document instanceof GraphQLError ? [] : document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);

const isMutation = (document: DocumentNode | GraphQLError): boolean =>
  operationsOf(document).some(({ operation }) => operation === 'mutation');

const rootsOf = (document: DocumentNode | GraphQLError): readonly string[] =>
  operationsOf(document).flatMap(({ selectionSet }) =>
    selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : [])),
  );

/** Not GitHub's code for each kind of invalid query, but a mark that this one was invalid. */
const invalid = (error: GraphQLError): object => ({ ...shown(error), extensions: { code: 'invalidQuery' } });

interface Told {
  readonly message: string;
  readonly type?: string;
  readonly extensions?: { readonly code?: string };
}

const errorsIn = (body: unknown): readonly Told[] => (body as { readonly errors?: readonly Told[] }).errors ?? [];
const isProblem = ({ type, extensions }: Told): boolean =>
  type === unsupportedType || extensions?.code === 'invalidQuery';
