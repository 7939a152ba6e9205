import { durationsOf } from '@convoy/analytics/timeline';
import type { Ports } from '@convoy/engine/ports';
import type { Base } from '@convoy/model/events';
import { few } from '@convoy/model/few';
import { baseOf, type HeadRecord } from '@convoy/model/head';
import type { Note, Plan } from '@convoy/model/plan';
import { buildPlan } from '@convoy/model/planner';
import type { Settings } from '@convoy/model/settings';
import * as z from 'zod';
import { type Candidates, candidatesOf, versionsOf } from './candidates.ts';
import { type Connection, connect } from './connect.ts';
import { taskFingerprintOf } from './fingerprint.ts';
import { environmentInput, placeInputs } from './inputs.ts';
import { load } from './manifest.ts';
import { type Place, placeOf } from './place.ts';
import { missingPrograms } from './programs.ts';
import { requireService } from './services.ts';
import { newestFirst } from './session/history.ts';
import type { Surroundings } from './verb.ts';
import { plural } from './view/text.ts';

/** What `plan` and `deploy` both take. */
export const planInputs = {
  services: z.array(z.string()).optional().describe('Services to deploy; default: all that changed'),
  version: z
    .array(z.string())
    .optional()
    .describe('SERVICE=VERSION, once for each service; without it the version is the commit'),
  force: z.boolean().optional().describe('Deploy what is unchanged, on hold or stale too'),
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
  readonly refusals: readonly { readonly code: string; readonly reason: string }[];
  readonly base: Base;
}

export type Settled = Pick<Prepared, 'place' | 'settings'>;

/** The manifest for an environment, with what the command line says on top. */
export const settle = async (given: PlanGiven, around: Surroundings): Promise<Settled> => {
  const place = placeOf(given, around);
  const settings = await load(place, given.environment);
  const limit = given['max-parallel'];
  return { place, settings: limit === undefined ? settings : { ...settings, maxParallel: limit } };
};

/** How long each service took last time: the newest confirmed deployment that says so. */
const durations = async (place: Place, environment: string) => {
  // An estimate bars no deployment: whoever needs a journal that is damaged says so.
  const passOver = () => undefined;
  for await (const { events, state } of newestFirst(place, environment, passOver, passOver))
    if (state.outcome === 'confirmed' && state.plan?.operation === 'deploy') return durationsOf(events);
  return {};
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
  const found = await candidatesOf(place.root, settings, record.markers, versions, only);
  const { plan, refusals } = buildPlan({
    settings,
    base: baseOf(record),
    only,
    force,
    candidates: found.candidates,
    capabilities: capabilitiesOf(settings, connection.ports),
    durations: await durations(place, settings.environment),
    fingerprints: Object.fromEntries(
      Object.entries(settings.tasks).map(([task, one]) => [task, taskFingerprintOf(one)]),
    ),
  });
  return {
    ...{ place, settings, connection, base: baseOf(record) },
    plan: {
      ...plan,
      notes: [
        ...plan.notes,
        ...notCommitted(found, servicesOf(plan)),
        ...missingPrograms(place, settings, servicesOf(plan)),
      ],
    },
    commit: found.commit,
    refusals: [...refusals, ...(force ? [] : staleness(found, servicesOf(plan)))],
  };
};

export const servicesOf = ({ steps }: Plan): string[] => steps.map(({ service }) => service);

export const capabilitiesOf = ({ services }: Settings, ports: Ports) =>
  Object.fromEntries(Object.keys(services).map((service) => [service, ports.provider(service).capabilities]));

const staleness = ({ stale, unclear, commit }: Candidates, planned: readonly string[]) => {
  const refuse = (services: readonly string[], code: string, why: string) => {
    const meant = services.filter((service) => planned.includes(service));
    const reason = `${few(meant)}: commit ${commit?.slice(0, 12)} ${why}; --force deploys ${meant.length === 1 ? 'it' : 'them'} all the same`;
    return meant.length === 0 ? [] : [{ code, reason }];
  };
  return [
    ...refuse(stale, 'STALE', 'is older than the one confirmed'),
    ...refuse(
      unclear,
      'HISTORY_UNKNOWN',
      'may be older than the one confirmed, for git does not have the history between them: fetch it (`git fetch --unshallow`; in actions/checkout `fetch-depth: 0`)',
    ),
  ];
};

/** A release that is named after a commit and is not what was committed can never be told from the one that is. */
const notCommitted = ({ uncommitted, commit }: Candidates, planned: readonly string[]): Note[] =>
  planned
    .filter((service) => uncommitted[service])
    .map((subject) => {
      const files = plural(uncommitted[subject] ?? 0, 'file that is', 'files that are');
      const message = `${subject} has ${files} not committed: its version will be ${commit?.slice(0, 12)} all the same`;
      return { subject, code: 'NOT_COMMITTED', message };
    });
