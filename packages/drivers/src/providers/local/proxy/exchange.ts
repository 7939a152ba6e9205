import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { PassThrough } from 'node:stream';
import type { Client, Dispatcher } from 'undici';
import { background } from '../background.ts';
import { noneLive, refusalOf, refuse, type Way } from './answer.ts';
import { endToEnd, toUpstream } from './headers.ts';
import type { Flight, Upstream } from './upstream.ts';

/** Methods whose repetition does no more than their first time (RFC 9110 §9.2.2). */
const idempotent = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE']);
/** How a connection ends that its server closed while our request was on its way. */
const closedUnderUs = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

const printable = /^[\t\x20-\x7e]*$/;

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';

/**
 * A request's body of its own: undici destroys a body it no longer needs, and destroying the request
 * itself would take the client's connection along and with it an early answer such as 413.
 */
const bodyOf = (request: IncomingMessage): PassThrough => {
  const body = new PassThrough();
  request.pipe(body);
  request.once('error', (error) => body.destroy(error));
  body.once('close', () => {
    request.unpipe(body);
    request.resume();
  });
  body.on('error', () => {});
  return body;
};

const text = (value: Buffer | string): string => (typeof value === 'string' ? value : value.toString('latin1'));

/** One request on its way to the live instance and its answer on its way back. */
class Exchange implements Dispatcher.DispatchHandler, Flight {
  readonly #way: Way;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #body: PassThrough | null;
  #upstream: Upstream;
  /** Of a request that may be sent only once. */
  #client: Client | null = null;
  #controller: Dispatcher.DispatchController | null = null;
  /** It may be sent a second time, on a fresh connection. */
  #again: boolean;
  #over = false;

  constructor(way: Way, upstream: Upstream, request: IncomingMessage, response: ServerResponse) {
    this.#way = way;
    this.#upstream = upstream;
    this.#request = request;
    this.#response = response;
    this.#body = hasBody(request) ? bodyOf(request) : null;
    this.#again = this.#body === null && idempotent.has(request.method as string);
    response.once('close', () => this.#clientGone());
    this.#send();
  }

  #send(): void {
    this.#upstream.enter(this);
    if (!this.#again) this.#client = this.#upstream.fresh.take();
    const dispatcher = this.#client ?? this.#upstream.reusing;
    const { url, method } = this.#request;
    const options = { path: url as string, method: method as string, headers: toUpstream(this.#request) };
    dispatcher.dispatch({ ...options, body: this.#body }, this);
  }

  #clientGone(): void {
    if (!this.#over) this.#abort('the client went away');
  }

  #abort(reason: string): void {
    this.#over = true;
    this.#upstream.leave(this);
    this.#body?.destroy();
    this.#controller?.abort(new Error(reason));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#over) controller.abort(new Error('the client went away'));
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, _parsed: object, message = ''): void {
    if (status < 200) return;
    const raw = (controller.rawHeaders as (Buffer | string)[]).map(text);
    // Nobody is to read the phrase (RFC 9112 §4), and Node would not write every one.
    const phrase = printable.test(message) ? message : (STATUS_CODES[status] ?? '');
    this.#response.writeHead(status, phrase, endToEnd(raw));
    // With a body in the same packet they leave together; without, at once and not with the first byte of it.
    process.nextTick(() => this.#response.flushHeaders());
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#response.write(chunk)) return;
    controller.pause();
    this.#response.once('drain', () => controller.resume());
  }

  onResponseEnd(): void {
    this.#over = true;
    this.#response.end();
    this.#upstream.leave(this);
    if (this.#client) this.#upstream.fresh.give(this.#client);
  }

  onResponseError(_controller: unknown, error: Error): void {
    if (this.#client) background(this.#client.close());
    if (this.#over) return;
    this.#upstream.leave(this);
    if (this.#response.headersSent) {
      this.#over = true;
      // Not end(): a shortened answer must not look like a whole one.
      this.#response.destroy();
      return;
    }
    const next = this.#way.live();
    if (next && this.#again && closedUnderUs.has((error as NodeJS.ErrnoException).code ?? '')) {
      this.#again = false;
      this.#controller = null;
      this.#upstream = next;
      this.#send();
      return;
    }
    this.#over = true;
    refuse(this.#response, refusalOf(error, this.#upstream));
  }

  cut(): void {
    if (this.#over) return;
    this.#abort('cut at the end of the drain');
    if (this.#response.headersSent) this.#response.destroy();
    else
      refuse(this.#response, { status: 504, reason: `${this.#upstream.label} did not answer before it was retired` });
  }
}

/** Sends one request to whatever is live when it comes. */
export const forward = (way: Way, request: IncomingMessage, response: ServerResponse): void => {
  const upstream = way.live();
  if (upstream) new Exchange(way, upstream, request, response);
  else refuse(response, noneLive(way.service));
};
