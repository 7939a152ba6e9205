import type { Plan, Step } from '@convoy/model/plan';
import type { ServiceSettings, Settings } from '@convoy/model/settings';
import type { Fault, FaultKind } from './trouble.ts';

/** Whom a kind of fault meets: a `need` is a service that is needed and not deployed, `run` is the deployment as a whole. */
export type Target = 'service' | 'need' | 'task' | 'check' | 'run';

export const targets: Readonly<Record<FaultKind, Target>> = {
  'deploy-fails': 'service',
  'deploy-hangs': 'service',
  'deploy-lies': 'service',
  'stops-late': 'service',
  'shift-fails': 'service',
  'gate-fails': 'service',
  'gate-flaps': 'service',
  'wrong-version': 'service',
  'verify-fails': 'service',
  'canary-fails': 'service',
  slower: 'service',
  'watch-fails': 'service',
  'check-fails': 'check',
  'task-fails': 'task',
  'rollback-fails': 'service',
  'regate-fails': 'service',
  'need-not-ready': 'need',
  crash: 'run',
  stop: 'run',
  race: 'run',
  'clock-skew': 'run',
  cancel: 'run',
  pause: 'run',
};

type Reason = (step: Step, service: ServiceSettings) => string | null;

const gated: Reason = (_, { health }) => (health === null ? 'it has no health, so no gate' : null);

/** What a service must have for a fault to meet it. */
const lacks: Partial<Record<FaultKind, Reason>> = {
  'shift-fails': ({ capabilities }) => (capabilities.shift ? null : 'its provider has no shift'),
  'gate-fails': gated,
  'gate-flaps': gated,
  'wrong-version': gated,
  'verify-fails': ({ phases }) => (phases.includes('verify') ? null : 'it has no checks of its own'),
  'canary-fails': ({ phases }) => (phases.includes('canary') ? null : 'it is no canary in this plan'),
  slower: ({ phases }, { verify }) =>
    phases.includes('canary') || verify?.performance ? null : 'nothing measures how fast it is',
  'watch-fails': (_, { health, watchMs }) => (health === null || watchMs === null ? 'it is not watched' : null),
  'regate-fails': (step, service) =>
    step.from === null
      ? 'it was never confirmed, so there is no former release to measure again'
      : gated(step, service),
};

type Deployment = { readonly plan: Plan; readonly settings: Settings };

/** Why a fault can never meet its subject, a name of the settings, in this deployment; null when it can. */
export const misfit = ({ kind, subject }: Fault, { plan, settings }: Deployment): string | null => {
  const target = targets[kind];
  if (target === 'run')
    return subject === undefined ? null : `${kind} is of the deployment as a whole: write --fault ${kind}`;
  if (subject === undefined) return `say whom it meets: ${target.toUpperCase()}:${kind}`;
  if (!namesOf(target, settings).includes(subject))
    return `${kind} meets a ${target}, and ${subject} is a ${kindOf(subject, settings)}`;
  const step = plan.steps.find(({ service }) => service === subject);
  if (target === 'need') return step ? `${subject} is deployed here itself` : unasked(subject, plan, settings);
  if (!planned(target, plan).includes(subject)) return `${subject} is not in this plan: ${skipped(subject, plan)}`;
  const service = settings.services[subject];
  return step && service ? (lacks[kind]?.(step, service) ?? null) : null;
};

const namesOf = (target: Target, { services, tasks, checks }: Settings): string[] =>
  Object.keys(target === 'task' ? tasks : target === 'check' ? checks : services);

const kindOf = (subject: string, settings: Settings): string =>
  (['service', 'task', 'check'] as const).find((target) => namesOf(target, settings).includes(subject)) ?? 'stranger';

const planned = (target: Target, { steps, tasks, checks }: Plan): string[] => {
  if (target === 'task') return tasks.map(({ task }) => task);
  return target === 'check' ? checks.map(({ check }) => check) : steps.map(({ service }) => service);
};

const unasked = (subject: string, { steps }: Plan, { services }: Settings): string | null => {
  if (!steps.some(({ ready }) => ready.includes(subject))) return 'nothing that is deployed needs it';
  return services[subject]?.health ? null : 'it has no health, so nobody asks whether it is ready';
};

const skipped = (subject: string, plan: Plan): string =>
  plan.skipped.find((skip) => skip.subject === subject)?.reason ?? 'nothing needs it';
