import { ConvoyError, messageOf } from '@convoy/model/error';
import { isLimited } from './retry.ts';

type Headers = Readonly<Record<string, string | number | undefined>>;

/** What came back instead of an answer. */
export interface Refusal {
  readonly status: number;
  readonly headers: Headers;
  readonly message: string;
}

/** What GraphQL refuses with status 200, as REST would have said it. */
const statusOf: Readonly<Record<string, number>> = {
  RATE_LIMITED: 429,
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
};

interface GraphqlError {
  readonly type?: string;
  readonly message?: string;
}

/** The refusal in an answer of GraphQL. Where it names no type ("Something went wrong") it may have had its effect. */
export const refusalIn = (errors: readonly GraphqlError[], headers: Headers): Refusal => {
  const message = errors.map((error) => error.message ?? '').join('; ');
  const [{ type } = {}] = errors;
  if (/rate limit/i.test(message)) return { status: 429, headers, message };
  const isOutage = type === undefined || /^something went wrong/i.test(message);
  return { status: isOutage ? 502 : (statusOf[type] ?? 422), headers, message };
};

/** A fault of a request as its parts, whatever the library threw. */
export const refusalOf = (thrown: unknown): Refusal => {
  const { errors, headers: sent } = (thrown ?? {}) as { errors?: readonly GraphqlError[]; headers?: Headers };
  if (Array.isArray(errors) && sent) return refusalIn(errors, sent);
  const { status, response } = (thrown ?? {}) as {
    status?: unknown;
    response?: { headers?: Headers; data?: { message?: unknown } };
  };
  const said = response?.data?.message;
  return {
    // The library says 500 where there was no answer at all.
    status: response && typeof status === 'number' ? status : 0,
    headers: response?.headers ?? {},
    message: typeof said === 'string' ? said : messageOf(thrown),
  };
};

/** `contents=write` as a line of a workflow. */
const permissionLines = (accepted: string | number): string => {
  const first = String(accepted).split(';')[0] ?? '';
  const lines = first
    .split(',')
    .map((pair) => pair.trim().replaceAll('_', '-').split('='))
    .flatMap(([scope, level]) => (scope && level ? [`\`${scope}: ${level}\``] : []));
  return lines.length > 0 ? lines.join(' and ') : 'what it needs';
};

/**
 * A request that failed for good, said so that a person can act: `GITHUB_UNAUTHORIZED`, `GITHUB_FORBIDDEN`,
 * `GITHUB_LIMITED`, `GITHUB_NOT_FOUND`, `GITHUB_REFUSED` or `GITHUB_UNAVAILABLE`. `what`: what was to be done; `needs`: the
 * permission for all of it, where GitHub names what one request needs.
 */
export const faultOf = (what: string, thrown: unknown, needs = ''): ConvoyError => {
  if (thrown instanceof ConvoyError) return thrown;
  const refusal = refusalOf(thrown);
  const { status, headers, message } = refusal;
  const fault = (code: string, fix: string) =>
    new ConvoyError(code, `GitHub: ${what}: ${message || `status ${status}`}\n  ${fix}`, { cause: thrown });
  if (isLimited(refusal)) {
    const reset = Number(headers['x-ratelimit-reset']);
    const until = Number.isFinite(reset) ? ` (until ${new Date(reset * 1_000).toISOString()})` : '';
    return fault('GITHUB_LIMITED', `its rate limit holds us off${until}: run again later, nothing is lost`);
  }
  if (status === 401)
    return fault('GITHUB_UNAUTHORIZED', 'the token is not valid (any more): pass a current one as `token`');
  if (status === 403)
    return fault(
      'GITHUB_FORBIDDEN',
      `the token may not do it: add ${permissionLines(needs || (headers['x-accepted-github-permissions'] ?? ''))} to the job's \`permissions:\``,
    );
  if (status === 404 || status === 410)
    return fault(
      'GITHUB_NOT_FOUND',
      'it is not there, or the token may not read it: check `permissions:` and the name',
    );
  if (status >= 400 && status < 500)
    return fault(
      'GITHUB_REFUSED',
      `GitHub refused it (status ${status}), and it had no effect: run again, and if it is refused again, see what it says`,
    );
  return fault(
    'GITHUB_UNAVAILABLE',
    `${status === 0 ? 'it could not be reached' : `it answers with status ${status}`}: see githubstatus.com, and run again; nothing is lost`,
  );
};
