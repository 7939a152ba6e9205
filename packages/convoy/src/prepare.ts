import { systemClock } from '@convoy/drivers/clock';
import type { Ports } from '@convoy/engine/ports';
import type { Risk } from '@convoy/judge/risk/risk';
import type { Readers } from '@convoy/manifest/variables';
import type { Base, Override } from '@convoy/model/events';
import { baseOf, type HeadRecord } from '@convoy/model/head';
import type { Plan } from '@convoy/model/plan';
import { buildPlan, type PlanInput } from '@convoy/model/planner';
import type { Refusal } from '@convoy/model/refusal';
import type { Settings } from '@convoy/model/settings';
import * as z from 'zod';
import { admit } from './admit.ts';
import { candidatesOf, versionsOf } from './candidates.ts';
import { withCare } from './care.ts';
import { type Connection, connect } from './connect.ts';
import { taskFingerprintOf } from './fingerprint.ts';
import { environmentInput, overrideInput, placeInputs } from './inputs.ts';
import { lastTimeOf, unplacedCandidates } from './last-time.ts';
import { load } from './manifest.ts';
import { type Place, placeOf } from './place.ts';
import { missingPrograms } from './programs.ts';
import { type Asked, type Promotion, promotionOf } from './promotion/promotion.ts';
import { riskOfPlan } from './risk.ts';
import { requireService } from './services.ts';
import { isRerun } from './session/crew.ts';
import { actorOf } from './session/run.ts';
import { notCommitted, staleness } from './stale.ts';
import type { Surroundings } from './verb.ts';

/** What `plan` and `deploy` both take. */
export const planInputs = {
  services: z.array(z.string()).optional().describe('Services to deploy; default: all that changed'),
  version: z
    .array(z.string())
    .optional()
    .describe('SERVICE=VERSION, once for each service; without it the version is the commit'),
  force: z.boolean().optional().describe('Deploy what is unchanged too'),
  ...overrideInput,
  'max-parallel': z.coerce
    .number('expects a whole number above 0')
    .int('expects a whole number above 0')
    .min(1, 'expects a whole number above 0')
    .optional()
    .describe('How many services at the same time'),
  ...environmentInput,
  ...placeInputs,
};

export interface PlanGiven {
  readonly services?: readonly string[] | undefined;
  readonly version?: readonly string[] | undefined;
  readonly force?: boolean | undefined;
  readonly override?: string | undefined;
  readonly 'max-parallel'?: number | undefined;
  readonly environment?: string | undefined;
  readonly manifest?: string | undefined;
  readonly 'state-dir'?: string | undefined;
}

/** A plan and what it was made from. */
export interface Prepared {
  readonly place: Place;
  readonly settings: Settings;
  readonly connection: Connection;
  readonly plan: Plan;
  readonly commit: string | null;
  readonly refusals: readonly Refusal[];
  /** What someone answers for; null: nothing had to be overridden. */
  readonly override: Override | null;
  readonly base: Base;
  /** How likely it is to fail; null: nothing is deployed. Asked for once, and only where somebody wants to know. */
  readonly risk: () => Promise<Risk | null>;
}

export type Settled = Pick<Prepared, 'place' | 'settings'>;

/** The manifest for an environment, with what the command line says on top. */
export const settle = async (given: PlanGiven, around: Surroundings): Promise<Settled> => {
  const place = placeOf(given, around);
  const settings = await load(place, given.environment);
  const limit = given['max-parallel'];
  return { place, settings: limit === undefined ? settings : { ...settings, maxParallel: limit } };
};

