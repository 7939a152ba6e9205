/** An answer of a status that says that all went well. */
interface Answer {
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

interface GraphqlError {
  readonly type?: string;
  readonly message?: string;
}

/** What the library makes of a body that was cut off: JSON as text, and of anything else no bytes. */
const isCut = ({ headers, data }: Answer): boolean =>
  data === undefined ||
  (typeof data === 'string'
    ? /^application\/json\b/.test(String(headers['content-type'] ?? ''))
    : (data as { byteLength?: unknown } | null | undefined)?.byteLength === 0);

/** GraphQL says limits and outages with status 200; as what they are they can be waited out. */
const statusOf = ({ type, message = '' }: GraphqlError): number | null => {
  if (type === 'RATE_LIMITED' || /secondary rate limit/i.test(message)) return 429;
  return /^something went wrong/i.test(message) ? 502 : null;
};

/** Why an answer is none, as an error of the library's form; null where it is one. */
export const flawOf = (answer: Answer): Error | null => {
  if (isCut(answer)) return new Error('the answer was cut off');
  const { errors } = (answer.data ?? {}) as { readonly errors?: unknown };
  if (!Array.isArray(errors)) return null;
  for (const error of errors as GraphqlError[]) {
    const status = statusOf(error);
    const { message = '' } = error;
    if (status !== null)
      return Object.assign(new Error(message), { status, response: { headers: answer.headers, data: { message } } });
  }
  return null;
};
