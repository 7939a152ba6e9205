import { setTimeout as sleep } from 'node:timers/promises';
import { ConvoyError } from '@convoy/model/error';
import { background } from './background.ts';
import type { Fleet } from './fleet.ts';
import type { Subject } from './protocol.ts';
import { type Handle, type Listener, openListener } from './proxy/listener.ts';
import { openServing, type Serving, serve, split, unsplit } from './serving.ts';
import type { Standby } from './standby.ts';
import { type Instance, type Route, routeOf, type Table } from './table.ts';

/** Public ports, and which instance answers there. */
export interface Routes {
  of(subject: Subject): Route | undefined;
  /** The live instance as recorded, whether its process runs or not. */
  live(subject: Subject): Instance | null;
  /** Listens on a service's public port; throws `PORT_TAKEN`. */
  open(subject: Subject, port: number): Promise<void>;
  /** Sends all new requests there from now on; what is in flight elsewhere drains on its own. Ends a canary. */
  switchTo(subject: Subject, instance: Instance | null): Promise<void>;
  /** The instance that gets a share of the traffic, with its share; null: all goes to what is live. */
  canary(subject: Subject): { readonly instance: Instance; readonly share: number } | null;
  /** Sends it this share, above 0 and up to 1, of all clients from now on. */
  weigh(subject: Subject, instance: Instance, share: number): Promise<void>;
  /** Sends all to what is live: at once, and then for the record. */
  endCanary(subject: Subject): Promise<void>;
  serving(subject: Subject): Serving;
  /** Answers again on all ports, on the listening sockets that were kept where there are. */
  recover(kept: ReadonlyMap<string, Handle>): Promise<void>;
  closeAll(): void;
}

/** How often a port that is taken is tried again, in milliseconds. */
const listenAgainMs = 1_000;

export const createRoutes = (table: Table, save: () => Promise<void>, fleet: Fleet, standby: Standby): Routes => {
  const listeners = new Map<number, Listener & { readonly owner: string }>();
  const servings = new Map<string, Serving>();
  const servingOf = (subject: Subject): Serving => {
    const key = routeOf(subject);
    const serving = servings.get(key) ?? openServing();
    servings.set(key, serving);
    return serving;
  };

  const opening = new Map<number, Promise<void>>();

  const listen = (subject: Subject, port: number, kept?: Handle): Promise<void> => {
    const owner = routeOf(subject);
    const serving = servingOf(subject);
    const way = {
      service: subject.service,
      live: () => serving.live,
      ...{ meter: () => serving.meter, canary: () => serving.canary },
    };
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

  /** On disk before it is in force. */
  const change = async (route: Route, wanted: Partial<Route>): Promise<void> => {
    const before = { ...route };
    Object.assign(route, wanted);
    try {
      await save();
    } catch (error) {
      Object.assign(route, before);
      throw error;
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
      table.routes[routeOf(subject)] ??= { environment, service, port, live: null, canary: null };
    },
    switchTo: async (subject, instance) => {
      const key = routeOf(subject);
      const route = table.routes[key];
      if (!route) return;
      // First that it answers where this release is to be met: a release may have had another port.
      if (instance) await routes.open(subject, instance.publicPort);
      const former = routes.live(subject);
      const serving = servingOf(subject);
      const upstream = instance && fleet.upstream(instance);
      if (instance && instance === former && serving.live === upstream && !route.canary) return;
      await change(route, { live: instance?.id ?? null, port: instance?.publicPort ?? route.port, canary: null });
      upstream?.resume();
      serve(serving, upstream, former === instance);
      unsplit(serving);
      if (former && former !== instance) background(fleet.upstream(former).drain(former.drainMs));
      for (const [port, { owner }] of listeners) {
        if (owner === key && port !== route.port) close(port, former?.drainMs ?? 0);
      }
    },
    canary: (subject) => {
      const canary = routes.of(subject)?.canary;
      const instance = table.instances[canary?.candidate ?? ''];
      return canary && instance ? { instance, share: canary.share } : null;
    },
    weigh: async (subject, instance, share) => {
      const route = routes.of(subject);
      if (!route) return;
      await change(route, { canary: { candidate: instance.id, share } });
      split(servingOf(subject), instance, share, fleet);
    },
    endCanary: async (subject) => {
      const route = routes.of(subject);
      if (!route?.canary) return;
      unsplit(servingOf(subject));
      route.canary = null;
      await save();
    },
    serving: servingOf,
    recover: async (kept) => {
      for (const route of Object.values(table.routes)) {
        const instance = routes.live(route);
        if (!instance) route.live = null;
        const serving = servingOf(route);
        serving.live = instance && fleet.upstream(instance);
        const canary = routes.canary(route);
        if (instance && canary) split(serving, canary.instance, canary.share, fleet);
        // Nor does a table of before there were weights say anything of it.
        else route.canary = null;
        background(listenAgain(route, kept.get(String(route.port))));
      }
    },
    closeAll: () => {
      for (const port of listeners.keys()) close(port, 0);
    },
  };
  return routes;
};
