import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConvoyError } from '@convoy/model/error';
import { type Release, sameRelease } from '@convoy/model/release';
import { background } from './background.ts';
import { launch, marksOf } from './launch.ts';
import { accepts, freePort } from './ports.ts';
import { endTree, findByEnvironment, identify, isAlive } from './processes.ts';
import type { Order, Subject } from './protocol.ts';
import { createUpstream, type Upstream } from './proxy/upstream.ts';
import { type Instance, routeOf, type Slot, type Table } from './table.ts';

/** How often the processes are looked at that an earlier daemon started, in milliseconds. */
const watchMs = 250;
/** How long the end of a process that is dead may take to be heard of, in milliseconds. */
const noticeMs = 500;

/** The instances: their processes and the proxy's ends towards them. */
export interface Fleet {
  of(subject: Subject): Instance[];
  runs(instance: Instance | null | undefined): instance is Instance;
  /** By handle; a release without one by version and configuration, among those `eligible`. */
  find(subject: Subject, release: Release, eligible?: (instance: Instance) => boolean): Instance | null;
  upstream(instance: Instance): Upstream;
  /** Records, then starts. The former handle is kept where a release is started again. */
  start(order: Order, slot: Slot): Promise<Instance>;
  /** Ends its process, where that still runs, and starts it again in its slot and under its handle. */
  startAgain(order: Order, instance: Instance): Promise<Instance>;
  /** Resolves true once it accepts connections, false when it ended or `limitMs` is over. */
  listens(instance: Instance, limitMs: number): Promise<boolean>;
  /** What to tell about a release whose process is gone, with how it ended. */
  gone(instance: Instance): Promise<ConvoyError>;
  /** Drains, ends its process group and forgets it. */
  leave(instance: Instance): Promise<void>;
  /** Ends everything without a drain. */
  endAll(): Promise<void>;
  /** Takes up what an earlier daemon left. */
  recover(): Promise<void>;
}

/**
 * Only the record before a start must be on disk at once; whatever follows can be seen again from the processes,
 * so a full disk keeps nothing from being ended.
 */
