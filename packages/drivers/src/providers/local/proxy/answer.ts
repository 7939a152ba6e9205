import { type ServerResponse, STATUS_CODES } from 'node:http';
import { messageOf } from '@convoy/model/error';
import type { Upstream } from './upstream.ts';

export interface Refusal {
  readonly status: number;
  /** Plain text, for whoever looks at it with curl. */
  readonly reason: string;
  /** Type of the error in `proxy-status` (RFC 9209), where it tells that nobody is there from one who answers badly. */
  readonly error?: 'connection_refused' | 'destination_unavailable';
}

export const noneLive = (service: string): Refusal => ({
  status: 503,
  reason: `no release of ${service} is live`,
  error: 'destination_unavailable',
});

/** What to tell the client about an upstream that failed before it answered. */
export const refusalOf = (error: Error, { label }: Upstream): Refusal => {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_CONNECT_TIMEOUT')
    return { status: 504, reason: `${label} did not answer in time` };
  if (code === 'UND_ERR_INVALID_ARG') return { status: 400, reason: `not a valid request: ${messageOf(error)}` };
  if (code === 'ECONNREFUSED')
    return { status: 502, reason: `${label} does not accept connections`, error: 'connection_refused' };
  return { status: 502, reason: `${label} broke off: ${messageOf(error)}` };
};

/** Answers a request that has had no answer yet. */
export const refuse = (response: ServerResponse, { status, reason, error }: Refusal): void => {
  const body = `convoy: ${reason}\n`;
  response.writeHead(status, STATUS_CODES[status] ?? '', {
    ...(error && { 'proxy-status': `convoy; error=${error}` }),
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
};

/** The same on a bare socket, after which the connection must be closed. */
export const rawRefusal = ({ status, reason, error }: Refusal): string => {
  const body = `convoy: ${reason}\n`;
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...(error ? [`proxy-status: convoy; error=${error}`] : []),
    'content-type: text/plain; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    '',
    body,
  ].join('\r\n');
};
