import type { Capabilities } from '@convoy/model/capabilities';
import type { Base } from '@convoy/model/events';
import type { Plan } from '@convoy/model/plan';
import type { Candidate } from '@convoy/model/plan-choice';
import { buildPlan, type PlanInput } from '@convoy/model/planner';
import type { Marker, Release } from '@convoy/model/release';
import { buildRollback } from '@convoy/model/rollback-planner';
import type { Settings } from '@convoy/model/settings';
import type { Chance } from './chance.ts';
import { drawSettings } from './graph.ts';

/** What a provider is like beyond what it declares. */
export interface Traits {
  /** Two slots: a candidate beside what serves, with a handle to find each again. */
  readonly hasSlots: boolean;
  /** It knows the idempotency key of what it deployed; without that, deploying twice is deploying twice. */
  readonly keepsKeys: boolean;
  /** Its commands are processes on the machine of whoever began them. */
  readonly isLocal: boolean;
  readonly deployMs: number;
  /** How long a release refuses connections after its start. */
  readonly warmUpMs: number;
}

/** One environment and what is to be deployed to it. */
export interface Scenario {
  readonly settings: Settings;
  readonly plan: Plan;
  readonly base: Base;
  readonly capabilities: Readonly<Record<string, Capabilities>>;
  readonly traits: Readonly<Record<string, Traits>>;
  /** What the plan was made of; null when it was given. */
  readonly input: PlanInput | null;
  /** So often the simulated person comes back to a halted deployment. */
  readonly visits: number;
}

/** Often enough to see what comes of answers and second tries. */
export const usualVisits = 6;

/** Draws until there is something that may be carried out: a deployment, or now and then a rollback someone asks for. */
export const drawScenario = (chance: Chance): Scenario => {
  for (;;) {
    const own = chance.split();
    const settings = drawSettings(own);
    const { capabilities, traits } = drawProviders(own, settings);
    if (own.is(0.08)) return drawRollback(own, settings, capabilities, traits);
    const input = drawInput(own, settings, capabilities, traits);
    const { plan, refusals } = buildPlan(input);
    if (refusals.length === 0 && plan.steps.length > 0)
      return { settings, plan, base: input.base, capabilities, traits, input, visits: usualVisits };
  }
};

const drawProviders = (chance: Chance, { services }: Settings): Pick<Scenario, 'capabilities' | 'traits'> => {
  const drawn = Object.entries(services).map(([name, { health }]) => {
    const isFull = chance.is(0.7);
    const able = (): boolean => isFull || chance.is(0.6);
    // Where neither the manifest nor the provider says who answers, no gate can ever pass.
    const describe = able() || (health !== null && (health.url === undefined || health.version === undefined));
    const shift = able();
    const capabilities = { shift, describe, rollback: able(), retire: able(), weigh: shift && able() };
    const traits: Traits = {
      hasSlots: capabilities.shift,
      keepsKeys: chance.is(0.5),
      isLocal: chance.is(0.5),
      deployMs: chance.int(500, 20_000),
      warmUpMs: chance.is(0.3) ? chance.int(500, 8_000) : 0,
    };
    return { name, capabilities, traits };
  });
  return {
    capabilities: Object.fromEntries(drawn.map(({ name, capabilities }) => [name, capabilities])),
    traits: Object.fromEntries(drawn.map(({ name, traits }) => [name, traits])),
  };
};

/** The newest confirmed deployment of some services is to be taken back. */
const drawRollback = (
  chance: Chance,
  settings: Settings,
  capabilities: Scenario['capabilities'],
  traits: Scenario['traits'],
): Scenario => {
  const names = Object.keys(settings.services);
  const release = (name: string, version: string): Release => ({
    version,
    ...(traits[name]?.hasSlots ? { handle: `${version}-${name}` } : {}),
  });
  const former = Object.fromEntries(names.map((name) => [name, release(name, '1')]));
  const newer = [names[0] as string, ...names.slice(1).filter(() => chance.is(0.6))];
  const serving = { ...former, ...Object.fromEntries(newer.map((name) => [name, release(name, '2')])) };
  const base: Base = {
    ...{ ordinal: 2, holds: [], floors: [], tasks: {} },
    markers: Object.fromEntries(
      names.map((name) => [name, { release: serving[name] as Release, deployment: 'before', ordinal: 2 }]),
    ),
  };
  const isFirst = chance.is(0.1);
  const to = Object.fromEntries(names.map((name) => [name, isFirst ? null : (former[name] as Release)]));
  const asked = {
    settings,
    base,
    to,
    profiles: {},
    ordinal: 1,
    confirmed: [former, serving],
    shifts: [],
    only: null,
    capabilities,
  };
  const { plan } = buildRollback(asked);
  return { settings, plan, base, capabilities, traits, input: null, visits: usualVisits };
};

const drawInput = (
  chance: Chance,
  settings: Settings,
  capabilities: Scenario['capabilities'],
  traits: Scenario['traits'],
): PlanInput => {
  const names = Object.keys(settings.services);
  const isFirst = chance.is(0.1);
  const force = chance.is(0.04);
  const changed = new Set(isFirst || force ? names : names.filter(() => chance.is(0.75)));
  const isNew = new Set(names.filter((name) => isFirst || (changed.has(name) && chance.is(0.04))));
  const marker = (name: string): Marker => ({
    release: { version: '1', ...(traits[name]?.hasSlots ? { handle: `first-${name}` } : {}) },
    deployment: 'before',
    ordinal: 1,
  });
  const candidate = (name: string): Candidate => {
    const release: Release = { version: force && !isNew.has(name) ? '1' : '2' };
    return { release, changed: changed.has(name), reason: 'drawn' };
  };
  return {
    settings,
    base: {
      markers: Object.fromEntries(names.filter((name) => !isNew.has(name)).map((name) => [name, marker(name)])),
      ordinal: 1,
      holds: [],
      floors: [],
      tasks: {},
    },
    only: null,
    force,
    candidates: Object.fromEntries(names.map((name) => [name, candidate(name)])),
    capabilities,
    durations: Object.fromEntries(names.map((name) => [name, traits[name]?.deployMs ?? 1])),
    fingerprints: {},
  };
};
