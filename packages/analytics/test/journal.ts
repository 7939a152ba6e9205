import type { Command } from '@convoy/model/commands';
import { keyOf } from '@convoy/model/commands';
import type { Event, Fact } from '@convoy/model/events';
import type { Verdict } from '@convoy/model/look';

const from = Date.parse('2026-01-01T00:00:00.000Z');

/** A journal of facts, each at its milliseconds since the first. */
export const journal = (...timed: readonly (readonly [ms: number, fact: Fact])[]): Event[] =>
  timed.map(
    ([ms, fact], index) =>
      ({
        ...fact,
        id: `e-${index + 1}`,
        at: new Date(from + ms).toISOString(),
        order: [1, index + 1, 'a', index + 1],
        deployment: 'd-1',
        environment: 'staging',
      }) as Event,
  );

export const started = (command: Command): Fact => ({
  type: 'command.started',
  command,
  key: keyOf(command),
  deadline: 0,
});

export const release = { version: '2' };
export const web = { service: 'web', release, attempt: 1 } as const;
export const deploy = { type: 'deploy', ...web } as const;
export const gate = { type: 'gate', of: 'candidate', ...web } as const;
export const shift = { type: 'shift', ...web } as const;
export const back = { type: 'rollback', service: 'web', from: release, to: null, attempt: 1 } as const;
export const migrate = { type: 'task', task: 'migrate', attempt: 1 } as const;

export const deployed: Fact = { type: 'service.deployed', service: 'web', release, key: keyOf(deploy) };
export const shifted: Fact = { type: 'service.shifted', service: 'web', release, key: keyOf(shift) };

export const verdict = (outcome: Verdict['outcome']): Verdict => ({
  outcome,
  code: outcome.toUpperCase(),
  reason: `it ${outcome}`,
  counts: { successful: 0, failed: 0, inconclusive: 0, error: 0 },
});

export const gated = (outcome: Verdict['outcome']): Fact => ({
  type: 'service.gated',
  service: 'web',
  of: 'candidate',
  verdict: verdict(outcome),
  key: keyOf(gate),
});

export const decided: Fact = {
  type: 'rollback.decided',
  scope: 'deployment',
  affected: ['web'],
  undo: [{ service: 'web', from: release, to: null }],
  hold: true,
  outcome: 'rolled-back',
  reasons: ['it failed'],
};

export const failedAt = (point: 'deploy' | 'gate' | 'watch', key?: string): Fact => ({
  type: 'failure.detected',
  point,
  service: 'web',
  code: 'BROKEN',
  reason: `${point} is broken`,
  ...(key === undefined ? {} : { key }),
});
