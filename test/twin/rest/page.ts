import type { Answer, Call } from '../http/call.ts';

/** One page of a list and the links to the others; 30 a page unless told, 100 at most. */
export const page = <T>(
  { query, url, path }: Call,
  list: readonly T[],
  show: (shown: readonly T[]) => unknown,
): Answer => {
  const size = Math.min(Number(query.per_page ?? 30), 100);
  const at = Math.max(1, Number(query.page ?? 1));
  const last = Math.max(1, Math.ceil(list.length / size));
  const link = (rel: string, number: number): string =>
    `<${url}${path}?${new URLSearchParams({ ...query, page: String(number) })}>; rel="${rel}"`;
  const links = [
    ...(at > 1 ? [link('prev', at - 1)] : []),
    ...(at < last ? [link('next', at + 1), link('last', last)] : []),
    ...(at > 1 ? [link('first', 1)] : []),
  ];
  return {
    status: 200,
    body: show(list.slice((at - 1) * size, at * size)),
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  };
};
