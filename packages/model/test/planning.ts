import { buildPlan, type PlanInput } from '@convoy/model/planner';
import type { Settings } from '@convoy/model/settings';
import { able, base } from './settings.ts';

/** Everything is changed, everyone can everything, unless said otherwise. */
export const input = (of: Settings, change: Partial<PlanInput> = {}): PlanInput => ({
  settings: of,
  base: base(),
  only: null,
  force: false,
  candidates: every(of, () => ({ release: { version: '2' }, changed: true, reason: 'changed' })),
  capabilities: every(of, () => able),
  durations: {},
  fingerprints: Object.fromEntries(Object.keys(of.tasks).map((name) => [name, `f-${name}`])),
  ...change,
});
const every = <T>({ services }: Settings, value: () => T): Record<string, T> =>
  Object.fromEntries(Object.keys(services).map((name) => [name, value()]));
export const plan = (of: Settings, change: Partial<PlanInput> = {}) => buildPlan(input(of, change));
