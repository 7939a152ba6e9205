import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock, Effect, Found, Provider } from '@convoy/model/ports';
import type { Release } from '@convoy/model/release';

/** A service that is recreated by its deploy, and one with a shift that needs it. */
export const services = ['db', 'api'] as const;
const shifting: ReadonlySet<string> = new Set(['api']);

interface Slot {
  readonly release: Release;
  readonly key: string;
}

interface Slots {
  live: Slot | null;
  idle: Slot | null;
}

/** What a provider really did. */
interface Done {
  readonly verb: string;
  readonly service: string;
  readonly version: string;
  readonly key: string;
}

/** Where releases run, and what answers for them over HTTP; it outlives every agent. */
export interface World {
  readonly effects: readonly Done[];
  /** The version in each service's slot. */
  readonly slots: (slot: keyof Slots) => Readonly<Record<string, string | null>>;
  /** As an agent with this clock acts on it. */
  readonly provider: (service: string, clock: Clock) => Provider;
  /** Takes up where it was remembered. */
  readonly remember: () => () => void;
  readonly close: () => Promise<void>;
}

/** How long each effect takes, in milliseconds. */
const effectMs = 2_000;

const empty = (): Map<string, Slots> => new Map(services.map((service) => [service, { live: null, idle: null }]));

const sameVersion = (slot: Slot | null, { version }: Release): boolean => slot?.release.version === version;

/** A version of `api` that ends in `-bad` comes up and is never healthy. */
const answerTo = ({ url = '' }: IncomingMessage, all: ReadonlyMap<string, Slots>, response: ServerResponse): void => {
  const [, slot, service = ''] = url.split('/');
  const version = all.get(service)?.[slot === 'live' ? 'live' : 'idle']?.release.version;
  const isHealthy = service !== 'api' || !version?.endsWith('-bad');
  response.writeHead(version === undefined ? 404 : isHealthy ? 200 : 500).end(JSON.stringify({ version }));
};

export const openWorld = async (): Promise<World> => {
  let all = empty();
  let effects: Done[] = [];
  const server = createServer((request, response) => answerTo(request, all, response));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const provider: World['provider'] = (service, clock) => {
    const slots = (): Slots => all.get(service) ?? { live: null, idle: null };
    const act = async (verb: string, { key, signal }: Effect, release: Release, change: () => void): Promise<void> => {
      await clock.sleep(effectMs, signal);
      effects.push({ verb, service, version: release.version, key });
      change();
    };
    const swap = (): void => {
      const { live, idle } = slots();
      all.set(service, { live: idle, idle: live });
    };
    const shifts = shifting.has(service);
    const address = (slot: 'live' | 'idle') => `${url}/${slot}/${service}`;
    const found = (slot: 'live' | 'idle'): Found | null => {
      const held = slots()[slot];
      return held && { ...held, url: address(slot) };
    };
    return {
      capabilities: { shift: shifts, describe: true, rollback: true, retire: true },
      deploy: async (effect, release) => {
        const slot = { release, key: effect.key };
        await act('deploy', effect, release, () => {
          const { live } = slots();
          all.set(service, shifts ? { live, idle: slot } : { live: slot, idle: live });
        });
        return { release, url: address('live'), ...(shifts ? { candidate: address('idle') } : {}) };
      },
      shift: (effect, release) =>
        act('shift', effect, release, () => {
          if (!sameVersion(slots().live, release)) swap();
        }),
      rollback: (effect, _, to) =>
        act('rollback', effect, to ?? { version: 'none', fingerprint: '' }, () => {
          if (!to || !sameVersion(slots().live, to)) swap();
        }),
      retire: (effect, release) =>
        act('retire', effect, release, () => {
          const { live, idle } = slots();
          if (sameVersion(idle, release)) all.set(service, { live, idle: null });
        }),
      describe: async () => ({ live: found('live'), idle: found('idle'), url: address('live') }),
    };
  };

  return {
    get effects() {
      return effects;
    },
    slots: (slot) =>
      Object.fromEntries([...all].map(([service, held]) => [service, held[slot]?.release.version ?? null])),
    provider,
    remember: () => {
      const then = [...all].map(([service, slots]): [string, Slots] => [service, { ...slots }]);
      return () => {
        all = new Map(then.map(([service, slots]) => [service, { ...slots }]));
        effects = [];
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
