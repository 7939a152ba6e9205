import { GraphQLError, type GraphQLResolveInfo } from 'graphql';

/** A refusal of GitHub's GraphQL service: it names a `type` beside the message. */
export const refusal = (type: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { type } });

/** The kind under which a field that the twin does not have is told. */
export const unsupportedType = 'TWIN_UNSUPPORTED';

export const unsupported = ({ parentType, fieldName }: GraphQLResolveInfo): GraphQLError =>
  refusal(unsupportedType, `The twin does not know ${parentType.name}.${fieldName}: add it in test/twin/graphql`);

/** An error as GitHub sends it. */
export const shown = (error: GraphQLError): object => {
  const { type, ...extensions } = error.extensions;
  const { extensions: _, ...plain } = error.toJSON();
  return {
    ...(type === undefined ? {} : { type }),
    ...plain,
    ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
  };
};
