import { decide } from '@convoy/engine/decide';
import { stoppingMs } from '@convoy/engine/limits';
import type { InvariantName } from '@convoy/engine/simulate/invariants';
import type { Command } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import type { Step } from '@convoy/model/plan';
import { deciding, folding, type Mutation, planning, reading, resuming, services, withSteps } from './mutating.ts';

/** Invariants whose judge is the world's own record: their mutations write a journal that agrees with what they do. */
export type WorldInvariant = Extract<
  InvariantName,
  | 'gate-before-traffic'
  | 'watched-before-confirmed'
  | 'seen-before-confirmed'
  | 'checked-before-confirmed'
  | 'measured-again'
  | 'confirmed-together'
  | 'together-in-order'
  | 'floors-stand'
  | 'never-blindly'
  | 'one-at-a-time'
  | 'lock-is-kept'
  | 'nothing-after-end'
>;

/** Who goes on has forgotten that such a command was under way, and begins it as if it were new. */
const forgetting = (type: Command['type']): Mutation => ({
  broken: `whoever goes on repeats a ${type} without asking`,
  faults: ['gate-fails', 'crash'],
  parts: resuming((running) => (running.command.type === type ? null : running)),
});

/** As a failure before confirmation would. */
const takenBack = (steps: readonly Step[]): Fact => ({
  type: 'rollback.decided',
  ...{ scope: 'deployment', hold: true, outcome: 'rolled-back', reasons: ['a contract task failed'] },
  affected: steps.map(({ service }) => service),
  undo: steps.map(({ service, from, to }) => ({ service, from: to, to: from })).reverse(),
});

export const mutationsOfWorld: Readonly<Record<WorldInvariant, readonly Mutation[]>> = {
  'gate-before-traffic': [
    {
      broken: 'the shift comes before the gate',
      parts: withSteps((step) => ({ ...step, phases: ['deploy', 'shift', 'gate'] })),
    },
    {
      broken: 'the first share comes before the gate',
      parts: withSteps(({ phases, ...step }) => ({
        ...step,
        phases: phases.includes('canary') ? ['deploy', 'canary', 'gate', 'shift'] : phases,
      })),
    },
    {
      broken: 'a gate takes whatever answers for the release',
      parts: planning(({ health }) => {
        const { version: _, ...rest } = health ?? { live: '', ready: '' };
        return { health: health && rest };
      }),
    },
    {
      broken: 'one healthy answer is enough',
      parts: planning(({ gate }) => ({ gate: { ...gate, successes: 1 } })),
    },
  ],
  'watched-before-confirmed': [
    {
      broken: 'nothing is watched',
      parts: reading({ settings: (of) => services(of, () => ({ watchMs: null })) }),
    },
    {
      broken: 'a watch ends when half of its time is over',
      parts: planning(({ watchMs }) => ({ watchMs: watchMs && watchMs / 2 })),
    },
  ],
  'seen-before-confirmed': [
    {
      broken: 'a watch is good for ever',
      parts: folding((state) => ({ ...state, turns: 0 })),
    },
  ],
  'checked-before-confirmed': [
    { broken: 'no integration check is run', parts: reading({ plan: (of) => ({ ...of, checks: [] }) }) },
    {
      broken: 'a check runs before what it needs has shifted',
      parts: reading({ plan: (of) => ({ ...of, checks: of.checks.map((check) => ({ ...check, needs: [] })) }) }),
    },
    {
      broken: 'a failed check passes',
      parts: folding((state, event) =>
        event.type === 'service.checked' && event.service === undefined
          ? { ...state, checks: { ...state.checks, [event.check]: { ...event.verdict, outcome: 'passed' } } }
          : state,
      ),
    },
  ],
  'measured-again': [
    {
      broken: 'what serves again is not measured',
      parts: folding((state, event) =>
        event.type === 'service.rolled-back'
          ? {
              ...state,
              services: {
                ...state.services,
                [event.service]: { ...state.services[event.service], attempt: 1, accepted: true },
              },
            }
          : state,
      ),
    },
  ],
  'confirmed-together': [
    {
      broken: 'nothing is widened',
      parts: reading({
        settings: (of) =>
          services(of, ({ rollback }) => ({ rollback: { ...rollback, tolerates: Object.keys(of.services) } })),
      }),
    },
  ],
  'together-in-order': [
    {
      broken: 'each shifts when its own gate has passed',
      parts: reading({ settings: (of) => ({ ...of, shift: 'each' }) }),
    },
    {
      broken: 'each has its share when its own gate has passed',
      parts: {
        decide: (state, now) => {
          const { settings } = state;
          const each = decide({ ...state, settings: settings && { ...settings, shift: 'each' } }, now);
          const shares = each.commands.filter(({ type }) => type === 'weigh');
          return shares.length > 0 ? { ...each, commands: shares } : decide(state, now);
        },
      },
    },
    {
      broken: 'dependents shift without waiting for their needs',
      parts: reading({ settings: (of) => services(of, () => ({ needs: [] })) }),
    },
  ],
  'floors-stand': [
    {
      broken: 'a contract task raises no floor',
      parts: folding((state) => (state.floors.length > 0 ? { ...state, floors: [] } : state)),
    },
    {
      broken: 'a contract task that fails takes everything back',
      parts: deciding((decision, state) =>
        decision.facts.some((fact) => fact.type === 'deployment.halted' && fact.code === 'CONTRACT_FAILED')
          ? { ...decision, facts: [takenBack(state.plan?.steps ?? [])] }
          : decision,
      ),
    },
  ],
  'never-blindly': [
    forgetting('deploy'),
    forgetting('shift'),
    forgetting('rollback'),
    forgetting('retire'),
    {
      broken: 'nobody asks what is there',
      parts: {
        provider: (provider) => ({ ...provider, describe: async () => ({ live: null, idle: null }) }),
      },
    },
    {
      broken: 'what another process began is not waited for',
      parts: resuming((running) => ({ ...running, deadline: 0 })),
    },
  ],
  'one-at-a-time': [
    {
      broken: 'what is told to stop counts as stopped',
      parts: { decide: (state, now) => decide(state, now + stoppingMs) },
    },
  ],
  'lock-is-kept': [
    {
      broken: 'nobody looks whose the environment is',
      faults: ['race'],
      parts: {
        head: (head) => ({
          ...head,
          read: async () => {
            const { record, revision } = await head.read();
            return { record: { ...record, owner: null }, revision };
          },
        }),
      },
    },
  ],
  'nothing-after-end': [
    {
      broken: 'whoever goes on has forgotten what was under way',
      parts: resuming(() => null),
    },
  ],
};
