import { randomInt } from 'node:crypto';
import { systemClock } from '@convoy/drivers/clock';
import { type Teller, type TellingFact, tell } from '@convoy/engine/alerts/tell';
import { createInbox } from '@convoy/engine/inbox';
import type { Ledger } from '@convoy/engine/ledger';
import { attend } from '@convoy/engine/monitor/attend';
import type { Board } from '@convoy/engine/monitor/board';
import { reportWhenDue } from '@convoy/engine/monitor/reporting';
import type { ReportSettings } from '@convoy/model/alerting/reports';
import type { Channel } from '@convoy/model/channel-ports';
import type { Graph } from '@convoy/model/graph';
import type { IncidentSettings } from '@convoy/model/incidents/settings';
import type { Suspect } from '@convoy/model/incidents/suspect';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { SloSettings } from '@convoy/model/monitoring/slo';
import type { Monitoring } from '@convoy/model/monitoring/state';
import { seeded } from '@convoy/model/random';
import { scrub } from '@convoy/model/scrub';

export interface Telling {
  readonly environment: string;
  readonly graph: Graph;
  readonly changes: () => readonly Suspect[];
  readonly runbooks: IncidentSettings['runbooks'];
  readonly slo: SloSettings | null;
  readonly reports: readonly ReportSettings[];
  readonly board: Board;
  readonly ledger: Ledger<MonitorFact, Monitoring>;
  readonly channels: Teller['channels'];
  readonly redact: (text: string) => string;
  readonly onFacts: (facts: readonly MonitorFact[]) => void;
  readonly stop: AbortSignal;
}

/** The journal says when; here it is worked out anew. */
const untimed = ({ at: _, ...fact }: TellingFact): MonitorFact => fact as MonitorFact;

/** What a service answered may hold a secret: it goes nowhere. */
const discreet = ({ send }: Channel, redact: (text: string) => string): Channel => ({
  send: (message, signal) => send(scrub(message, redact), signal),
});

/** Makes incidents of what is seen, alerts of incidents, and tells people, until it is stopped. */
export const tellPeople = async (telling: Telling): Promise<void> => {
  const { environment, graph, slo, reports, board, ledger, redact, onFacts, stop } = telling;
  const inbox = createInbox<TellingFact>();
  const channels = Object.fromEntries(
    Object.entries(telling.channels).map(([name, { channel, limits }]) => [
      name,
      { channel: discreet(channel, redact), limits },
    ]),
  );
  const journal: Teller['journal'] = {
    get state() {
      return ledger.state.telling;
    },
    append: async (facts) => {
      const untold = facts.map(untimed);
      await ledger.append(untold);
      onFacts(untold);
    },
  };
  await Promise.all([
    attend({
      ...{ board, ledger, graph, slo, environment, clock: systemClock, inbox, onFacts, stop },
      ...{ changes: telling.changes, runbooks: telling.runbooks },
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
