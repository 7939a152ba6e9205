import type { Capabilities } from './capabilities.ts';
import { checksOfService } from './checks.ts';
import type { Base } from './events.ts';
import { isExternal } from './external.ts';
import { few } from './few.ts';
import { topological } from './graph.ts';
import { canaryMsOf } from './measured.ts';
import type { CheckStep, Phase, Plan, Skip, Step } from './plan.ts';
import { type Candidate, type Chosen, choose, type Wanted } from './plan-choice.ts';
import { notesOf } from './plan-notes.ts';
import { criticalPathOf, planGraph, stagesOf } from './plan-shape.ts';
import { planTasks, type Tasks } from './plan-tasks.ts';
import { own } from './record.ts';
import type { Refusal } from './refusal.ts';
import type { Marker } from './release.ts';
import type { ServiceSettings, Settings } from './settings.ts';

export interface PlanInput {
  readonly settings: Settings;
  readonly base: Base;
  /** Services that were asked for; null: all. */
  readonly only: readonly string[] | null;
  /** Deploys what is unchanged too. */
  readonly force: boolean;
  readonly candidates: Readonly<Record<string, Candidate>>;
  /** Services that the environment it promotes from has nothing of, and why. */
  readonly absent?: Readonly<Record<string, string>>;
  readonly capabilities: Readonly<Record<string, Capabilities>>;
  /** Milliseconds that each service and task is expected to take, where that is known. */
  readonly durations: Readonly<Record<string, number>>;
  /** Fingerprint of each task: with another one it is another task. */
  readonly fingerprints: Readonly<Record<string, string>>;
}

/** A provider of which nothing is known is taken to do nothing but deploy. */
const deployOnly: Capabilities = { shift: false, describe: false, rollback: false, retire: false };

/**
 * What to deploy, in which order, and why not the rest (DESIGN §6). Pure: the same input gives the same plan, whatever
 * the order in which names are written. A plan with refusals is for reading only.
 */
export const buildPlan = (input: PlanInput): { readonly plan: Plan; readonly refusals: readonly Refusal[] } => {
  const { settings, durations } = input;
  const chosen = choose(input);
  const tasks = planTasks(input, new Set(chosen.services.keys()));
  const graph = planGraph(settings, chosen.services, tasks.planned);
  const order = topological(graph);
  const steps = order.filter((name) => chosen.services.has(name)).map((name) => stepOf(input, chosen, tasks, name));
  const checks = checksOf(settings, chosen);
  const expected = new Map(steps.map(({ service, expectedMs }) => [service, expectedMs]));
  const weight = (name: string) => expected.get(name) ?? own(durations, name) ?? 1;
  const plan: Plan = {
    operation: 'deploy',
    steps,
    undo: [],
    tasks: order.flatMap((name) => tasks.planned.get(name) ?? []),
    checks,
    skipped: [...chosen.skipped, ...tasks.skipped, ...skippedChecks(settings, checks)],
    notes: notesOf(settings, steps),
    stages: stagesOf(graph, chosen.services),
    criticalPath: criticalPathOf(settings, chosen.services, tasks.planned, weight),
  };
  return { plan, refusals: [...chosen.refusals, ...tasks.refusals, ...notReady(input, plan)] };
};

const stepOf = (input: PlanInput, { services }: Chosen, tasks: Tasks, service: string): Step => {
  const { settings, base, capabilities, durations } = input;
  const { needs = [], strategy } = own(settings.services, service) ?? {};
  const able = own(capabilities, service) ?? deployOnly;
  const recreate = strategy === 'recreate' || !able.shift;
  const wanted = [...new Set(needs)];
  const { release, ...wish } = services.get(service) as Wanted;
  const phases = phasesOf(own(settings.services, service), able, own(base.markers, service), recreate);
  return {
    ...{ service, ...wish },
    needs: wanted.filter((need) => services.has(need) || tasks.planned.has(need)),
    ready: readyOf(settings, services, tasks, wanted),
    from: own(base.markers, service)?.release ?? null,
    to: release,
    ...{ phases, recreate },
    capabilities: able,
    expectedMs: (own(durations, service) ?? 1) + canaryMsOf(settings, { service, phases }),
  };
};

/** Users meet what is recreated at once; else it proves itself first. A canary is measured, beside what serves. */
const phasesOf = (
  service: ServiceSettings | undefined,
  able: Capabilities,
  former: Marker | undefined,
  recreate: boolean,
): readonly Phase[] => {
  const proof: readonly Phase[] = [
    ...(service?.health ? (['gate'] as const) : []),
    ...(checksOfService(service).length > 0 ? (['verify'] as const) : []),
  ];
  const isCanary =
    service?.strategy === 'canary' && service.health !== null && able.weigh === true && former !== undefined;
  return recreate
    ? ['deploy', 'shift', ...proof]
    : ['deploy', ...proof, ...(isCanary ? ['canary' as const] : []), 'shift'];
};

/** Needed services that stay as they are, those of the tasks in between included. */
const readyOf = (
  settings: Settings,
  services: Chosen['services'],
  tasks: Tasks,
  needs: readonly string[],
): string[] => {
  const met = new Set<string>(needs);
  for (const name of met)
    if (tasks.planned.has(name)) for (const need of own(settings.tasks, name)?.needs ?? []) met.add(need);
  return [...met].filter((name) => !services.has(name) && !Object.hasOwn(settings.tasks, name));
};

/** A need that is left as it is must have been confirmed once: whether it answers now is asked when its time comes. */
const notReady = ({ settings, base }: PlanInput, { steps, tasks }: Plan): Refusal[] => {
  const waiting = [
    ...steps.map(({ service, ready }) => ({ name: service, ready })),
    ...tasks.map(({ task, ready }) => ({ name: task, ready })),
  ];
  const missing = new Map<string, string[]>();
  for (const { name, ready } of waiting)
    for (const need of ready)
      if (!Object.hasOwn(base.markers, need) && !isExternal(settings, need))
        missing.set(need, [...(missing.get(need) ?? []), name]);
  return [...missing].map(([subject, dependents]) => ({
    subject,
    code: 'NEED_NOT_READY',
    reason: `${subject}, needed by ${few(dependents)}, has never been confirmed in ${settings.environment}: deploy it too, or \`convoy adopt\` what is there`,
  }));
};

/** A check without needs spans everything. */
const checksOf = ({ checks }: Settings, { services }: Chosen): CheckStep[] =>
  Object.entries(checks)
    .map(([check, { needs }]) => ({
      check,
      needs: needs.length === 0 ? [...services.keys()] : [...new Set(needs)].filter((need) => services.has(need)),
    }))
    .filter(({ needs }) => needs.length > 0);

const skippedChecks = ({ checks }: Settings, planned: readonly CheckStep[]): Skip[] => {
  const runs = new Set(planned.map(({ check }) => check));
  return Object.keys(checks)
    .filter((check) => !runs.has(check))
    .map((subject) => ({ subject, code: 'NOTHING_TO_DO', reason: 'none of the services it needs is in this plan' }));
};
