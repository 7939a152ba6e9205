import { areNeighbours } from '@convoy/model/neighbours';
import type { Plan } from '@convoy/model/plan';
import type { Settings } from '@convoy/model/settings';
import type { PhaseName, Run } from './runs.ts';

/** Which commands a command that begins had to wait for: all phases of a subject, or only those named. */
export interface Wait {
  readonly subject: string;
  readonly phases: readonly PhaseName[];
}

/**
 * Many at once: the candidates' gates; whatever made a rollback begin; what the way back begun before this one waited
 * for, since they begin in a fixed order; the switches back that are done.
 */
export type Many = 'gates' | 'turn' | 'order' | 'switches';

const forward: readonly PhaseName[] = ['deploy', 'gate', 'verify', 'weigh', 'canary', 'shift', 'task'];

/**
 * What the plan made each command wait for: those before it of its own subject; the needs up to their checkpoint (under
 * `together` their gate); for a check the shifts of what it spans, or its way back; for a way back those of neighbours.
 */
export const waitsOf = (plan: Plan, settings: Settings) => {
  const { shift, services } = settings;
  const steps = new Map(plan.steps.map((step) => [step.service, step]));
  const tasks = new Map(plan.tasks.map((task) => [task.task, task]));
  const checks = new Map(plan.checks.map((check) => [check.check, check]));

  const met = (needs: readonly string[] = []): Wait[] =>
    needs.map((subject) => {
      const early = shift === 'together' && steps.get(subject)?.recreate === false;
      return { subject, phases: early ? ['deploy', 'gate', 'verify'] : forward };
    });
  const of = (names: readonly string[] = [], ...phases: PhaseName[]): Wait[] =>
    names.map((subject) => ({ subject, phases }));
  const asking = (subject: string) => plan.steps.filter(({ ready }) => ready.includes(subject));
  const neighbours = (service: string) =>
    Object.keys(services).filter((name) => name !== service && areNeighbours(settings, name, service));

  return {
    /** A way back waits for these: what failed, and what changed who serves. */
    isTurn: ({ subject, phase, end }: Run): boolean =>
      end === 'failed' ||
      phase === 'weigh' ||
      phase === 'shift' ||
      (phase === 'deploy' && steps.get(subject)?.recreate === true),
    waits: ({ subject, phase }: Run): readonly (Wait | Many)[] => {
      const before = of([subject], ...forward, 'watch', 'check', 'rollback', 're-gate', 'retire');
      switch (phase) {
        case 'deploy':
          return [...before, ...met(steps.get(subject)?.needs), ...of(steps.get(subject)?.ready, 'ready')];
        case 'ready':
          return met(asking(subject).flatMap(({ needs }) => needs));
        case 'task':
          return [...before, ...met(tasks.get(subject)?.needs)];
        case 'check':
          return [...before, ...of(checks.get(subject)?.needs, ...forward, 'rollback', 're-gate')];
        case 'weigh':
        case 'shift':
          return shift === 'each' ? before : [...before, 'gates', ...of(steps.get(subject)?.needs, 'shift')];
        case 'rollback':
          return [...before, 'turn', 'order', ...of(neighbours(subject), 'rollback')];
        case 'retire':
          return [...before, 'turn', 'switches'];
        case 'watch':
          // The last look comes once all was checked.
          return [...before, ...of([...checks.keys()], 'check')];
        case 'gate':
        case 'verify':
        case 'canary':
        case 're-gate':
          return before;
      }
    },
  };
};
