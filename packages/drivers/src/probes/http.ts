import type { Look } from '@convoy/model/look';
import type { Clock, LookRequest, Probe } from '@convoy/model/ports';
import { agent } from '../agent.ts';
import { dial, type Seen } from './dial.ts';
import { exchange, hostOf } from './exchange.ts';
import { brokenOff, type Fault, Faulty, faultOf } from './fault.ts';
import type { Asked } from './redirect.ts';
import { took } from './took.ts';

/** A health answer is small; more is not read, in bytes. */
const usualBody = 64 * 1024;

interface Sight {
  /** The connection in hand. */
  last: Seen;
  redirects: readonly string[];
}

const unseen = (): Seen => ({ connected: false, timings: {} });

const basic = ({ username, password }: URL): string =>
  `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`;

const askedOf = (url: URL, { method = 'GET', headers = {}, body }: LookRequest): Asked => {
  const isNamed = url.username !== '' || url.password !== '';
  const says = (wanted: string) => Object.keys(headers).some((name) => name.toLowerCase() === wanted);
  const named = isNamed && !says('authorization') ? { ...headers, authorization: basic(url) } : headers;
  const all = says('user-agent') ? named : { ...named, 'user-agent': agent };
  return { url, method: method.toUpperCase(), headers: all, ...(body !== undefined && { body }) };
};

/** Every request of one look: the next while redirects are followed. */
const exchanges = async (
  clock: Clock,
  first: Asked,
  { follow = 0, maxBody = usualBody }: LookRequest,
  sight: Sight,
  signal: AbortSignal,
): Promise<void> => {
  const limits = { maxBody, isFollowing: follow > 0 };
  const been = new Set<string>();
  for (let asked: Asked | null = first; asked; ) {
    been.add(`${asked.method} ${asked.url}`);
    const next: Asked | null = await exchange(clock, asked, limits, sight.last, signal);
    if (!next) return;
    if (been.has(`${next.method} ${next.url}`)) throw new Faulty('redirect', 'redirects in a circle');
    if (sight.redirects.length >= follow) throw new Faulty('redirect', `redirects more than ${follow} times`);
    sight.redirects = [...sight.redirects, next.url.href];
    sight.last = unseen();
    asked = next;
  }
};

const connecting = async (clock: Clock, url: URL, sight: Sight, signal: AbortSignal): Promise<void> => {
  if (url.hostname === '' || url.port === '') throw new Faulty('own', `${url.protocol}// needs a host and a port`);
  const protocols = url.protocol === 'tls:' ? { protocols: [] } : {};
  await dial(clock, { host: hostOf(url), port: Number(url.port), ...protocols }, sight.last, signal);
};

const ask = async (clock: Clock, request: LookRequest, sight: Sight, signal: AbortSignal): Promise<void> => {
  const url = new URL(request.url);
  if (/^https?:$/.test(url.protocol)) return exchanges(clock, askedOf(url, request), request, sight, signal);
  if (/^(tcp|tls):$/.test(url.protocol)) return connecting(clock, url, sight, signal);
  throw new Faulty('own', `nobody here speaks ${url.protocol}`);
};

/** Settles when there is no more use in looking. */
const limitOf = async (clock: Clock, timeoutMs: number, signal: AbortSignal): Promise<Fault> =>
  clock.sleep(timeoutMs, signal).then(
    () => ({ kind: 'timeout', message: `no whole answer within ${timeoutMs} ms` }),
    () => ({ kind: 'own', message: 'the look was cancelled' }),
  );

const lookOf = (url: string, { last, redirects }: Sight, ms: number, fault?: Fault): Look => {
  const { timings, ...seen } = last;
  const { connectMs } = timings;
  return {
    url,
    ...seen,
    ...(redirects.length > 0 && { redirects }),
    ms,
    ...(connectMs !== undefined && { timings: { ...timings, connectMs, totalMs: ms } }),
    ...(fault && { fault }),
  };
};

/** Sockets and sleepers of a look end with it. */
const look = async (clock: Clock, request: LookRequest, signal: AbortSignal): Promise<Look> => {
  const began = clock.now();
  const sight: Sight = { last: unseen(), redirects: [] };
  const over = new AbortController();
  const looked = (fault?: Fault): Look =>
    lookOf(request.url, sight, took(clock, began), fault && brokenOff(fault, sight.last));
  try {
    signal.throwIfAborted();
    const got = ask(clock, request, sight, over.signal).then(() => undefined, faultOf);
    const limit = limitOf(clock, request.timeoutMs, AbortSignal.any([signal, over.signal]));
    return looked(await Promise.race([limit, got]));
  } catch (thrown) {
    return looked({ ...faultOf(thrown), kind: 'own' });
  } finally {
    over.abort();
  }
};

/** Looks by HTTP, HTTPS, TCP and TLS, at whatever certificates this machine trusts (`NODE_EXTRA_CA_CERTS`). */
export const createProbe = (clock: Clock): Probe => ({
  look: (request, signal) => look(clock, request, signal),
});
