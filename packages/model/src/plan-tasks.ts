import type { Base } from './events.ts';
import { isExternal } from './external.ts';
import { few } from './few.ts';
import type { Skip, TaskStep } from './plan.ts';
import type { Candidate } from './plan-choice.ts';
import { own } from './record.ts';
import type { Refusal } from './refusal.ts';
import type { Settings, TaskSettings } from './settings.ts';

export interface Tasks {
  readonly planned: ReadonlyMap<string, TaskStep>;
  readonly skipped: readonly Skip[];
  readonly refusals: readonly Refusal[];
}

interface Input {
  readonly settings: Settings;
  readonly base: Base;
  readonly fingerprints: Readonly<Record<string, string>>;
  readonly durations: Readonly<Record<string, number>>;
  readonly candidates: Readonly<Record<string, Candidate>>;
}

/**
 * Expand tasks run when something of the plan needs them, those that are not idempotent once; contract tasks run once,
 * with the first deployment that leaves no service that they need at a former release: it could not live without what
 * they remove.
 */
export const planTasks = (input: Input, services: ReadonlySet<string>): Tasks => {
  const { settings } = input;
  const wanted = wantedTasks(input, services);
  const planned = new Map<string, TaskStep>();
  const skipped: Skip[] = [];
  for (const [task, { phase, needs }] of Object.entries(settings.tasks)) {
    if (!wanted.has(task)) skipped.push(unwanted(input, services, task));
    else if (isDone(input, task))
      skipped.push({ subject: task, code: 'ALREADY_DONE', reason: 'it ran once and must not run again' });
    else
      planned.set(task, {
        task,
        phase,
        needs: [...new Set(needs)].filter((need) => services.has(need) || (wanted.has(need) && !isDone(input, need))),
        ready: phase === 'contract' ? [] : [...new Set(needs)].filter((need) => isLeft(settings, services, need)),
        expectedMs: own(input.durations, task) ?? 1,
        fingerprint: own(input.fingerprints, task) ?? '',
        guards: phase === 'contract' ? servicesOf(settings, task) : [],
      });
  }
  return { planned, skipped, refusals: tooEarly(input, services, planned) };
};

const isLeft = (settings: Settings, services: ReadonlySet<string>, need: string): boolean =>
  (Object.hasOwn(settings.services, need) && !services.has(need)) || isExternal(settings, need);

/** Contract tasks of the planned services, and all tasks that those and the services need; done ones end a chain. */
const wantedTasks = (input: Input, services: ReadonlySet<string>): ReadonlySet<string> => {
  const { settings } = input;
  const contracts = Object.keys(settings.tasks).filter(
    (task) => concerns(input, services, task) && formerOf(input, services, task).length === 0,
  );
  const needed = [...services].flatMap((name) => own(settings.services, name)?.needs ?? []);
  const wanted = new Set([...contracts, ...needed].filter((name) => Object.hasOwn(settings.tasks, name)));
  for (const task of wanted) if (!isDone(input, task)) for (const need of tasksOf(settings, task)) wanted.add(need);
  return wanted;
};

/** Whether a contract task follows what is deployed here. */
const concerns = ({ settings }: Input, services: ReadonlySet<string>, task: string): boolean =>
  own(settings.tasks, task)?.phase === 'contract' && servicesOf(settings, task).some((name) => services.has(name));

/** Services that a task needs and that stay at a former release. */
const formerOf = ({ settings, base, candidates }: Input, services: ReadonlySet<string>, task: string): string[] =>
  servicesOf(settings, task).filter(
    (name) => !services.has(name) && !(Object.hasOwn(base.markers, name) && own(candidates, name)?.changed === false),
  );

const unwanted = (input: Input, services: ReadonlySet<string>, task: string): Skip => {
  const former = concerns(input, services, task) ? formerOf(input, services, task) : [];
  return former.length > 0
    ? {
        subject: task,
        code: 'WAITING',
        // Whether a release that is not of this plan can do without what it removes is not known: a person says it.
        reason: `it removes what a former release may need: it runs with a deployment of ${few(former)} too; where nothing of them is to change, \`convoy deploy ${servicesOf(input.settings, task).join(' ')} --force\` runs it`,
      }
    : { subject: task, code: 'NOTHING_TO_DO', reason: 'nothing in this plan needs it' };
};

const isDone = ({ settings, base, fingerprints }: Input, task: string): boolean => {
  const { phase, idempotent } = own(settings.tasks, task) as TaskSettings;
  const last = own(base.tasks, task);
  return (phase === 'contract' || !idempotent) && last !== undefined && last === (own(fingerprints, task) ?? '');
};

const tasksOf = (settings: Settings, task: string): string[] =>
  (own(settings.tasks, task)?.needs ?? []).filter((need) => Object.hasOwn(settings.tasks, need));

/** Services that a task needs, itself or through other tasks. */
const servicesOf = (settings: Settings, task: string): string[] => {
  const met = new Set([task]);
  for (const name of met) for (const need of own(settings.tasks, name)?.needs ?? []) met.add(need);
  return [...met].filter((name) => Object.hasOwn(settings.services, name));
};

/** A contract task runs after confirmation, so nothing that is deployed here can wait for it. */
const tooEarly = ({ settings }: Input, services: ReadonlySet<string>, planned: Tasks['planned']): Refusal[] => {
  const waiting = [
    ...[...services].map((name): [string, readonly string[]] => [name, own(settings.services, name)?.needs ?? []]),
    ...[...planned.values()]
      .filter(({ phase }) => phase === 'expand')
      .map(({ task, needs }): [string, readonly string[]] => [task, needs]),
  ];
  return waiting.flatMap(([name, needs]) =>
    needs
      .filter((need) => planned.get(need)?.phase === 'contract')
      .map((need) => ({
        subject: need,
        code: 'NEED_NOT_READY',
        reason: `${name} needs ${need}, a contract task, which runs only after confirmation: deploy what ${need} needs first, then ${name}`,
      })),
  );
};
