import { type Sight, sightOf } from '@convoy/judge/status/sight';
import { messageOf } from '@convoy/model/error';
import type { Look } from '@convoy/model/look';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { Keep } from '@convoy/model/monitoring/ports';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { Clock, Probe, Random } from '@convoy/model/ports';
import { createInbox } from '../inbox.ts';
import type { Ledger } from '../ledger.ts';
import type { Board } from './board.ts';
import { certificateFacts, changesOf, gapOf } from './decide.ts';
import { createRecorder } from './recorder.ts';
import { createSchedule } from './schedule.ts';
import type { Endpoint } from './targets.ts';

/** One process watching one environment. */
export interface Watch {
  readonly board: Board;
  readonly ledger: Ledger<MonitorFact, Monitoring>;
  readonly keep: Keep;
  readonly clock: Clock;
  readonly probe: Probe;
  readonly random: Random;
  /** How many looks are under way at the same time. */
  readonly concurrency: number;
  /** Where an endpoint answers; null: nobody knows. */
  readonly urlOf: (endpoint: Endpoint) => string | null;
  /** Why people or a deployment work on a service at a time; null: they do not. */
  readonly maintenance: (service: string, now: number) => string | null;
  /** All that a service needs: where it fails, that is looked at as well, for who is to blame. */
  readonly needs: (service: string) => Iterable<string>;
  readonly onLook?: (index: number, sight: Sight, look: Look | null) => void;
  readonly onFacts?: (facts: readonly MonitorFact[]) => void;
  /** Looks that were not taken in their interval. */
  readonly onMissed?: (count: number) => void;
  readonly stop: AbortSignal;
  /** When it ends by itself, ms since the epoch. */
  readonly until: number | null;
}

interface Seen {
  readonly index: number;
  readonly sight: Sight;
  readonly look: Look | null;
  /** When the look had ended, ms since the epoch. */
  readonly at: number;
}

/** What depends on the time alone is looked at so often: what is stale, quiet again, under maintenance. In milliseconds. */
const beatMs = 1_000;
/** Looks that are due within this time are begun together. */
const togetherMs = 20;

const nowhere: Sight = { grade: 'none', code: 'NO_HEALTH_URL', reason: 'nobody knows where it answers', ms: 0 };

const isFall = (fact: MonitorFact): fact is MonitorFact<'health.changed'> =>
  fact.type === 'health.changed' && fact.endpoint === undefined && (fact.to === 'down' || fact.to === 'degraded');

const lookAt = async (watch: Watch, endpoint: Endpoint, signal: AbortSignal): Promise<Omit<Seen, 'index'>> => {
  const { clock, probe, urlOf } = watch;
  try {
    const url = urlOf(endpoint);
    if (url === null) return { sight: nowhere, look: null, at: clock.now() };
    const look = await probe.look({ url, timeoutMs: endpoint.timeoutMs }, signal);
    return { sight: sightOf(look, endpoint.name, endpoint.slowMs), look, at: clock.now() };
  } catch (thrown) {
    const sight: Sight = { grade: 'none', code: 'LOOK_FAULT', reason: messageOf(thrown), ms: 0 };
    return { sight, look: null, at: clock.now() };
  }
};

/** The earliest end of all certificates that were shown, ms since the epoch. */
export const earliestExpiry = ({ tls }: Look): number | null =>
  tls ? Math.min(tls.notAfter, ...tls.chain.map(({ notAfter }) => notAfter)) : null;

/**
 * Looks, decides, journals, and looks again, until it is stopped or its time is over. A fact is in the journal before anybody
 * hears of it. Whatever ends it, no look goes on without it.
 */
export const watchOn = async (watch: Watch): Promise<void> => {
  const over = new AbortController();
  try {
    await loop(watch, over.signal);
  } finally {
    over.abort();
  }
};

const loop = async (watch: Watch, signal: AbortSignal): Promise<void> => {
  const { board, ledger, clock, random, concurrency, stop, until, maintenance } = watch;
  const intervals = board.watched.map(({ endpoint }) => endpoint.intervalMs);
  const longestQuietMs = Math.min(...intervals, 3_600_000) + beatMs;
  const graceMs = Math.max(0, ...board.watched.map(({ endpoint }) => endpoint.rule.staleMs));
  const schedule = createSchedule(intervals, random, clock.now());
  const recorder = createRecorder(watch.keep, board, clock);
  const inbox = createInbox<Seen>();
  let running = 0;
  let beatAt = clock.now();
  let settledAt = beatAt + graceMs;

  const launch = (index: number): void => {
    const { endpoint } = board.watched[index] as Board['watched'][number];
    running += 1;
    void lookAt(watch, endpoint, signal).then((seen) => inbox.put([{ index, ...seen }]));
  };

  /** Facts that follow from a look by themselves. */
  const take = ({ index, sight, look, at }: Seen): MonitorFact[] => {
    const { endpoint } = board.watched[index] as Board['watched'][number];
    running -= 1;
    const isApart = maintenance(endpoint.service, at) !== null;
    const isConfirming = schedule.isConfirming(index);
    const day = board.look(index, sight, at, isApart, isConfirming);
    recorder.add(index, sight, at, isApart, isConfirming);
    schedule.done(index, at, !isApart && board.status(index, at) === 'pending');
    watch.onLook?.(index, sight, look);
    const notAfter = look && earliestExpiry(look);
    const { service, name } = endpoint;
    return [
      ...(day ? [{ type: 'health.rolled' as const, service, endpoint: name, rolled: day }] : []),
      ...(notAfter === null ? [] : certificateFacts(ledger.state, endpoint, notAfter, at)),
    ];
  };

  for (;;) {
    const news = inbox.drain();
    const now = clock.now();
    const facts = news.flatMap(take);
    const isBeat = now >= beatAt;
    if (isBeat) {
      // The machine slept, or this process was held: nobody looked meanwhile.
      const gap = gapOf({ lastAt: beatAt - beatMs, ended: false }, now, longestQuietMs);
      if (gap) {
        facts.push({ ...gap, reason: 'the watch was held up' });
        settledAt = now + graceMs;
      }
      beatAt = now + beatMs;
      watch.onMissed?.(schedule.missed);
    }
    const services = isBeat
      ? board.services
      : new Set(news.map(({ index }) => board.watched[index]?.endpoint.service ?? ''));
    facts.push(
      ...changesOf(board, ledger.state, services, {
        ...{ now, settledAt },
        maintenance: (service) => maintenance(service, now),
      }),
    );
    if (facts.length > 0) {
      await ledger.append(facts);
      watch.onFacts?.(facts);
      for (const need of facts.flatMap((fact) => (isFall(fact) ? [...watch.needs(fact.service)] : [])))
        for (const index of board.of(need)) schedule.soon(index, now);
    }
    await recorder.flush(facts.length > 0);
    if (stop.aborted || (until !== null && now >= until)) break;
    for (let room = concurrency - running; room > 0; room -= 1) {
      const index = schedule.take(now + togetherMs);
      if (index === null) break;
      launch(index);
    }
    const next = running < concurrency ? (schedule.nextAt() ?? beatAt) : beatAt;
    await inbox.wait(clock, Math.min(next, beatAt, until ?? beatAt), stop);
  }
  await recorder.close();
};
