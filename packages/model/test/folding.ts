import type { Command } from '@convoy/model/commands';
import { keyOf } from '@convoy/model/commands';
import type { Event, Fact } from '@convoy/model/events';
import { fold } from '@convoy/model/fold';
import type { Verdict } from '@convoy/model/look';
import { buildPlan } from '@convoy/model/planner';
import { initialState, type State } from '@convoy/model/state';
import { stamp } from './events.ts';
import { input } from './planning.ts';
import { base, marker, service, settings, task } from './settings.ts';

export const shop = settings(
  { web: service(['catalog']), catalog: service() },
  { tasks: { drop: task('contract', { needs: ['catalog'] }), schema: task('expand') } },
);
export const before = base({ markers: { catalog: marker('1'), api: marker('1') }, ordinal: 4 });
export const { plan } = buildPlan(input(shop, { base: before }));
export const release = { version: '2' };
const requested: Fact = { type: 'deployment.requested', operation: 'deploy', actor: 'ada' };
export const after = (...facts: Fact[]): State =>
  [requested, { type: 'deployment.planned', plan, settings: shop, base: before } satisfies Fact, ...facts]
    .map((fact, index) => stamp(index + 1, fact as Fact))
    .reduce((state, event) => fold(state, event as Event), initialState);
export const started = (command: Command): Fact => ({
  type: 'command.started',
  command,
  key: keyOf(command),
  deadline: 9,
});
export const verdict = (outcome: Verdict['outcome']): Verdict => ({
  outcome,
  code: outcome.toUpperCase(),
  reason: 'because',
  counts: { successful: 0, failed: 0, inconclusive: 0, error: 0 },
});
export const web = { service: 'web', attempt: 1 } as const;
export const deploy = { type: 'deploy', ...web, release } as const;
export const shift = { type: 'shift', ...web, release } as const;
export const back = { type: 'rollback', ...web, from: release, to: null } as const;
