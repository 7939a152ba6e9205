import { ConvoyError } from '@convoy/model/error';
import type { Base } from '@convoy/model/events';
import { canaryMsOf } from '@convoy/model/measured';
import type { Plan, Step } from '@convoy/model/plan';
import type { CheckSettings, ServiceSettings, Settings } from '@convoy/model/settings';
import type { Parts } from './agent.ts';
import { withSimulatedChecks } from './checks.ts';
import { type Scenario, type Traits, usualVisits } from './scenario.ts';
import type { Fault } from './trouble.ts';

/** A deployment that is not drawn: someone's own manifest and plan. */
export interface Given {
  readonly settings: Settings;
  readonly plan: Plan;
  readonly base: Base;
  /** What goes wrong in every run. */
  readonly faults: readonly Fault[];
}

/** Milliseconds of a deploy where nothing is known of a service's duration. */
export const usualMs = 5_000;

/** A simulated world for someone's own plan: nothing of it is looked at or touched. */
export const scenarioOf = ({ settings, plan, base }: Given): Scenario => ({
  settings: {
    ...settings,
    services: each(settings.services, simulated),
    checks: each(settings.checks, asCommand),
    // Of what is nobody's here there is nothing to go wrong by a deployment: nobody asks.
    external: each(settings.external ?? {}, (one) => ({ ...one, health: null })),
  },
  plan,
  base,
  capabilities: Object.fromEntries(plan.steps.map(({ service, capabilities }) => [service, capabilities])),
  traits: Object.fromEntries(plan.steps.map((step): [string, Traits] => [step.service, traitsOf(step, settings)])),
  input: null,
  visits: usualVisits,
});

/** Nobody knows what real services would answer to requests across them: such a check passes or fails as a command does. */
const asCommand = ({ requests, ...check }: CheckSettings): CheckSettings =>
  requests === undefined ? check : { ...check, run: 'true' };

const traitsOf = (step: Step, settings: Settings): Traits => {
  const { service, capabilities, phases } = step;
  const { gate: { successes, intervalMs } = { successes: 1, intervalMs: 0 } } = settings.services[service] ?? {};
  // What is expected is a deploy, its gate, canary and shift together, and gate and canary take their time here too.
  const measuredMs = step.expectedMs - canaryMsOf(settings, step);
  const lookedAtMs = phases.includes('gate') ? (successes - 1) * intervalMs : 0;
  return {
    hasSlots: capabilities.shift,
    keepsKeys: true,
    isLocal: true,
    deployMs: measuredMs > 1 ? Math.max(1, measuredMs - lookedAtMs) : usualMs,
    warmUpMs: 0,
  };
};

/** Asked is the simulated service, never a real one; it names its version where the manifest wants it named. */
const simulated = (written: ServiceSettings, name: string): ServiceSettings => {
  const service = withSimulatedChecks(written, name);
  return service.health === null
    ? service
    : {
        ...service,
        health: {
          ...service.health,
          url: `sim://${name}/live`,
          ...(service.health.version === undefined ? {} : { version: '[BODY].version' }),
        },
      };
};

const each = <V>(record: Readonly<Record<string, V>>, change: (value: V, name: string) => V): Record<string, V> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));

/** Drawn providers can take away a first release whatever they declare; one's own cannot do what it does not declare. */
export const asDeclared: Parts = {
  provider: (provider) => ({
    ...provider,
    rollback: async (effect, from, to) => {
      const { rollback, retire } = provider.capabilities;
      if (to === null && !rollback && !retire)
        throw new ConvoyError(
          'CANNOT_TAKE_BACK',
          `a first release of ${effect.target.service} cannot be taken back: its provider has neither rollback nor retire`,
        );
      await provider.rollback(effect, from, to);
    },
  }),
};
