import { refusal } from './errors.ts';

interface Window {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
}

/** A field that pages over a list as GitHub's connections do: `first` is asked for, and 100 the most. */
export const connection =
  (name: string, list: () => readonly object[]) =>
  ({ first, last, after }: Window): object => {
    if (last !== undefined && last !== null) throw refusal('TWIN_UNSUPPORTED', `The twin does not know ${name}(last:)`);
    if (first === undefined || first === null)
      throw refusal(
        'MISSING_PAGINATION_BOUNDARIES',
        `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
      );
    if (first > 100)
      throw refusal(
        'EXCESSIVE_PAGINATION',
        `Requesting ${first} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`,
      );
    const all = list();
    const from = after ? Number(Buffer.from(after, 'base64').toString()) : 0;
    const nodes = all.slice(from, from + first);
    const cursor = (at: number): string => Buffer.from(String(at)).toString('base64');
    return {
      nodes,
      edges: nodes.map((node, index) => ({ node, cursor: cursor(from + index + 1) })),
      totalCount: all.length,
      pageInfo: {
        hasNextPage: from + nodes.length < all.length,
        hasPreviousPage: from > 0,
        startCursor: nodes.length > 0 ? cursor(from + 1) : null,
        endCursor: nodes.length > 0 ? cursor(from + nodes.length) : null,
      },
    };
  };
