import { durationMs } from '@convoy/model/duration';
import type { IncidentSettings } from '@convoy/model/incidents/settings';
import { defaultTimeouts } from './defaults.ts';
import type { Manifest } from './schema/manifest.ts';

/** What is done when an incident opens, and where it is written what else to do. */
export const incidentSettingsOf = ({ incident = {} }: Manifest): IncidentSettings => ({
  steps: (incident.run ?? []).map(({ name, run, on = {}, timeout = defaultTimeouts.step, idempotent = false }) => ({
    ...{ name, run, on, idempotent },
    timeoutMs: durationMs(timeout),
  })),
  runbooks: incident.runbooks ?? {},
});