export const prepare = async (
  given: PlanGiven,
  { place, settings }: Settled,
  around: Surroundings,
  deployment: string,
  record: HeadRecord,
): Promise<Prepared> => {
  const { force = false } = given;
  const only = given.services?.length ? given.services : null;
  for (const service of only ?? []) requireService(settings, service);
  const connection = await connect(place, settings, deployment, around.env, around.note);
  const versions = versionsOf(given.version ?? [], settings, only);
  const offer = await offerOf(place, settings, { markers: record.markers, versions, only });
  const { candidates } = offer;
  const lastTime = await lastTimeOf(place, settings.environment, around.note);
  const input: Omit<PlanInput, 'settings'> = {
    base: baseOf(record),
    only,
    force,
    candidates: candidates.candidates,
    absent: offer.absent,
    capabilities: capabilitiesOf(settings, connection.ports),
    durations: lastTime.durations,
    fingerprints: Object.fromEntries(
      Object.entries(settings.tasks).map(([task, one]) => [task, taskFingerprintOf(one)]),
    ),
  };
  const usual = buildPlan({ ...input, settings });
  let asked: Promise<Risk | null> | undefined;
  const risk = (): Promise<Risk | null> => {
    asked ??= riskOfPlan(place, settings, usual.plan, systemClock.now(), around.note);
    return asked;
  };
  const careful = withCare(settings, settings.care === undefined ? null : await risk());
  const { plan, refusals } =
    careful.settings === settings ? usual : buildPlan({ ...input, settings: careful.settings });
  const planned = servicesOf(plan);
  const found = [
    ...refusals,
    ...offer.refusals,
    ...staleness(candidates, planned, settings.environment),
    ...(await freezeOn(plan, settings)),
    ...careful.refusals,
  ];
  // What a reason was given for is not what has come about since: a run that is run again puts nothing old over new.
  const since = isRerun(around.env) ? found.filter(({ code }) => code === 'STALE') : [];
  const open = found.filter((refusal) => !since.includes(refusal));
  const admitted = await admit('deploy', open, given.override, settings, actorOf(around.env), connection.ports);
  return {
    ...{ place, connection, base: baseOf(record) },
    ...{ settings: careful.settings, risk },
    plan: {
      ...plan,
      notes: [
        ...plan.notes,
        ...careful.notes,
        ...admitted.notes,
        ...offer.notes.filter(({ subject }) => planned.includes(subject) || !Object.hasOwn(settings.services, subject)),
        ...notCommitted(candidates, planned),
        ...unplacedCandidates(plan, lastTime),
        ...missingPrograms(place, settings, planned),
      ],
    },
    commit: candidates.commit,
    refusals: [...since.map(again), ...admitted.refusals],
    override: admitted.override,
  };
};

const again = (refusal: Refusal): Refusal => ({
  ...refusal,
  reason: `${refusal.reason}; a run that is run again does not pass over it: start a new one`,
});

/** What there is to be deployed: what is checked out or named, or what another environment confirmed. */
const offerOf = async (place: Place, settings: Settings, asked: Asked): Promise<Promotion> => {
  const { promotesFrom: source } = settings;
  if (source !== undefined) return promotionOf(place, settings, source, asked);
  const { markers, versions, only } = asked;
  const candidates = await candidatesOf(place.root, settings, markers, versions, only);
  return { candidates, absent: {}, notes: [], refusals: [] };
};

/** Where there is no window, nothing that knows calendars is loaded. */
export const freezeOn = async ({ steps }: Plan, settings: Settings): Promise<readonly Refusal[]> => {
  if (steps.length === 0 || !settings.freeze?.length) return [];
  const { frozen } = await import('@convoy/engine/authorize/freeze');
  return [frozen(settings, systemClock.now()) ?? []].flat();
};

/** Whose variables must be set before it begins. */
export const readersOf = (plan: Plan): Readers => ({
  services: servicesOf(plan),
  checks: plan.checks.map(({ check }) => check),
});

const servicesOf = ({ steps }: Plan): string[] => steps.map(({ service }) => service);

export const capabilitiesOf = ({ services }: Settings, ports: Ports) =>
  Object.fromEntries(Object.keys(services).map((service) => [service, ports.provider(service).capabilities]));
