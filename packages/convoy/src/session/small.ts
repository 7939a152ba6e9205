import { systemClock } from '@convoy/drivers/clock';
import type { Fact, Operation } from '@convoy/model/events';
import { baseOf } from '@convoy/model/head';
import type { Plan } from '@convoy/model/plan';
import type { Settings } from '@convoy/model/settings';
import { exits } from '../exit.ts';
import type { Place } from '../place.ts';
import { redactorFor } from '../secrets.ts';
import type { Result, Surroundings } from '../verb.ts';
import { newId } from './id.ts';
import { open } from './open.ts';
import { refusedResult } from './outcome.ts';
import { actorOf } from './run.ts';

const emptyPlan: Plan = {
  operation: 'deploy',
  steps: [],
  undo: [],
  tasks: [],
  checks: [],
  skipped: [],
  notes: [],
  stages: [],
  criticalPath: { services: [], expectedMs: 0 },
};

/** A change of an environment's record without any effect: it is journalled like everything else. */
export const note = async (
  place: Place,
  settings: Settings,
  operation: Operation,
  reason: string | undefined,
  facts: readonly Fact[],
  around: Surroundings,
  done: { readonly text: string; readonly json: unknown },
): Promise<Result> => {
  const { environment } = settings;
  const deployment = newId(systemClock);
  const session = await open({
    ...{ place, environment, deployment, clock: systemClock, takeOver: false, note: around.note },
    redact: redactorFor(settings, around.env),
    onEvent: () => undefined,
  });
  if ('code' in session) return refusedResult([session]);
  const { journal, claim } = session;
  await journal.append([
    {
      type: 'deployment.requested',
      operation,
      actor: actorOf(around.env),
      ...(reason === undefined ? {} : { reason }),
    },
    { type: 'deployment.planned', plan: emptyPlan, settings, base: baseOf(claim.record) },
    ...facts,
    { type: 'deployment.finished', outcome: 'confirmed' },
  ]);
  if (!(await claim.release(journal.state, `${deployment}: ${operation}`)))
    return refusedResult([
      {
        code: 'CHANGED_MEANWHILE',
        reason: `${environment} was taken over meanwhile, and nothing of this came about: look again`,
      },
    ]);
  return { exit: exits.done, ...done };
};
