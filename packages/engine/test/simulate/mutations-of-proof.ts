import type { InvariantName } from '@convoy/engine/simulate/invariants';
import type { Event } from '@convoy/model/events';
import type { Phase } from '@convoy/model/plan';
import { serviceOf } from '@convoy/model/state';
import { folding, type Mutation, planning, reading, services, withSteps } from './mutating.ts';

/** What guards checks and canaries; judged by the world's own record too. */
export type ProofInvariant = Extract<
  InvariantName,
  'checked-before-traffic' | 'slower-has-no-traffic' | 'shares-in-order' | 'no-share-is-left'
>;

const without = (phase: Phase) =>
  withSteps((step) => ({ ...step, phases: step.phases.filter((other) => other !== phase) }));

/** A verdict of this check counts as a pass, whatever it was. */
const passing = (check: string) =>
  folding((state, event, before) =>
    event.type === 'service.checked' && event.check === check && event.service !== undefined
      ? {
          ...state,
          services: {
            ...state.services,
            [event.service]:
              check === 'canary'
                ? { ...serviceOf(before, event.service), canary: { passed: event.step ?? 0 } }
                : {
                    ...serviceOf(state, event.service),
                    verified: { [check]: { ...event.verdict, outcome: 'passed' } },
                  },
          },
        }
      : state,
  );

const weighedIn = (event: Event): string | null => {
  if (event.type === 'service.weighed') return event.service;
  return event.type === 'command.started' && event.command.type === 'weigh' ? event.command.service : null;
};

export const mutationsOfProof: Readonly<Record<ProofInvariant, readonly Mutation[]>> = {
  'checked-before-traffic': [
    { broken: 'no check of a service is run', parts: without('verify') },
    { broken: 'a failed smoke check passes', parts: passing('smoke') },
    {
      broken: 'the shift comes before the checks',
      parts: withSteps(({ phases, ...step }) => ({
        ...step,
        phases: [...phases.filter((phase) => phase !== 'verify'), ...phases.filter((phase) => phase === 'verify')],
      })),
    },
    {
      broken: 'a smoke check expects nothing',
      parts: planning(({ verify }) =>
        verify?.smoke ? { verify: { smoke: verify.smoke.map((step) => ({ ...step, expect: [] })) } } : {},
      ),
    },
  ],
  'slower-has-no-traffic': [
    { broken: 'a failed performance check passes', parts: passing('performance'), faults: ['slower'] },
    {
      broken: 'twice as slow is allowed',
      parts: planning(({ verify }) =>
        verify?.performance ? { verify: { ...verify, performance: { ...verify.performance, maxIncrease: 1 } } } : {},
      ),
      faults: ['slower'],
    },
    { broken: 'nothing is measured', parts: without('verify') },
  ],
  'shares-in-order': [
    { broken: 'a canary gets everything at once', parts: without('canary') },
    {
      broken: 'only the largest share is sent',
      parts: reading({
        settings: (of) => services(of, ({ canary }) => (canary ? { canary: canary.slice(-1) } : {})),
      }),
    },
    {
      broken: 'a step is over when half of its time is',
      parts: planning(({ canary }) =>
        canary ? { canary: canary.map(({ share, forMs }) => ({ share, forMs: forMs / 2 })) } : {},
      ),
    },
    { broken: 'a canary that fails gets more', parts: passing('canary') },
    {
      broken: 'no step is judged',
      parts: folding((state, event) =>
        event.type === 'service.weighed'
          ? {
              ...state,
              services: {
                ...state.services,
                [event.service]: { ...serviceOf(state, event.service), canary: { passed: event.step } },
              },
            }
          : state,
      ),
    },
  ],
  'no-share-is-left': [
    {
      broken: 'a share is no effect that users notice',
      parts: folding((state, event) => {
        const service = weighedIn(event);
        if (service === null) return state;
        const { touched: _, ...rest } = serviceOf(state, service);
        return { ...state, services: { ...state.services, [service]: rest } };
      }),
    },
  ],
};
