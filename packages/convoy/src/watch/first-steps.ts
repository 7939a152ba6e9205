import { join } from 'node:path';
import { createHost } from '@convoy/drivers/host';
import { createLogs } from '@convoy/drivers/logs';
import { dueSteps, type StepDue, stepKey } from '@convoy/engine/incidents/steps';
import type { Ledger } from '@convoy/engine/ledger';
import { messageOf } from '@convoy/model/error';
import type { StepOutcome } from '@convoy/model/incidents/facts';
import type { IncidentSettings } from '@convoy/model/incidents/settings';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { Clock, Host } from '@convoy/model/ports';
import { stepsDir } from '../folders.ts';
import type { Place } from '../place.ts';

export interface Stepping {
  readonly place: Place;
  readonly environment: string;
  readonly ledger: Ledger<MonitorFact, Monitoring>;
  readonly incident: IncidentSettings;
  readonly clock: Clock;
  /** What commands inherit, and what must not stand in their logs. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly secrets: readonly string[];
  readonly redact: (text: string) => string;
  readonly onFacts: (facts: readonly MonitorFact[]) => void;
  readonly note: (line: string) => void;
  readonly stop: AbortSignal;
}

const everyMs = 500;

type Ended = Omit<MonitorFact<'incident.step-ended'>, 'type' | 'incident' | 'step'>;

const variables = (environment: string, key: string, { incident }: StepDue): Record<string, string> => ({
  CONVOY_KEY: `${environment}/${key}`,
  ...{ CONVOY_ENVIRONMENT: environment, CONVOY_INCIDENT: incident.incident, CONVOY_CAUSE: incident.cause },
  ...{ CONVOY_SEVERITY: incident.severity, CONVOY_AFFECTED: incident.affected.join(' ') },
  CONVOY_REASON: incident.reason,
});

const logName = (key: string): string => key.replaceAll('/', '.');

/**
 * Takes the declared first steps of open incidents until it is stopped: each is in the journal before it begins and when it has
 * ended. What another process had begun and nobody saw end is said to be unknown, or taken again where that does no harm.
 */
export const takeFirstSteps = async (stepping: Stepping): Promise<void> => {
  const { place, environment, ledger, incident: settings, clock, env, redact, onFacts, note, stop } = stepping;
  if (settings.steps.length === 0) return;
  const logs = createLogs({ dir: stepsDir(place, environment), secrets: stepping.secrets, onFault: note });
  const host: Host = createHost({ root: place.root, env, clock });
  const taken = new Map<string, Promise<void>>();
  let fault: unknown = null;

  const write = async (fact: MonitorFact): Promise<void> => {
    await ledger.append([fact]);
    onFacts([fact]);
  };

  const run = async (due: StepDue, key: string): Promise<Ended> => {
    const begin = clock.now();
    const { run: command, timeoutMs } = due.step;
    const own = variables(environment, key, due);
    const said = (outcome: StepOutcome, more: Omit<Ended, 'outcome'> = {}): Ended => ({
      ...{ outcome, ms: clock.now() - begin },
      ...more,
    });
    try {
      if (due.what === 'again') await host.outlast(own.CONVOY_KEY ?? '', stop);
      const log = logs.open(logName(key));
      const { code, timedOut } = await host.run({ run: command, env: own, timeoutMs, log }, stop);
      if (timedOut) return said('timed-out');
      return said(code === 0 ? 'done' : 'failed', code === null ? {} : { code });
    } catch (thrown) {
      return stop.aborted ? said('stopped') : said('failed', { reason: redact(messageOf(thrown)) });
    }
  };

  const take = async (due: StepDue, key: string): Promise<void> => {
    const of = { incident: due.incident.incident, step: due.step.name };
    if (due.what === 'lost') {
      const reason = 'whoever had begun it ended meanwhile: whether it came to its end nobody knows';
      return write({ type: 'incident.step-ended', ...of, outcome: 'unknown', reason });
    }
    await write({ type: 'incident.step-started', ...of });
    const ended = await run(due, key);
    await write({ type: 'incident.step-ended', ...of, ...ended });
    if (ended.outcome === 'failed' || ended.outcome === 'timed-out')
      note(`what ${of.step} said is in ${join(stepsDir(place, environment), `${logName(key)}.log`)}`);
  };

  while (!stop.aborted && !fault) {
    for (const due of dueSteps(ledger.state.incidents, settings, environment, new Set(taken.keys()))) {
      const key = stepKey(due.incident, due.step.name);
      const over = take(due, key)
        .catch((thrown) => {
          fault = thrown;
        })
        .finally(() => taken.delete(key));
      taken.set(key, over);
    }
    await clock.sleep(everyMs, stop).catch(() => undefined);
  }
  await Promise.all(taken.values());
  logs.close();
  if (fault) throw fault;
};
