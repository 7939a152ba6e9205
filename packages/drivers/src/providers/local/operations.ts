import { ConvoyError } from '@convoy/model/error';
import type { Found } from '@convoy/model/ports';
import { sameRelease } from '@convoy/model/release';
import { background } from './background.ts';
import type { Fleet } from './fleet.ts';
import type { Calls, Order, Subject } from './protocol.ts';
import type { Routes } from './routes.ts';
import { trafficOf } from './serving.ts';
import { type Instance, routeOf } from './table.ts';

/** How long a deploy looks whether its process ends at once, in milliseconds; the gate does the rest. */
const glanceMs = 200;
/** How long a release that is started again for a rollback may take to listen, in milliseconds. */
const restartMs = 30_000;

export type Operations = {
  [Name in Exclude<keyof Calls, 'stop'>]: (request: Calls[Name]['request']) => Promise<Calls[Name]['answer']>;
};

const found = ({ release, key, port, slot }: Instance): Found => ({
  release,
  key,
  slot,
  url: `http://127.0.0.1:${port}`,
});

const stillLive = ({ service, release }: Instance): ConvoyError =>
  new ConvoyError(
    'STILL_LIVE',
    `${service} ${release.version} takes traffic: shift to another first, or take its share away`,
  );

const endedAtStart = ({ service, release, end, log }: Instance): ConvoyError => {
  const what = `${service} ${release.version} ended at its start (${end ?? 'unseen'})`;
  return new ConvoyError('ENDED_AT_START', `${what}: see ${log}`);
};

/** Calls for one service run one after the other, `describe` too: it must see a deploy that is under way. */
const createSerial = () => {
  const last = new Map<string, Promise<unknown>>();
  return <T>(subject: Subject, task: () => Promise<T>): Promise<T> => {
    const key = routeOf(subject);
    const next = (last.get(key) ?? Promise.resolve()).then(task, task);
    last.set(key, next);
    return next;
  };
};

/** What the daemon does for each call. */
export const createOperations = (fleet: Fleet, routes: Routes): Operations => {
  const serial = createSerial();

  /** Starts a release in the slot that is not live; whatever sat there loses its share of a canary and leaves. */
  const start = async (order: Order): Promise<Instance> => {
    await routes.open(order, order.port);
    await routes.endCanary(order);
    const live = routes.live(order);
    const slot = live?.slot === 'blue' ? 'green' : 'blue';
    for (const former of fleet.of(order)) if (former !== live && former.slot === slot) background(fleet.leave(former));
    return fleet.start(order, slot);
  };

  const diedAtStart = async (instance: Instance): Promise<ConvoyError> => {
    await fleet.leave(instance);
    return endedAtStart(instance);
  };

  const startAgain = async (order: Order): Promise<Instance> => {
    const instance = await start(order);
    if (await fleet.listens(instance, restartMs)) return instance;
    if (instance.state === 'ended') throw await diedAtStart(instance);
    await fleet.leave(instance);
    const { service, release, port, log } = instance;
    throw new ConvoyError(
      'NOT_LISTENING',
      `${service} ${release.version} did not listen on PORT ${port} within ${restartMs / 1000} s: see ${log}`,
    );
  };

  const running = async ({ service, release }: Calls['shift']['request'], instance: Instance | null) => {
    if (!instance) throw new ConvoyError('RELEASE_GONE', `${service} ${release.version} is not there: deploy it again`);
    if (!fleet.runs(instance)) throw await fleet.gone(instance);
    return instance;
  };

  return {
    deploy: (order) =>
      serial(order, async () => {
        await routes.open(order, order.port);
        const same = fleet.of(order).find((instance) => instance.key === order.key && fleet.runs(instance));
        if (same) return found(same);
        const instance = await start(order);
        await fleet.listens(instance, glanceMs);
        if (!fleet.runs(instance)) throw await diedAtStart(instance);
        return found(instance);
      }),
    shift: (request) =>
      serial(request, async () => {
        const { release } = request;
        await routes.switchTo(request, await running(request, fleet.find(request, release)));
        return null;
      }),
    weigh: (request) =>
      serial(request, async () => {
        const { service, release, share } = request;
        const live = routes.live(request);
        const instance = fleet.find(request, release, (other) => other !== live);
        if (instance && instance === live) {
          if (share < 1) throw stillLive(instance);
        } else if (share === 0) {
          if (instance && routes.canary(request)?.instance === instance) await routes.endCanary(request);
        } else if (!live)
          throw new ConvoyError('NOTHING_LIVE', `${service} has nothing live to share its traffic with: shift to it`);
        else await routes.weigh(request, await running(request, instance), share);
        return null;
      }),
    rollback: (request) =>
      serial(request, async () => {
        const { service, from, to, order } = request;
        // Whatever else it takes, users meet the candidate no longer.
        await routes.endCanary(request);
        const failed = from && fleet.find(request, from);
        let target = to && fleet.find(request, to);
        if (to && !fleet.runs(target)) {
          if (!order)
            throw target
              ? await fleet.gone(target)
              : new ConvoyError('RELEASE_GONE', `${service} ${to.version} is gone`);
          target = await startAgain(order);
        }
        if (target || routes.live(request)) await routes.switchTo(request, target);
        if (failed && failed !== target) background(fleet.leave(failed));
        return null;
      }),
    restart: (order) =>
      serial(order, async () => {
        const { service, release, key } = order;
        const live = routes.live(order);
        if (!live || (release.handle ? live.id !== release.handle : !sameRelease(live.release, release)))
          throw new ConvoyError('NOT_LIVE', `${service} ${release.version} is not what is live: nothing is restarted`);
        if (live.key === key && fleet.runs(live)) return found(live);
        const instance = await fleet.startAgain(order, live);
        await fleet.listens(instance, glanceMs);
        if (!fleet.runs(instance)) throw endedAtStart(instance);
        await routes.switchTo(order, instance);
        return found(instance);
      }),
    describe: (subject) =>
      serial(subject, async () => {
        const route = routes.of(subject);
        const live = routes.live(subject);
        const idle = fleet.of(subject).find((instance) => instance !== live && fleet.runs(instance));
        const canary = routes.canary(subject);
        return {
          live: fleet.runs(live) ? found(live) : null,
          idle: idle ? found(idle) : null,
          ...(idle && { share: canary?.instance === idle ? canary.share : 0 }),
          ...(route && { url: `http://127.0.0.1:${route.port}` }),
        };
      }),
    // Not one after the other: it changes nothing, and is asked for while something else goes on.
    traffic: async (request) => trafficOf(routes.serving(request), request.cursor),
    retire: (request) =>
      serial(request, async () => {
        const { release } = request;
        const live = routes.live(request);
        const instance = fleet.find(request, release, (other) => other !== live);
        if (!instance) return null;
        if (instance === live || instance === routes.canary(request)?.instance) throw stillLive(instance);
        await fleet.leave(instance);
        return null;
      }),
  };
};
