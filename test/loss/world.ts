import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Slot {
  readonly version: string;
  readonly key: string;
}

interface Slots {
  readonly live: Slot | null;
  readonly idle: Slot | null;
}

/** What a script really did. */
export interface Effect {
  readonly verb: string;
  readonly service: string;
  readonly version: string;
  readonly key: string;
}

/** Where the scripts of one house act, over HTTP: it keeps what they did, and serves what they brought up. */
export interface World {
  /** `http://127.0.0.1:<port>`; a script acts at `/<verb>/<service>`, a release answers at `/live/<service>` or `/idle/…`. */
  readonly url: string;
  readonly effects: readonly Effect[];
  readonly slots: () => Readonly<Record<string, { readonly live: string | null; readonly idle: string | null }>>;
  readonly close: () => Promise<void>;
}

const after = (verb: string, { live, idle }: Slots, slot: Slot, shifts: boolean): Slots => {
  const swapped = { live: idle, idle: live };
  switch (verb) {
    case 'deploy':
      return shifts ? { live, idle: slot } : { live: slot, idle: live };
    case 'shift':
    case 'rollback':
      return live?.version === slot.version ? { live, idle } : swapped;
    case 'retire':
      return { live, idle: idle?.version === slot.version ? null : idle };
    default:
      return { live, idle };
  }
};

/** `shifting`: services with a shift of their own; the others are recreated by their deploy. */
export const openWorld = async (shifting: readonly string[]): Promise<World> => {
  const effects: Effect[] = [];
  const services = new Map<string, Slots>();
  const slotsOf = (service: string): Slots => services.get(service) ?? { live: null, idle: null };

  const act = (verb: string, service: string, query: URLSearchParams): object => {
    const slot = { version: query.get('version') ?? '', key: query.get('key') ?? '' };
    effects.push({ verb, service, ...slot });
    services.set(service, after(verb, slotsOf(service), slot, shifting.includes(service)));
    const idle = shifting.includes(service) ? { candidate: `${url}/idle/${service}` } : {};
    return verb === 'deploy' ? { ...idle, url: `${url}/live/${service}` } : {};
  };
  const describe = (service: string): object => {
    const { live, idle } = slotsOf(service);
    const address = `${url}/live/${service}`;
    return { live, idle: idle && { ...idle, url: `${url}/idle/${service}` }, url: address };
  };
  const isBad = (): boolean => [...services.values()].some(({ live }) => live?.version.endsWith('-bad'));

  const answer = ({ method, url: asked = '' }: IncomingMessage): { readonly status: number; readonly body: object } => {
    const { pathname, searchParams } = new URL(asked, url);
    const [verb = '', service = ''] = pathname.split('/').filter(Boolean);
    if (verb === 'check') return { status: isBad() ? 500 : 200, body: {} };
    if (verb === 'describe') return { status: 200, body: describe(service) };
    if (method === 'POST') return { status: 200, body: act(verb, service, searchParams) };
    const found = slotsOf(service)[verb === 'idle' ? 'idle' : 'live'];
    return found ? { status: 200, body: { version: found.version } } : { status: 503, body: {} };
  };

  const server = createServer((request, response) => {
    request.resume();
    const { status, body } = answer(request);
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    effects,
    slots: () =>
      Object.fromEntries(
        [...services].map(([service, { live, idle }]) => [
          service,
          { live: live?.version ?? null, idle: idle?.version ?? null },
        ]),
      ),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
