import { systemClock } from '@convoy/drivers/clock';
import type { Ledger } from '@convoy/engine/ledger';
import type { Board } from '@convoy/engine/monitor/board';
import { countsFrom, ownOf, standingsOf } from '@convoy/engine/monitor/standings';
import type { Policy } from '@convoy/engine/recovery/scene';
import { type Seen, survey } from '@convoy/engine/recovery/survey';
import { tend } from '@convoy/engine/recovery/tend';
import { messageOf } from '@convoy/model/error';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { Monitoring } from '@convoy/model/monitoring/state';
import { connect } from '../connect.ts';
import { besideDeployments } from '../session/history.ts';
import { lookForDrift } from './drifting.ts';
import { handsOf, type Recovering } from './hands.ts';

/** What is live is asked for once in so many of the shortest intervals: it seldom changes, and providers count requests. */
const surveyIntervals = 30;
const askMs = 5_000;
const remoteAskMs = 30_000;

export interface Mending {
  readonly board: Board;
  readonly ledger: Ledger<MonitorFact, Monitoring>;
  /** Why people or a deployment work on a service at a time; null: they do not. */
  readonly maintenance: (service: string, now: number) => string | null;
  readonly onFacts: (facts: readonly MonitorFact[]) => void;
  readonly stop: AbortSignal;
}

/** What did not serve at its latest look. */
const failingIn = (board: Board): ReadonlySet<string> =>
  new Set(board.services.filter((service) => ownOf(board, service).some(({ health }) => health.badRun > 0)));

/** Restarts, takes back and corrects what the manifest says, until it is stopped; null: it says nothing of that. */
export const mendingOf = (given: Omit<Recovering, 'ports'>): ((mending: Mending) => Promise<void>) | null => {
  const { place, settings, graph, around } = given;
  const recovered = Object.entries(settings.services).flatMap(([service, { recover, gate }]) =>
    recover ? [{ service, recover, startupMs: gate.startupMs }] : [],
  );
  if (recovered.length === 0) return null;
  return async ({ board, ledger, maintenance, onFacts, stop }) => {
    const { ports, close } = await connect(place, settings, besideDeployments, around.env, around.note);
    const policies = new Map(
      recovered.map(({ service, recover: { drift: _, ...policy }, startupMs }): [string, Policy] => [
        service,
        { ...policy, startupMs, canRestart: ports.provider(service).capabilities.restart ?? false },
      ]),
    );
    const correcting = new Set(
      recovered.filter(({ recover }) => recover.drift === 'correct').map(({ service }) => service),
    );
    const shortest = Math.min(...board.watched.map(({ endpoint }) => endpoint.intervalMs), 10_000);
    let fault = '';
    let surveyed: { readonly at: number; readonly seen: ReadonlyMap<string, Seen> } = { at: 0, seen: new Map() };
    const look = async () => {
      try {
        const at = systemClock.now();
        const seen = await lookForDrift(place, settings, ports, [...policies.keys()]);
        fault = '';
        if ('busy' in seen) return new Map();
        surveyed = { at, seen };
        return seen;
      } catch (thrown) {
        if (messageOf(thrown) !== fault) around.note(`drift cannot be looked for: ${messageOf(thrown)}`);
        fault = messageOf(thrown);
        return new Map();
      }
    };
    const differing = (): ReadonlySet<string> => {
      const { at, seen } = surveyed;
      const differs = [...seen].filter(([, one]) => 'drift' in one && one.drift !== null);
      return new Set(differs.flatMap(([service]) => (at > countsFrom(ledger.state, service) ? [service] : [])));
    };
    const shared = { ledger, clock: systemClock, onFacts, stop };
    try {
      await Promise.all([
        tend({
          ...{ ...shared, correcting, note: around.note, hands: handsOf({ ...given, ports }) },
          askMs: place.github ? remoteAskMs : askMs,
          seen: () => ({
            ...{ graph, policies, failing: failingIn(board), differing: differing() },
            standings: standingsOf(board, maintenance, ledger.state, systemClock.now()),
          }),
        }),
        survey({ ...shared, look, failing: () => failingIn(board), everyMs: surveyIntervals * shortest }),
      ]);
    } finally {
      close();
    }
  };
};
