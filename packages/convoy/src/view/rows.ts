import type { Settings } from '@convoy/model/settings';
import type { State } from '@convoy/model/state';
import { otherStandingOf, type Standing, standingOf } from './standing.ts';
import { change, duration } from './text.ts';
import type { Times } from './times.ts';

/** One line of the live view, not yet laid out. */
export interface Row {
  readonly name: string;
  readonly versions: string;
  readonly standing: Standing;
  /** How much of its limit the command at work has used, 0 to 1; null where it has none to show. */
  readonly progress: number | null;
  readonly words: string;
  readonly ms: number | null;
}

/** How long the command at work may take, where that is worth showing: looks only, effects end when they end. */
const limitOf = ({ at }: Standing, settings: Settings | null): number | null => {
  const command = at?.running.command;
  if (command?.type === 'gate') return settings?.services[command.service]?.gate.timeoutMs ?? null;
  if (command?.type === 'canary') return settings?.services[command.service]?.canary?.[command.step - 1]?.forMs ?? null;
  if (command?.type === 'watch') return command.forMs ?? settings?.services[command.service]?.watchMs ?? null;
  return null;
};

const rowOf = (
  name: string,
  versions: string,
  standing: Standing,
  { settings }: State,
  times: Times,
  now: number,
): Row => {
  const limit = limitOf(standing, settings);
  const begun = standing.at ? times.begunAt(standing.at.key) : null;
  const since = begun === null ? null : Math.max(0, now - begun);
  const shows = limit !== null && limit > 0 && since !== null;
  return {
    ...{ name, versions, standing },
    progress: shows ? Math.min(1, since / limit) : null,
    words: shows ? `${standing.words} ${duration(since)} of ${duration(limit)}` : standing.words,
    ms: times.spent(name, standing.at !== undefined, now),
  };
};

/** Everything of the plan, dependencies first: tasks, services, checks. */
export const rowsOf = (state: State, times: Times, now: number): Row[] => {
  const { plan } = state;
  if (!plan) return [];
  const other = (kind: 'task' | 'check', name: string) =>
    rowOf(name, kind, otherStandingOf(state, kind, name), state, times, now);
  const steps = new Map(plan.steps.map((step) => [step.service, step]));
  const ordered = plan.stages.flat().flatMap((service) => steps.get(service) ?? []);
  return [
    ...plan.tasks.filter(({ phase }) => phase === 'expand').map(({ task }) => other('task', task)),
    ...[...plan.undo, ...(ordered.length === plan.steps.length ? ordered : plan.steps)].map(({ service, from, to }) =>
      rowOf(service, change(from, to), standingOf(state, service), state, times, now),
    ),
    ...plan.checks.map(({ check }) => other('check', check)),
    ...plan.tasks.filter(({ phase }) => phase === 'contract').map(({ task }) => other('task', task)),
  ];
};
