import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { systemClock } from '@convoy/drivers/clock';
import { createSegment } from '@convoy/drivers/stores/journal-file';
import { createKeepFile } from '@convoy/drivers/stores/keep-file';
import type { Teller } from '@convoy/engine/alerts/tell';
import { beginWatch } from '@convoy/engine/monitor/begin';
import type { Board } from '@convoy/engine/monitor/board';
import { type PageWatch, watchPages } from '@convoy/engine/monitor/pages';
import type { ReadRule } from '@convoy/engine/monitor/rules';
import type { Endpoint } from '@convoy/engine/monitor/targets';
import { watchOn } from '@convoy/engine/monitor/watch';
import type { ReportSettings } from '@convoy/model/alerting/reports';
import type { AlertSettings } from '@convoy/model/alerting/settings';
import { ConvoyError } from '@convoy/model/error';
import type { Graph } from '@convoy/model/graph';
import type { IncidentSettings } from '@convoy/model/incidents/settings';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import { monitorCodec } from '@convoy/model/monitoring/fields';
import type { SloSettings } from '@convoy/model/monitoring/slo';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { Probe } from '@convoy/model/ports';
import { seeded } from '@convoy/model/random';
import { agent } from '../agent.ts';
import { monitorDir } from '../folders.ts';
import type { Place } from '../place.ts';
import type { Mending } from '../recovering/mend.ts';
import type { Aims } from './aims.ts';
import type { Changes } from './changes.ts';
import { takeFirstSteps } from './first-steps.ts';
import { createFollower, type Follower } from './following.ts';
import { type Latest, latestOf } from './latest.ts';
import { metricsOf } from './metrics.ts';
import { listenOn } from './server.ts';
import type { StatusOf } from './standing.ts';
import { tellPeople } from './telling.ts';
import type { Underway } from './underway.ts';
import { heedWishes } from './wishes/heed.ts';
import { writerFor } from './writers.ts';

export interface Running {
  readonly place: Place;
  readonly environment: string;
  readonly endpoints: readonly Endpoint[];
  readonly aims: Aims;
  readonly underway: Underway;
  readonly changes: Changes;
  readonly incident: IncidentSettings;
  /** What first steps inherit, and what must not stand in their logs. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly secrets: readonly string[];
  /** Which service needs which. */
  readonly graph: Graph;
  readonly alerts: AlertSettings;
  /** What the services promise; null: nothing. */
  readonly slo: SloSettings | null;
  readonly reports: readonly ReportSettings[];
  readonly rules: readonly ReadRule[];
  readonly channels: Teller['channels'];
  /** Mends what it may, until it is stopped; null: nothing is to be. */
  readonly mend: ((mending: Mending) => Promise<void>) | null;
  readonly statusOf: (board: Board, pages: () => Monitoring['pages']) => StatusOf;
  /** Pages that are looked at now and then, and how. */
  readonly pages: Pick<PageWatch, 'pages' | 'look'>;
  readonly probe: Probe;
  readonly concurrency: number;
  /** `HOST:PORT`. */
  readonly listen: string | null;
  /** Milliseconds; null: until it is stopped. */
  readonly forMs: number | null;
  readonly stop: AbortSignal;
  readonly redact: (text: string) => string;
  readonly note: (line: string) => void;
  readonly tell: (facts: readonly MonitorFact[]) => void;
}

export interface Ran {
  readonly board: Board;
  readonly state: Monitoring;
  readonly looks: number;
  readonly missed: number;
  /** Another watch goes on with it. */
  readonly isHandedOver: boolean;
}

const whyOver = (stop: AbortSignal, relieved: AbortSignal): string => {
  if (stop.aborted) return 'it was stopped';
  return relieved.aborted ? 'another watch goes on' : 'its time was over';
};

/** Whether a deployment is under way, and whether this process is still the writer, is asked so often; where things answer seldomer. */
const askMs = 2_000;
const remoteAskMs = 30_000;
const aimMs = 60_000;

/** Asks again and again until it is stopped. Rejects with `FENCED` once another process watches. */
const asking = async (
  { place, aims, underway, changes }: Running,
  holds: () => Promise<boolean>,
  follower: Follower,
  signal: AbortSignal,
): Promise<void> => {
  const everyMs = place.github ? remoteAskMs : askMs;
  let aimedAt = systemClock.now();
  for (;;) {
    await systemClock.sleep(everyMs, signal);
    if (!(await holds()))
      throw new ConvoyError('FENCED', 'another process watches this environment now: this one stops');
    // Before what is over counts as over: what it changed is known by then.
    await changes.refresh();
    await underway.refresh();
    await follower.refresh();
    if (systemClock.now() - aimedAt < aimMs) continue;
    aimedAt = systemClock.now();
    await aims.refresh(signal);
  }
};

/** Watches until its time is over or it is stopped. What it holds is given back, whatever ends it. */
export const runWatch = async (running: Running): Promise<Ran> => {
  const { place, environment, endpoints, aims, underway, stop, redact, note } = running;
  const clock = systemClock;
  const dir = monitorDir(place, environment);
  const writer = await writerFor(running);
  const { relieved } = writer;
  const over = new AbortController();
  try {
    const segment = createSegment(monitorCodec, join(dir, 'journal'), `${writer.epoch}.${agent}`, redact, note);
    const store = writer.store(segment);
    const keep = writer.keep(createKeepFile(join(dir, 'looks')));
    const { ledger, board, gap } = await beginWatch(
      endpoints,
      ...([store, keep, { environment, agent, epoch: writer.epoch }, running.alerts, clock] as const),
    );
    if (gap) running.tell([gap]);
    const latest: (Latest | undefined)[] = endpoints.map(() => undefined);
    let [looks, missed, lookedAt] = [0, 0, clock.now()];
    const quietMs = Math.max(10_000, ...endpoints.map(({ rule }) => rule.staleMs));
    const statusOf = running.statusOf(board, () => ledger.state.pages);
    const answers = {
      metrics: () => metricsOf({ board, latest, statusOf, missed }, clock.now()),
      trouble: () =>
        endpoints.length > 0 && clock.now() - lookedAt > quietMs ? 'no look has ended for too long' : null,
    };
    const listening = running.listen === null ? null : await listenOn(running.listen, answers);
    if (listening) note(`metrics are at http://${listening.at}/metrics`);
    const ends = AbortSignal.any([stop, over.signal, relieved]);
    let fenced: unknown = null;
    const orEnd = (work: Promise<void>): Promise<void> =>
      work.catch((thrown) => {
        if (!ends.aborted) fenced = thrown;
        over.abort();
      });
    const writing = { place, environment, board, ledger, clock, onFacts: running.tell, stop: ends };
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
      watchPages({ ...running.pages, ...writing, maintenance: underway.reason }),
      running.mend?.(writing) ?? Promise.resolve(),
    ].map(orEnd);
    try {
      await watchOn({
        ...{ board, ledger, keep, clock, probe: running.probe, concurrency: running.concurrency, stop: ends },
        random: seeded(randomInt(2 ** 32)),
        urlOf: aims.urlOf,
        maintenance: underway.reason,
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