export const createFleet = (table: Table, save: () => Promise<void>, logs: string): Fleet => {
  const upstreams = new Map<string, Upstream>();
  const leaving = new Map<string, Promise<void>>();
  const adopted = new Set<Instance>();

  const forget = async (instance: Instance): Promise<void> => {
    delete table.instances[instance.id];
    const upstream = upstreams.get(instance.id);
    upstreams.delete(instance.id);
    background(save());
    await upstream?.close();
  };

  const ended = async (instance: Instance, end: string): Promise<void> => {
    adopted.delete(instance);
    if (instance.state !== 'running') return;
    instance.state = 'ended';
    instance.end = end;
    background(save());
    // What its leader left behind would go on holding the port.
    if (instance.process) await endTree(instance.process, instance.drainMs);
  };

  const watchAdopted = (): void => {
    for (const instance of adopted)
      if (!instance.process || !isAlive(instance.process))
        background(ended(instance, 'unseen, while the daemon was away'));
  };
  setInterval(watchAdopted, watchMs).unref();

  const runs: Fleet['runs'] = (instance): instance is Instance =>
    instance?.state === 'running' && instance.process !== null && isAlive(instance.process);

  /** A process is seen to be dead a moment before its parent hears how it ended. */
  const noticed = async (instance: Instance): Promise<void> => {
    for (let waited = 0; instance.state === 'running' && !runs(instance) && waited < noticeMs; waited += 10)
      await sleep(10);
  };

  const fleet: Fleet = {
    of: (subject) => Object.values(table.instances).filter((instance) => routeOf(instance) === routeOf(subject)),
    runs,
    find: (subject, release, eligible = () => true) => {
      const known = fleet.of(subject);
      const named = known.find(({ id }) => id === release.handle);
      return (
        named ??
        known.filter(eligible).find((instance) => runs(instance) && sameRelease(instance.release, release)) ??
        null
      );
    },
    upstream: (instance) => {
      const { id, port, service, release, slot } = instance;
      const upstream = upstreams.get(id) ?? createUpstream(port, `${service} ${release.version} (${slot})`);
      upstreams.set(id, upstream);
      return upstream;
    },
    start: async (order, slot) => {
      const { environment, service, key, release, drainMs, port: publicPort } = order;
      const former = table.instances[release.handle ?? ''];
      const id = release.handle && former?.state !== 'leaving' ? release.handle : `${slot}-${randomUUID().slice(0, 8)}`;
      const port = await freePort(new Set(Object.values(table.instances).map((instance) => instance.port)));
      const log = join(logs, environment, service, `${id}.log`);
      const instance: Instance = {
        ...{ environment, service, id, slot, key, port, publicPort, drainMs, log },
        ...{ release: { ...release, handle: id }, state: 'running', process: null },
      };
      table.instances[id] = instance;
      // Of a release that is started again: it led to the process that is gone.
      upstreams.delete(id);
      try {
        await save();
        const child = await launch(order, instance);
        instance.process = identify(child.pid);
        child.once('exit', (code, signal) =>
          background(ended(instance, signal ? `signal ${signal}` : `exit status ${code}`)),
        );
        if (child.exitCode !== null) await ended(instance, `exit status ${child.exitCode}`);
        background(save());
      } catch (error) {
        await forget(instance);
        throw error;
      }
      return instance;
    },
    startAgain: async (order, instance) => {
      adopted.delete(instance);
      // What its end has to do is done here.
      instance.state = 'ended';
      instance.end = 'it is started again';
      if (instance.process) await endTree(instance.process, instance.drainMs);
      try {
        return await fleet.start({ ...order, release: { ...order.release, handle: instance.id } }, instance.slot);
      } catch (error) {
        // It stays what is live, though nothing of it runs: the next try finds it.
        table.instances[instance.id] = instance;
        throw error;
      }
    },
    listens: async (instance, limitMs) => {
      const until = performance.now() + limitMs;
      while (runs(instance) && performance.now() < until) {
        if (await accepts(instance.port)) return runs(instance);
        await sleep(10);
      }
      await noticed(instance);
      return false;
    },
    gone: async (instance) => {
      await noticed(instance);
      const { service, release, end, log } = instance;
      const what = `the process of ${service} ${release.version} ended (${end ?? 'unseen'}): see ${log}`;
      return new ConvoyError('RELEASE_GONE', what);
    },
    leave: (instance) => {
      // Its process is gone already, whether that has been noticed or not.
      if (instance.state !== 'leaving' && !runs(instance)) return forget(instance);
      const going = async () => {
        instance.state = 'leaving';
        adopted.delete(instance);
        background(save());
        await upstreams.get(instance.id)?.drain(instance.drainMs);
        if (instance.process) await endTree(instance.process, instance.drainMs);
        await forget(instance);
      };
      const promise = leaving.get(instance.id) ?? going().finally(() => leaving.delete(instance.id));
      leaving.set(instance.id, promise);
      return promise;
    },
    endAll: async () => {
      const end = async (instance: Instance) => {
        instance.state = 'leaving';
        if (instance.process) await endTree(instance.process, instance.drainMs);
        await forget(instance);
      };
      await Promise.all(Object.values(table.instances).map(end));
    },
    recover: async () => {
      for (const instance of Object.values(table.instances)) {
        // Killed between the record and the pid: the process itself says which deploy it belongs to.
        instance.process ??= findByEnvironment(marksOf(instance));
        if (!instance.process) delete table.instances[instance.id];
        else if (instance.state === 'leaving') background(fleet.leave(instance));
        else if (runs(instance)) adopted.add(instance);
        else background(ended(instance, 'unseen, while the daemon was away'));
      }
      background(save());
    },
  };
  return fleet;
};
