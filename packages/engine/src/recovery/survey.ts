import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { Clock } from '@convoy/model/ports';
import type { Difference, Drift } from '@convoy/model/recovery/facts';
import type { Drifted } from '@convoy/model/recovery/state';
import type { Ledger } from '../ledger.ts';

/** What one look at a target showed, `drift` null: it is as confirmed. `unknown`: why nobody can tell. */
export type Seen = { readonly drift: Drift | null } | { readonly unknown: string };

/** What also comes of being down, and is told as that. */
const ofFailing: ReadonlySet<Difference> = new Set(['nothing-live', 'replicas']);

const isSame = (a: Drift | null | undefined, b: Drift): boolean =>
  !!a && a.found === b.found && a.wanted === b.wanted && a.differs.join() === b.differs.join();

type News = MonitorFact<'drift.detected' | 'drift.ended' | 'drift.unknown'>;

/**
 * What a look at a target is worth telling: a difference that the look before saw too, once; that it is over, at once. What
 * cannot be told is said once and changes nothing that is known. `fails`: it is seen to fail, which explains what is missing.
 */
const driftNews = (
  service: string,
  known: Drifted | undefined,
  before: Seen | undefined,
  seen: Seen,
  fails: boolean,
): News | null => {
  if ('unknown' in seen) return known === undefined ? { type: 'drift.unknown', service, reason: seen.unknown } : null;
  const { drift } = seen;
  if (drift === null)
    return known === undefined ? null : { type: 'drift.ended', service, reason: 'it is as it was confirmed' };
  const isExplained = fails && drift.differs.every((one) => ofFailing.has(one));
  const wasSeen = before !== undefined && 'drift' in before && isSame(before.drift, drift);
  return isExplained || !wasSeen || isSame(known?.drift, drift) ? null : { type: 'drift.detected', service, drift };
};

/** One process that looks whether what is live is what was confirmed. */
export interface Surveying {
  readonly ledger: Ledger<MonitorFact, Monitoring>;
  /** A look at everything; a service of which there is nothing to say now is left out. Never rejects. */
  readonly look: () => Promise<ReadonlyMap<string, Seen>>;
  readonly failing: () => ReadonlySet<string>;
  readonly clock: Clock;
  /** From one look to the next, in milliseconds; what may be news is looked at again in a tenth of that. */
  readonly everyMs: number;
  readonly onFacts: (facts: readonly MonitorFact[]) => void;
  readonly stop: AbortSignal;
}

/** Looks until it is stopped. Rejects where the journal cannot be written. */
export const survey = async (surveying: Surveying): Promise<void> => {
  const { ledger, look, failing, clock, everyMs, onFacts, stop } = surveying;
  let before: ReadonlyMap<string, Seen> = new Map();
  while (!stop.aborted) {
    const seen = await look();
    const { drifted } = ledger.state.recovery;
    const fails = failing();
    const facts = [...seen].flatMap(
      ([service, one]) => driftNews(service, drifted.get(service), before.get(service), one, fails.has(service)) ?? [],
    );
    if (facts.length > 0) {
      await ledger.append(facts);
      onFacts(facts);
    }
    const isSuspect = [...seen].some(
      ([service, one]) =>
        'drift' in one && one.drift && !isSame(ledger.state.recovery.drifted.get(service)?.drift, one.drift),
    );
    before = seen;
    await clock.sleep(isSuspect ? everyMs / 10 : everyMs, stop).catch(() => undefined);
  }
};
