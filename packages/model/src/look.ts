/** Why nothing, or nothing whole, came back. `own`: the fault is ours (a bad URL, no socket left). */
export type LookFault = 'refused' | 'dns' | 'tls' | 'timeout' | 'reset' | 'protocol' | 'redirect' | 'own';

/** How long the parts of a look took, in whole milliseconds of the clock. All but `totalMs` are of its last connection. */
export interface Timings {
  /** Finding the address and connecting, DNS included. */
  readonly connectMs: number;
  /** The handshake after it. */
  readonly tlsMs?: number;
  /** From the beginning of the connection until status and headers had come. */
  readonly firstByteMs?: number;
  /** The whole look: all redirects followed, and as much of the body as was read. */
  readonly totalMs: number;
}

/** Names as `CN=…, O=…`, of at most 300 characters. Times in ms since the epoch. */
export interface Certificate {
  readonly subject: string;
  readonly issuer: string;
  readonly notBefore: number;
  readonly notAfter: number;
}

/** What the handshake showed, whether or not it is to be trusted; the certificate is the leaf. */
export interface TlsSeen extends Certificate {
  /** Such as `TLSv1.3`. */
  readonly protocol: string;
  /** By its name at IANA, such as `TLS_AES_256_GCM_SHA384`. */
  readonly cipher: string;
  /** As Node writes them, such as `DNS:example.org`; at most 100. */
  readonly altNames: readonly string[];
  /** Whether the chain leads to an authority that this machine trusts, is in force, and names the host. */
  readonly authorized: boolean;
  /** Why it is not authorized, by OpenSSL's or Node's code, such as `CERT_HAS_EXPIRED`. */
  readonly fault?: string;
  /** Leaf first: what the server sent, and the authority where this machine has it; at most 10. */
  readonly chain: readonly Certificate[];
}

/**
 * One look at an endpoint, uninterpreted. Headers, bodies and the URLs of redirects may hold secrets: they are never
 * journalled.
 */
export interface Look {
  /** As it was asked for. */
  readonly url: string;
  /** Whether a connection stood, with TLS its handshake included, at the last host that was asked. */
  readonly connected: boolean;
  readonly status?: number;
  /** By lower-case names, 64 KiB in all at most: `set-cookie` is a list, of others repeated ones are joined by `, `. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** As UTF-8, after `content-encoding` was undone, cut at the probe's limit. */
  readonly body?: string;
  /** Whether the body went on beyond the limit. */
  readonly truncated?: boolean;
  /** Address of the last host that was connected to. */
  readonly ip?: string;
  /** `NOERROR` where the system's resolver found addresses of a name; it does not tell other codes apart. */
  readonly dnsRcode?: string;
  readonly tls?: TlsSeen;
  /** URLs that were followed, in their order. */
  readonly redirects?: readonly string[];
  /** Total time in milliseconds. */
  readonly ms: number;
  readonly timings?: Timings;
  readonly fault?: { readonly kind: LookFault; readonly message: string };
}

/** What a look was worth (DESIGN §6, Gate). */
export type Outcome = 'successful' | 'failed' | 'inconclusive' | 'error';

/** One look, interpreted: an outcome and the reason a person can act on. */
export interface Observation {
  readonly outcome: Outcome;
  readonly code: string;
  readonly reason: string;
  readonly ms: number;
}

/** The end of a gate. `inconclusive` and `error` are not passes: what they lead to is the rules' affair. */
export type VerdictOutcome = 'passed' | 'failed' | 'inconclusive' | 'error';

/** What the journal gets of many observations: counts, quantiles of the time to answer, and reasons. */
export interface Verdict {
  readonly outcome: VerdictOutcome;
  readonly code: string;
  readonly reason: string;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Milliseconds that healthy answers took, over the newest 1,000 of them. */
  readonly latency?: { readonly p50: number; readonly p95: number; readonly max: number };
}

/** A verdict with its time: what was measured long ago says nothing of now. */
export interface Dated extends Verdict {
  /** When it was reached, ms since the epoch by the clock of who looked. */
  readonly seenAt: number;
}
