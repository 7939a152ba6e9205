import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { timelineOf } from '@convoy/analytics/timeline';
import type { Event } from '@convoy/model/events';
import type { Folders } from './command.ts';
import { only } from './journal.ts';

export interface Measured {
  readonly id: string;
  readonly outcome: string;
  readonly makespanMs: number;
  readonly criticalPathMs: number;
  readonly services: readonly { readonly name: string; readonly shiftedAt: string | null }[];
}

export interface TakenBack {
  /** In the order in which the ways back began. */
  readonly order: readonly string[];
  /** From the shift of the bad release, when users met it, to the decision to go back. */
  readonly detectMs: number;
  /** From that decision to the last switch. */
  readonly switchMs: number;
}

export interface Resumed {
  readonly killedAt: string;
  readonly outcome: string;
  /** Processes launched beyond the one that each release needs. */
  readonly duplicates: number;
}

const msBetween = (from: Event | undefined, to: Event | undefined): number =>
  from && to ? Date.parse(to.at) - Date.parse(from.at) : Number.NaN;

export const measureDeployment = (id: string, events: readonly Event[]): Measured => {
  const [planned] = only(events, 'deployment.planned');
  const { makespanMs, criticalPath } = timelineOf(events);
  const shifts = new Map(only(events, 'service.shifted').map(({ service, at }) => [service, at]));
  return {
    id,
    outcome: only(events, 'deployment.finished')[0]?.outcome ?? 'unfinished',
    makespanMs,
    criticalPathMs: criticalPath.ms,
    services: (planned?.plan.steps ?? []).map(({ service: name }) => ({ name, shiftedAt: shifts.get(name) ?? null })),
  };
};

export const measureRollback = (events: readonly Event[]): TakenBack => {
  const [decided] = only(events, 'rollback.decided');
  const faulty = only(events, 'service.shifted').find(({ release }) => release.version.includes('-broken-'));
  return {
    order: only(events, 'command.started').flatMap(({ command }) =>
      command.type === 'rollback' ? [command.service] : [],
    ),
    detectMs: msBetween(faulty, decided),
    switchMs: msBetween(decided, only(events, 'service.rolled-back').at(-1)),
  };
};

/** Counted from what the services' own processes wrote when they were launched, not from the journal. */
export const duplicatesOf = async ({ local }: Folders, events: readonly Event[]): Promise<number> => {
  const [planned] = only(events, 'deployment.planned');
  const extra = (planned?.plan.steps ?? []).map(async ({ service, to }) => {
    const folder = join(local, 'logs', 'staging', service);
    const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
    const launches = texts.join('').split(`${service} ${to.version} listens`).length - 1;
    return Math.max(0, launches - 1);
  });
  return (await Promise.all(extra)).reduce((sum, count) => sum + count, 0);
};
