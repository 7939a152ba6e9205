import type { Look, LookFault } from '@convoy/model/look';

/**
 * Codes of Node, OpenSSL, zlib and undici (whose parser's fault has a name only, whose unasked 1xx a message, and whose status of
 * less than 100 an assertion) by what they say about the endpoint; the first kind that applies is it.
 */
const kinds: readonly (readonly [LookFault, RegExp])[] = [
  ['refused', /^(ECONNREFUSED|EHOSTUNREACH|EHOSTDOWN)$/],
  ['dns', /^(ENOTFOUND|EAI_\w+|ENODATA)$/],
  [
    'protocol',
    /^(HTTPParserError|HPE_\w+|UND_ERR_(HEADERS_OVERFLOW|INFO|RESPONSE|RES_CONTENT_LENGTH_MISMATCH)|bad (response|upgrade)|Z_\w+|ERR__ERROR_\w+|ERR_ASSERTION)$/,
  ],
  ['reset', /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/],
  [
    'tls',
    /^(ERR_(TLS|SSL)_\S+|EPROTO|CERT_\w+|CRL_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w+|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|ERROR_IN_\w+|PATH_LENGTH_EXCEEDED|UNSPECIFIED)$/,
  ],
  ['timeout', /^(ETIMEDOUT|UND_ERR_\w+_TIMEOUT)$/],
];

/** In characters: names in a certificate can fill pages. */
const longestMessage = 300;

export type Fault = NonNullable<Look['fault']>;

/** A fault of which this probe itself knows the kind. */
export class Faulty extends Error {
  readonly kind: LookFault;
  constructor(kind: LookFault, message: string) {
    super(message);
    this.kind = kind;
  }
}

type Thrown =
  | { readonly [K in 'name' | 'message' | 'code' | 'cause' | 'errors' | 'library' | 'reason']?: unknown }
  | null
  | undefined;

/** A name with several addresses fails with the faults of all of them. */
const partsOf = (thrown: Thrown): readonly Thrown[] => (Array.isArray(thrown?.errors) ? thrown.errors : []);

const codesOf = (thrown: Thrown): string[] => {
  if (!thrown) return [];
  const own = [thrown.code, thrown.name, thrown.message].filter((code) => typeof code === 'string');
  return [...partsOf(thrown).flatMap(codesOf), ...own, ...codesOf(thrown.cause as Thrown)];
};

/** OpenSSL's own messages are full of addresses and lines of its source. */
const messageOf = (thrown: Thrown): unknown => (thrown?.library && thrown.reason) || thrown?.message || thrown?.code;

const reasonOf = (thrown: Thrown): string =>
  partsOf(thrown).map(reasonOf).join('; ') || String(messageOf(thrown) || thrown);

/** Servers have a say in messages: one line, and no page. */
const told = (message: string): string =>
  message
    .replaceAll(/\p{Cc}+/gu, ' ')
    .slice(0, longestMessage)
    .toWellFormed();

const kindOf = (thrown: unknown): LookFault => {
  if (thrown instanceof Faulty) return thrown.kind;
  const codes = codesOf(thrown as Thrown);
  return kinds.find(([, pattern]) => codes.some((code) => pattern.test(code)))?.[0] ?? 'own';
};

/** Which kind of fault was thrown while looking; what nobody else can be blamed for is our own. */
export const faultOf = (thrown: unknown): Fault => ({
  kind: kindOf(thrown),
  message: told(reasonOf(thrown as Thrown)),
});

/** That a connection broke off says little without where. */
export const brokenOff = (fault: Fault, { connected, status }: Pick<Look, 'connected' | 'status'>): Fault => {
  if (fault.kind !== 'reset') return fault;
  const where = status === undefined ? 'before its headers were whole' : 'within its body';
  const what = connected ? `the answer broke off ${where}` : 'the connection broke off before it stood';
  return { ...fault, message: told(`${what} (${fault.message})`) };
};
