import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { systemClock } from '@convoy/drivers/clock';
import { createKeepFile } from '@convoy/drivers/stores/keep-file';
import { needsOf } from '@convoy/engine/incidents/causes';
import { beginWatch } from '@convoy/engine/monitor/begin';
import { watchPages } from '@convoy/engine/monitor/pages';
import { watchOn } from '@convoy/engine/monitor/watch';
import { seeded } from '@convoy/model/random';
import { agent } from '../agent.ts';
import { monitorDir } from '../folders.ts';
import { asking } from './asking.ts';
import { takeFirstSteps } from './first-steps.ts';
import { createFollower } from './following.ts';
import { watchSegment } from './journal.ts';
import { type Latest, latestOf } from './latest.ts';
import { metricsOf } from './metrics.ts';
import type { Ran, Running } from './running.ts';
import { listenOn } from './server.ts';
import { tellPeople } from './telling.ts';
import { heedWishes } from './wishes/heed.ts';
import { writerFor } from './writers.ts';

const whyOver = (stop: AbortSignal, relieved: AbortSignal): string => {
  if (stop.aborted) return 'it was stopped';
  return relieved.aborted ? 'another watch goes on' : 'its time was over';
};

/** Watches until its time is over or it is stopped. What it holds is given back, whatever ends it. */
export const runWatch = async (running: Running): Promise<Ran> => {
  const { place, environment, endpoints, aims, underway, stop, redact, note } = running;
  const clock = systemClock;
  const dir = monitorDir(place, environment);
  const writer = await writerFor(running);
  const { relieved } = writer;
  running.onBegin();
  const over = new AbortController();
  try {
    const store = writer.store(watchSegment(place, environment, writer.epoch, redact, note));
    const keep = writer.keep(createKeepFile(join(dir, 'looks')));
    const { ledger, board, gap } = await beginWatch(
      endpoints,
      ...([
        store,
        keep,
        { environment, agent, epoch: writer.epoch, prefix: running.prefix },
        running.alerts,
        clock,
      ] as const),
    );
    if (gap) running.tell([gap]);
    const neverBegan = async (thrown: unknown): Promise<never> => {
      await ledger.append([{ type: 'monitor.ended', reason: 'it could not begin' }]);
      throw thrown;
    };
    const latest: (Latest | undefined)[] = endpoints.map(() => undefined);
    let [looks, missed, lookedAt] = [0, 0, clock.now()];
    const quietMs = Math.max(10_000, ...endpoints.map(({ rule }) => rule.staleMs));
    const statusOf = running.statusOf(board, () => ledger.state.pages);
    const answers = {
      metrics: () => metricsOf({ board, latest, statusOf, missed }, clock.now()),
      trouble: () =>
        endpoints.length > 0 && clock.now() - lookedAt > quietMs ? 'no look has ended for too long' : null,
    };
    const listening = running.listen === null ? null : await listenOn(running.listen, answers).catch(neverBegan);
    if (listening) note(`metrics are at http://${listening.at}/metrics`);
    const ends = AbortSignal.any([stop, over.signal, relieved]);
    let fenced: unknown = null;
    const orEnd = (work: Promise<void>): Promise<void> =>
      work.catch((thrown) => {
        if (!ends.aborted) fenced = thrown;
        over.abort();
      });
    const { reason: maintenance } = underway;
    const writing = { place, environment, board, ledger, clock, maintenance, onFacts: running.tell, stop: ends };
    const follower = createFollower({ place, environment, ledger, rules: running.rules, clock, note });
    const guards = [
      orEnd(follower.refresh().then(() => asking(running, writer.holds, follower, ends))),
      orEnd(writer.work(ledger, ends)),
    ];
    /** Those that write facts of their own. */
    const others = [
      tellPeople({ ...running, ...writing, ...running.changes, runbooks: running.incident.runbooks }),
      heedWishes(writing, ends, note),
      takeFirstSteps({ ...running, ...writing }),
      watchPages({ ...running.pages, ...writing }),
      running.mend?.(writing) ?? Promise.resolve(),
    ].map(orEnd);
    try {
      await watchOn({
        ...{ board, ledger, keep, clock, probe: running.probe, concurrency: running.concurrency, stop: ends },
        random: seeded(randomInt(2 ** 32)),
        urlOf: aims.urlOf,
        maintenance,
        needs: (service) => needsOf(running.graph, service),
        onLook: (index, sight, look) => {
          lookedAt = clock.now();
          looks += 1;
          latest[index] = latestOf(latest[index], sight, look, lookedAt);
        },
        onFacts: running.tell,
        onMissed: (count) => {
          missed = count;
        },
        until: running.forMs === null ? null : clock.now() + running.forMs,
      });
      over.abort();
      await Promise.all(others);
      if (fenced) throw fenced;
      if (!stop.aborted) await writer.keepLooks(ledger);
      await ledger.append([{ type: 'monitor.ended', reason: whyOver(stop, relieved) }]);
    } finally {
      over.abort();
      await Promise.all([...guards, ...others]);
      await listening?.close();
    }
    return { board, state: ledger.state, looks, missed, isHandedOver: relieved.aborted };
  } finally {
    over.abort();
    await writer.release();
  }
};
