/**
 * What one request saw. What was not measured is left out: it is never taken for a value that somebody measured.
 * Milliseconds throughout; expirations are counted from the moment of the answer and are negative once over.
 */
export interface Answer {
  /** HTTP status; none when nothing answered. */
  readonly status?: number;
  /** The body as text, invalid UTF-8 replaced; none stands for an empty one where there is a status. */
  readonly body?: string;
  /** By name, in any case; of several values the first counts. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly durationMs?: number;
  /** Whether a connection was established; without it a status says that one was. */
  readonly connected?: boolean;
  readonly ip?: string;
  /** NOERROR, NXDOMAIN, SERVFAIL, …: RFC 6895, 2.3. */
  readonly dnsRcode?: string;
  readonly certificateExpirationMs?: number;
  readonly domainExpirationMs?: number;
}

const bare = {
  '[STATUS]': ({ status }: Answer) => status,
  '[RESPONSE_TIME]': ({ durationMs }: Answer) => (durationMs === undefined ? undefined : Math.trunc(durationMs)),
  '[CONNECTED]': ({ connected, status }: Answer) => connected ?? (status === undefined ? undefined : true),
  '[IP]': ({ ip }: Answer) => ip,
  '[DNS_RCODE]': ({ dnsRcode }: Answer) => dnsRcode,
  '[CERTIFICATE_EXPIRATION]': ({ certificateExpirationMs: ms }: Answer) =>
    ms === undefined ? undefined : Math.trunc(ms),
  '[DOMAIN_EXPIRATION]': ({ domainExpirationMs: ms }: Answer) => (ms === undefined ? undefined : Math.trunc(ms)),
} as const satisfies Readonly<Record<string, (answer: Answer) => string | number | boolean | undefined>>;

/** A placeholder for one measure, by the name that it is written with. */
export type Measure = keyof typeof bare;

export const measures = Object.keys(bare) as readonly Measure[];

/** What Gatus takes what was not measured for. */
const absent: Readonly<Record<Measure, string>> = {
  '[STATUS]': '0',
  '[RESPONSE_TIME]': '0',
  '[CONNECTED]': 'false',
  '[IP]': '',
  '[DNS_RCODE]': '',
  '[CERTIFICATE_EXPIRATION]': '0',
  '[DOMAIN_EXPIRATION]': '0',
};

/** A measure as text, and whether it was taken at all. */
export const measured = (measure: Measure, answer: Answer): { readonly text: string; readonly isMeasured: boolean } => {
  const value = bare[measure](answer);
  return { text: String(value ?? absent[measure]), isMeasured: value !== undefined };
};

/** The first value of a header, whatever the case of its name; undefined where there is none. */
export const headerOf = ({ headers = {} }: Answer, name: string): string | undefined => {
  const wanted = name.toLowerCase();
  const [, value] = Object.entries(headers).find(([key]) => key.toLowerCase() === wanted) ?? [];
  return typeof value === 'string' ? value : value?.[0];
};
