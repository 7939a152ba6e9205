import { matches } from '@convoy/model/alerting/labels';
import type { IncidentSettings, IncidentStep } from '@convoy/model/incidents/settings';
import type { Incident, Incidents } from '@convoy/model/incidents/state';
import { incidentLabels } from '../monitor/wanted.ts';

/** What is to be done about a first step of an incident. */
export interface StepDue {
  readonly incident: Incident;
  readonly step: IncidentStep;
  /** `begin` it; `again`: whoever had begun it died, and it may be repeated; `lost`: it may not, and its end is unknown. */
  readonly what: 'begin' | 'again' | 'lost';
}

/** What a step of an incident is known by. */
export const stepKey = ({ incident }: Pick<Incident, 'incident'>, step: string): string => `${incident}/${step}`;

/**
 * The step of each open incident that is due: one after the other in their order, each once for an incident. `mine`: keys of
 * those that this process takes now.
 */
export const dueSteps = (
  { open }: Incidents,
  { steps }: IncidentSettings,
  environment: string,
  mine: ReadonlySet<string>,
): StepDue[] =>
  [...open.values()].flatMap((incident): StepDue[] => {
    const step = steps.find(
      ({ name, on }) =>
        (matches(incidentLabels(incident, environment), on) || incident.steps.has(name)) &&
        !incident.steps.get(name)?.ended,
    );
    if (!step || mine.has(stepKey(incident, step.name))) return [];
    if (!incident.steps.has(step.name)) return [{ incident, step, what: 'begin' }];
    return [{ incident, step, what: step.idempotent ? 'again' : 'lost' }];
  });
