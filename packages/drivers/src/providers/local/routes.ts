import { setTimeout as sleep } from 'node:timers/promises';
import { ConvoyError } from '@convoy/model/error';
import { background } from './background.ts';
import type { Fleet } from './fleet.ts';
import type { Subject } from './protocol.ts';
import { type Handle, type Listener, openListener } from './proxy/listener.ts';
import type { Upstream } from './proxy/upstream.ts';
import type { Standby } from './standby.ts';
import { type Instance, type Route, routeOf, type Table } from './table.ts';

/** Public ports, and which instance answers there. */
export interface Routes {
  of(subject: Subject): Route | undefined;
  /** The live instance as recorded, whether its process runs or not. */
  live(subject: Subject): Instance | null;
  /** Listens on a service's public port; throws `PORT_TAKEN`. */
  open(subject: Subject, port: number): Promise<void>;
  /** Sends all new requests there from now on; what is in flight elsewhere drains on its own. */
  switchTo(subject: Subject, instance: Instance | null): Promise<void>;
  /** Answers again on all ports, on the listening sockets that were kept where there are. */
  recover(kept: ReadonlyMap<string, Handle>): Promise<void>;
  closeAll(): void;
}

/** How often a port that is taken is tried again, in milliseconds. */
const listenAgainMs = 1_000;

export const createRoutes = (table: Table, save: () => Promise<void>, fleet: Fleet, standby: Standby): Routes => {
  const listeners = new Map<number, Listener & { readonly owner: string }>();
  const serving = new Map<string, Upstream | null>();

  const opening = new Map<number, Promise<void>>();

  const listen = (subject: Subject, port: number, kept?: Handle): Promise<void> => {
    const owner = routeOf(subject);
    const way = { service: subject.service, live: () => serving.get(owner) ?? null };
    const begin = async () => {
      const listener = await openListener(port, way, kept);
      listeners.set(port, { ...listener, owner });
      standby.hold(String(port), listener.handle);
    };
    const under = opening.get(port) ?? begin().finally(() => opening.delete(port));
    opening.set(port, under);
    return under;
  };

  /** A port that somebody took while no daemon was there is taken back as soon as it is free. */
  const listenAgain = async (route: Route, kept: Handle | undefined): Promise<void> => {
    const isWanted = () => table.routes[routeOf(route)] === route && !listeners.has(route.port);
    for (let tries = 0; isWanted(); tries += 1) {
      try {
        return await listen(route, route.port, tries === 0 ? kept : undefined);
      } catch (error) {
        if (tries === 0) process.stderr.write(`${error}\n`);
        await sleep(listenAgainMs);
      }
    }
  };

  const close = (port: number, drainMs: number): void => {
    listeners.get(port)?.close(drainMs);
    listeners.delete(port);
    standby.drop(String(port));
  };

  const routes: Routes = {
    of: (subject) => table.routes[routeOf(subject)],
    live: (subject) => table.instances[routes.of(subject)?.live ?? ''] ?? null,
    open: async (subject, port) => {
      const { environment, service } = subject;
      const owner = listeners.get(port)?.owner;
      if (owner && owner !== routeOf(subject))
        throw new ConvoyError('PORT_TAKEN', `port ${port} of ${service} is already that of ${owner}: give one another`);
      if (!owner) await listen(subject, port);
      table.routes[routeOf(subject)] ??= { environment, service, port, live: null };
    },
    switchTo: async (subject, instance) => {
      const key = routeOf(subject);
      const route = table.routes[key];
      if (!route) return;
      // First that it answers where this release is to be met: a release may have had another port.
      if (instance) await routes.open(subject, instance.publicPort);
      const former = routes.live(subject);
      if (instance && instance === former && serving.get(key)) return;
      const before = { ...route };
      route.live = instance?.id ?? null;
      route.port = instance?.publicPort ?? route.port;
      try {
        await save();
      } catch (error) {
        Object.assign(route, before);
        throw error;
      }
      const upstream = instance && fleet.upstream(instance);
      upstream?.resume();
      serving.set(key, upstream);
      if (former && former !== instance) background(fleet.upstream(former).drain(former.drainMs));
      for (const [port, { owner }] of listeners) {
        if (owner === key && port !== route.port) close(port, former?.drainMs ?? 0);
      }
    },
    recover: async (kept) => {
      for (const [key, route] of Object.entries(table.routes)) {
        const instance = routes.live(route);
        if (!instance) route.live = null;
        serving.set(key, instance && fleet.upstream(instance));
        background(listenAgain(route, kept.get(String(route.port))));
      }
    },
    closeAll: () => {
      for (const port of listeners.keys()) close(port, 0);
    },
  };
  return routes;
};
