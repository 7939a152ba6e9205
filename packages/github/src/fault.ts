import { ConvoyError, messageOf } from '@convoy/model/error';
import { isLimited } from './retry.ts';

type Headers = Readonly<Record<string, string | number | undefined>>;

/** What came back instead of an answer. */
export interface Refusal {
  readonly status: number;
  readonly headers: Headers;
  readonly message: string;
}

/** GraphQL refuses with status 200 and names a type instead; these are the statuses that REST has for it. */
const statusOfType = (type: string | undefined): number => {
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') return 403;
  return type === 'NOT_FOUND' ? 404 : 422;
};

/** A fault of a request as its parts, whatever the library threw. */
export const refusalOf = (thrown: unknown): Refusal => {
  const { status, response, headers, errors } = (thrown ?? {}) as {
    status?: unknown;
    headers?: Headers;
    errors?: readonly { type?: string; message?: string }[];
    response?: { headers?: Headers; data?: { message?: unknown } };
  };
  const [refused] = Array.isArray(errors) ? errors : [];
  if (refused) return { status: statusOfType(refused.type), headers: headers ?? {}, message: refused.message ?? '' };
  const said = response?.data?.message;
  return {
    // The library says 500 where there was no answer at all.
    status: response && typeof status === 'number' ? status : 0,
    headers: response?.headers ?? {},
    message: typeof said === 'string' ? said : messageOf(thrown),
  };
};

/** `contents=write` as a line of a workflow. */
const permissionLines = (accepted: string | number | undefined): string => {
  const first = String(accepted ?? '').split(';')[0] ?? '';
  const lines = first
    .split(',')
    .map((pair) => pair.trim().replaceAll('_', '-').split('='))
    .flatMap(([scope, level]) => (scope && level ? [`\`${scope}: ${level}\``] : []));
  return lines.length > 0 ? lines.join(' and ') : 'what it needs';
};

/**
 * A request that failed for good, said so that a person can act: `GITHUB_UNAUTHORIZED`, `GITHUB_FORBIDDEN`,
 * `GITHUB_LIMITED`, `GITHUB_NOT_FOUND`, `GITHUB_REFUSED` or `GITHUB_UNAVAILABLE`. `what`: what was to be done; `needs`: the
 * permission for it, `contents=write`, where GitHub's answer names none.
 */
export const faultOf = (what: string, thrown: unknown, needs?: string): ConvoyError => {
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
      `the token may not do it: add ${permissionLines(headers['x-accepted-github-permissions'] ?? needs)} to the job's \`permissions:\``,
    );
  if (status === 404 || status === 410)
    return fault(
      'GITHUB_NOT_FOUND',
      'it is not there, or the token may not read it: check `permissions:` and the name',
    );
  if (status >= 400 && status < 500) return fault('GITHUB_REFUSED', `GitHub refused it (status ${status})`);
  return fault(
    'GITHUB_UNAVAILABLE',
    `${status === 0 ? 'it could not be reached' : `it answers with status ${status}`}: see githubstatus.com, and run again; nothing is lost`,
  );
};
