import { randomInt } from 'node:crypto';
import { systemClock } from '@convoy/drivers/clock';
import { type Teller, type TellingFact, tell } from '@convoy/engine/alerts/tell';
import { createInbox } from '@convoy/engine/inbox';
import type { Ledger } from '@convoy/engine/ledger';
import { attend } from '@convoy/engine/monitor/attend';
import type { Board } from '@convoy/engine/monitor/board';
import { reportWhenDue } from '@convoy/engine/monitor/reporting';
import type { ReadRule } from '@convoy/engine/monitor/rules';
import type { ReportSettings } from '@convoy/model/alerting/reports';
import type { Channel } from '@convoy/model/channel-ports';
import type { Graph } from '@convoy/model/graph';
import type { HeldRelease } from '@convoy/model/incidents/facts';
import type { IncidentSettings } from '@convoy/model/incidents/settings';
import type { Suspect } from '@convoy/model/incidents/suspect';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { SloSettings } from '@convoy/model/monitoring/slo';
import type { Monitoring } from '@convoy/model/monitoring/state';
import { seeded } from '@convoy/model/random';
import { scrub } from '@convoy/model/scrub';
import type { Underway } from './underway.ts';

export interface Telling {
  readonly environment: string;
  readonly graph: Graph;
  readonly recent: () => readonly Suspect[];
  readonly held: () => readonly HeldRelease[];
  readonly runbooks: IncidentSettings['runbooks'];
  readonly slo: SloSettings | null;
  readonly reports: readonly ReportSettings[];
  readonly board: Board;
  readonly ledger: Ledger<MonitorFact, Monitoring>;
  readonly channels: Teller['channels'];
  readonly rules: readonly ReadRule[];
  readonly underway: Underway;
  readonly redact: (text: string) => string;
  readonly onFacts: (facts: readonly MonitorFact[]) => void;
  readonly stop: AbortSignal;
}

/** The journal says when; here it is worked out anew. */
const untimed = ({ at: _, ...fact }: TellingFact): MonitorFact => fact as MonitorFact;

/** The part of a watch's journal that is about alerts. */
export const journalIn = (
  ledger: Ledger<MonitorFact, Monitoring>,
  onFacts: (facts: readonly MonitorFact[]) => void = () => undefined,
): Teller['journal'] => ({
  get state() {
    return ledger.state.telling;
  },
  append: async (facts) => {
    const untold = facts.map(untimed);
    await ledger.append(untold);
    onFacts(untold);
  },
});

/** What a service answered may hold a secret: it goes nowhere. */
const discreet = ({ send }: Channel, redact: (text: string) => string): Channel => ({
  send: (message, signal) => send(scrub(message, redact), signal),
});

/** Channels that are given no secret. */
export const discreetly = (channels: Teller['channels'], redact: (text: string) => string): Teller['channels'] =>
  Object.fromEntries(
    Object.entries(channels).map(([name, { channel, limits }]) => [
      name,
      { channel: discreet(channel, redact), limits },
    ]),
  );

/** Makes incidents of what is seen, alerts of incidents, and tells people, until it is stopped. */
export const tellPeople = async (telling: Telling): Promise<void> => {
  const { environment, graph, slo, reports, board, ledger, rules, underway, redact, onFacts, stop } = telling;
  const inbox = createInbox<TellingFact>();
  const channels = discreetly(telling.channels, redact);
  const journal = journalIn(ledger, onFacts);
  await Promise.all([
    attend({
      ...{ board, ledger, graph, slo, environment, rules, clock: systemClock, inbox, onFacts, stop },
      ...{ changes: telling.recent, held: telling.held, runbooks: telling.runbooks },
      ...{ maintenance: underway.reason, lookAround: underway.refresh },
    }),
    reportWhenDue({
      ...{ board, ledger, environment, slo, reports, clock: systemClock, stop },
      // Nothing to fold: what was journalled is to be sent.
      wake: () => inbox.put([]),
    }),
    tell({
      ...{ journal, inbox, channels, clock: systemClock, prefix: environment, stop },
      random: seeded(randomInt(2 ** 32)),
    }),
  ]);
};
