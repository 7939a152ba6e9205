import type { Look } from '@convoy/model/look';

/** What conditions are asked about: one answer of an endpoint. What is not there is not known. */
export interface Answer {
  readonly status?: number;
  /** The raw text. */
  readonly body?: string;
  /** By lower-case names; a list where each of several counts, as `set-cookie` does. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly durationMs: number;
  readonly connected: boolean;
  readonly ip?: string;
  /** By its name at IANA (RFC 6895 §2.3), such as `NOERROR`. */
  readonly dnsRcode?: string;
  /** Time left until the leaf certificate expires; below zero, it has. */
  readonly certificateExpirationMs?: number;
  /** Time left until the domain's registration expires. No look knows it. */
  readonly domainExpirationMs?: number;
}

/** A look as conditions take it; `now` in ms since the epoch. */
export const answerOf = (look: Look, now: number): Answer => ({
  ...(look.status !== undefined && { status: look.status }),
  ...(look.body !== undefined && { body: look.body }),
  ...(look.headers && { headers: look.headers }),
  durationMs: look.ms,
  connected: look.connected,
  ...(look.ip !== undefined && { ip: look.ip }),
  ...(look.dnsRcode !== undefined && { dnsRcode: look.dnsRcode }),
  ...(look.tls && { certificateExpirationMs: look.tls.notAfter - now }),
});
