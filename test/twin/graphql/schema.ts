import { buildSchema, type GraphQLSchema } from 'graphql';

let built: Promise<GraphQLSchema> | null = null;

/**
 * GitHub's own GraphQL schema, built once when it is first asked for. It is taken as valid: it holds a field or two
 * twice, which graphql-js would refuse.
 */
export const githubSchema = (): Promise<GraphQLSchema> => {
  built ??= import('@octokit/graphql-schema').then(({ schema }) =>
    buildSchema(schema.idl, { assumeValid: true, assumeValidSDL: true, noLocation: true }),
  );
  return built;
};
