import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { PassThrough } from 'node:stream';
import type { Client, Dispatcher } from 'undici';
import { background } from '../background.ts';
import { noneLive, refusalOf, refuse } from './answer.ts';
import { endToEnd, toUpstream } from './headers.ts';
import type { Flight } from './upstream.ts';
import { again, type Chosen, choose, instead, type Way } from './way.ts';

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

/** One request on its way to an instance and its answer on its way back. */
class Exchange implements Dispatcher.DispatchHandler, Flight {
  readonly #way: Way;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #body: PassThrough | null;
  #chosen: Chosen;
  /** Of a request that may be sent only once. */
  #client: Client | null = null;
  #controller: Dispatcher.DispatchController | null = null;
  /** It may be sent a second time, on a fresh connection. */
  #again: boolean;
  #over = false;

  constructor(way: Way, chosen: Chosen, request: IncomingMessage, response: ServerResponse) {
    this.#way = way;
    this.#chosen = chosen;
    this.#request = request;
    this.#response = response;
    this.#body = hasBody(request) ? bodyOf(request) : null;
    this.#again = this.#body === null && idempotent.has(request.method as string);
    response.once('close', () => this.#clientGone());
    this.#send();
  }

  #send(): void {
    const { upstream } = this.#chosen;
    upstream.enter(this);
    if (!this.#again) this.#client = upstream.fresh.take();
    const dispatcher = this.#client ?? upstream.reusing;
    const { url, method } = this.#request;
    const options = { path: url as string, method: method as string, headers: toUpstream(this.#request) };
    dispatcher.dispatch({ ...options, body: this.#body }, this);
  }

  #clientGone(): void {
    if (!this.#over) this.#abort('the client went away');
  }

  #abort(reason: string): void {
    this.#over = true;
    // Who has not sent all of its request yet does not wait for an answer.
    if (this.#request.complete) this.#chosen.lap?.leave();
    else this.#chosen.lap?.end();
    this.#chosen.upstream.leave(this);
    this.#body?.destroy();
    this.#controller?.abort(new Error(reason));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#over) controller.abort(new Error('the client went away'));
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, _parsed: object, message = ''): void {
    if (status < 200) return;
    this.#chosen.lap?.head(status);
    const raw = (controller.rawHeaders as (Buffer | string)[]).map(text);
    // Nobody is to read the phrase (RFC 9112 §4), and Node would not write every one.
    const phrase = printable.test(message) ? message : (STATUS_CODES[status] ?? '');
    const headers = endToEnd(raw);
    if (this.#chosen.cookie !== null) headers.push('Set-Cookie', this.#chosen.cookie);
    this.#response.writeHead(status, phrase, headers);
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
    const { upstream, lap } = this.#chosen;
    lap?.end();
    upstream.leave(this);
    if (this.#client) upstream.fresh.give(this.#client);
  }

  onResponseError(_controller: unknown, error: Error): void {
    if (this.#client) background(this.#client.close());
    if (this.#over) return;
    const { upstream, lap } = this.#chosen;
    upstream.leave(this);
    if (this.#response.headersSent) {
      this.#over = true;
      lap?.fail();
      // Not end(): a shortened answer must not look like a whole one.
      this.#response.destroy();
      return;
    }
    const next = this.#next(error);
    if (next) {
      this.#controller = null;
      this.#chosen = next;
      this.#send();
      return;
    }
    this.#over = true;
    const refusal = refusalOf(error, upstream);
    if (refusal.status >= 500) lap?.fail();
    refuse(this.#response, refusal);
  }

  /** Where it may be sent after an error; null: nowhere. */
  #next(error: Error): Chosen | null {
    const other = instead(this.#way, this.#chosen, error);
    if (other || !this.#again || !closedUnderUs.has((error as NodeJS.ErrnoException).code ?? '')) return other;
    this.#again = false;
    return again(this.#way, this.#chosen);
  }

  cut(): void {
    if (this.#over) return;
    this.#abort('cut at the end of the drain');
    if (this.#response.headersSent) this.#response.destroy();
    else
      refuse(this.#response, {
        status: 504,
        reason: `${this.#chosen.upstream.label} did not answer before it was retired`,
      });
  }
}

/** Sends one request to whatever is live, or a candidate with its share, when it comes. */
export const forward = (way: Way, request: IncomingMessage, response: ServerResponse): void => {
  const chosen = choose(way, request);
  if (chosen) new Exchange(way, chosen, request, response);
  else refuse(response, noneLive(way.service));
};
