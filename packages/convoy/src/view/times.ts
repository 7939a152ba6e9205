import { subjectOf } from '@convoy/model/commands';
import type { Event } from '@convoy/model/events';

/** What a live display must know of time beside the state, which holds none. Milliseconds since the epoch. */
export interface Times {
  readonly see: (event: Event) => void;
  readonly startedAt: () => number | null;
  readonly finishedAt: () => number | null;
  /** When the command with this key was begun, by the process that has it now. */
  readonly begunAt: (key: string) => number | null;
  /** How long work on a subject has taken so far: from its first command to its last event. */
  readonly spent: (subject: string, isAtWork: boolean, now: number) => number | null;
}

const subjectIn = (event: Event): string | undefined => {
  if (event.type === 'command.started') return subjectOf(event.command);
  if ('service' in event && event.service !== undefined) return event.service;
  if ('task' in event && event.task !== undefined) return event.task;
  return 'check' in event ? event.check : undefined;
};

export const createTimes = (): Times => {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const begun = new Map<string, number>();
  let startedAt: number | null = null;
  let finishedAt: number | null = null;
  return {
    see: (event) => {
      const at = Date.parse(event.at);
      startedAt ??= at;
      if (event.type === 'deployment.finished') finishedAt = at;
      const subject = subjectIn(event);
      if (subject === undefined) return;
      if (event.type === 'command.started') {
        begun.set(event.key, at);
        if (!first.has(subject)) first.set(subject, at);
      }
      last.set(subject, at);
    },
    startedAt: () => startedAt,
    finishedAt: () => finishedAt,
    begunAt: (key) => begun.get(key) ?? null,
    spent: (subject, isAtWork, now) => {
      const from = first.get(subject);
      return from === undefined ? null : Math.max(0, (isAtWork ? now : (last.get(subject) ?? from)) - from);
    },
  };
};
