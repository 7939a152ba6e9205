import type { Plan, Step } from './plan.ts';
import { own } from './record.ts';
import type { Settings } from './settings.ts';

/** How long the candidate of a step is judged as a canary; nothing where it is to be none. */
export const canaryMsOf = ({ services }: Settings, { service, phases }: Pick<Step, 'service' | 'phases'>): number =>
  phases.includes('canary') ? (own(services, service)?.canary ?? []).reduce((sum, { forMs }) => sum + forMs, 0) : 0;

/** Whether a deployment before says how long any of it takes: what was never measured counts 1 ms. */
export const isMeasured = ({ steps, tasks }: Pick<Plan, 'steps' | 'tasks'>, settings: Settings): boolean =>
  steps.some((step) => step.expectedMs - canaryMsOf(settings, step) > 1) ||
  tasks.some(({ expectedMs }) => expectedMs > 1);
