import { judgePage, measuredIn } from '@convoy/judge/page';
import type { PageRun, PageSettings } from '@convoy/model/checks';
import { codeOf, messageOf } from '@convoy/model/error';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { Clock } from '@convoy/model/ports';
import type { Settings } from '@convoy/model/settings';
import type { Ledger } from '../ledger.ts';

/** A page that is looked at now and then. */
export interface WatchedPage {
  readonly service: string;
  readonly page: PageSettings;
  /** From the begin of one look to that of the next, in milliseconds. */
  readonly everyMs: number;
}

/** Pages of services that have budgets for one, where it is asked for. */
export const pagesOf = ({ services }: Settings): WatchedPage[] =>
  Object.entries(services).flatMap(([service, { verify, monitor }]) =>
    verify?.page && monitor?.pageMs !== undefined ? [{ service, page: verify.page, everyMs: monitor.pageMs }] : [],
  );

/** One process that looks at pages. */
export interface PageWatch {
  readonly pages: readonly WatchedPage[];
  readonly ledger: Ledger<MonitorFact, Monitoring>;
  readonly clock: Clock;
  /** Rejects where nothing can be measured at all: there is no browser. */
  readonly look: (page: WatchedPage, signal: AbortSignal) => Promise<readonly PageRun[]>;
  /** Why people or a deployment work on a service at a time; null: they do not. */
  readonly maintenance: (service: string, now: number) => string | null;
  readonly onFacts: (facts: readonly MonitorFact[]) => void;
  readonly stop: AbortSignal;
}

type Looked = MonitorFact<'page.looked'>;

/** What is worked on is looked at once that is over, in milliseconds. */
const laterMs = 60_000;

const lookedAt = async ({ look }: PageWatch, watched: WatchedPage, signal: AbortSignal): Promise<Looked> => {
  const { service, page } = watched;
  try {
    const runs = await look(watched, signal);
    const { outcome, code, reason } = judgePage(runs, page);
    return {
      ...{ type: 'page.looked', service, code, reason, measured: measuredIn(runs, page) },
      outcome: outcome === 'passed' || outcome === 'failed' ? outcome : 'unknown',
    };
  } catch (thrown) {
    const reason = messageOf(thrown);
    return {
      type: 'page.looked',
      service,
      outcome: 'unknown',
      code: codeOf(thrown, 'PAGE_FAULT'),
      reason,
      measured: {},
    };
  }
};

/** What could not be measured for the same reason as before is no news. */
const isNews = ({ pages }: Monitoring, { service, outcome, code }: Looked): boolean => {
  const known = pages.get(service);
  return outcome !== 'unknown' || known?.outcome !== 'unknown' || known.code !== code;
};

/** What nobody looks at any more makes no service degraded. */
const unasked = (service: string): Looked => ({
  ...{ type: 'page.looked', service, outcome: 'passed', code: 'PAGE_UNASKED', measured: {} },
  reason: 'its page is looked at no longer',
});

/**
 * Looks at one page after the other, each at its interval, until it is stopped: two browsers at once would slow each other down,
 * and what they measure. Goes on where the watch before was. Rejects where the journal cannot be written.
 */
export const watchPages = async (watch: PageWatch): Promise<void> => {
  const { pages, ledger, clock, maintenance, onFacts, stop } = watch;
  const forgotten = [...ledger.state.pages].flatMap(([service, { outcome }]): Looked[] =>
    outcome === 'passed' || pages.some((one) => one.service === service) ? [] : [unasked(service)],
  );
  if (forgotten.length > 0) await ledger.append(forgotten);
  const due = new Map(
    pages.map((one) => {
      const last = ledger.state.pages.get(one.service)?.at;
      return [one, last === undefined ? clock.now() : last + one.everyMs];
    }),
  );
  const nextOf = (): [WatchedPage, number] | null =>
    [...due].reduce<[WatchedPage, number] | null>((first, one) => (first && first[1] <= one[1] ? first : one), null);
  for (let next = nextOf(); next && !stop.aborted; next = nextOf()) {
    const [watched, at] = next;
    const now = clock.now();
    if (at > now) {
      await clock.sleep(at - now, stop).catch(() => undefined);
      continue;
    }
    if (maintenance(watched.service, now) !== null) {
      due.set(watched, now + laterMs);
      continue;
    }
    due.set(watched, now + watched.everyMs);
    const fact = await lookedAt(watch, watched, stop);
    if (stop.aborted || !isNews(ledger.state, fact)) continue;
    await ledger.append([fact]);
    onFacts([fact]);
  }
};
