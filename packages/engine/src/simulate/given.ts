import type { Base } from '@convoy/model/events';
import type { Plan } from '@convoy/model/plan';
import type { ServiceSettings, Settings } from '@convoy/model/settings';
import type { Scenario, Traits } from './scenario.ts';

/** A deployment that is not drawn: someone's own manifest and plan. */
export interface Given {
  readonly settings: Settings;
  readonly plan: Plan;
  readonly base: Base;
}

/** Where nothing is known of a service's duration. */
const usualMs = 5_000;

/** A simulated world for someone's own plan: nothing of it is looked at or touched. */
export const scenarioOf = ({ settings, plan, base }: Given): Scenario => ({
  settings: { ...settings, services: each(settings.services, simulated) },
  plan,
  base,
  capabilities: Object.fromEntries(plan.steps.map(({ service, capabilities }) => [service, capabilities])),
  traits: Object.fromEntries(
    plan.steps.map(({ service, capabilities, expectedMs }): [string, Traits] => [
      service,
      {
        hasSlots: capabilities.shift,
        keepsKeys: true,
        isLocal: true,
        deployMs: expectedMs > 1 ? expectedMs : usualMs,
        warmUpMs: 0,
      },
    ]),
  ),
  input: null,
});

/** Asked is the simulated service, never a real one; it names its version where the manifest wants it named. */
const simulated = (service: ServiceSettings, name: string): ServiceSettings =>
  service.health === null
    ? service
    : {
        ...service,
        health: {
          ...service.health,
          url: `sim://${name}/live`,
          ...(service.health.version === undefined ? {} : { version: '[BODY].version' }),
        },
      };

const each = <V>(record: Readonly<Record<string, V>>, change: (value: V, name: string) => V): Record<string, V> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
