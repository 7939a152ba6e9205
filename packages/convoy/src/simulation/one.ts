import { setImmediate } from 'node:timers/promises';
import type { Given } from '@convoy/engine/simulate/given';
import { whatIf } from '@convoy/engine/what-if';
import { exits } from '../exit.ts';
import type { Result, Surroundings } from '../verb.ts';
import { toldOf } from './fates.ts';
import { answerText } from './story.ts';

const usualColumns = 100;

/** Runs one deployment once and tells what would happen. */
export const runOne = async (given: Given, { env }: Surroundings): Promise<Result> => {
  const answer = await whatIf(given, () => setImmediate());
  const told = toldOf(answer);
  const { seed, faults, violations, state } = answer;
  const { outcome, halted, environment, decisions } = state;
  const columns = Number(env.COLUMNS) || process.stdout.columns || usualColumns;
  return {
    exit: violations.length === 0 ? exits.done : exits.failed,
    text: answerText(answer, told, columns),
    json: {
      ...{ environment, seed, faults, outcome, halted },
      reasons: decisions.flatMap(({ reasons }) => reasons),
      makespanMs: told.timeline.makespanMs,
      ...{ takenBack: told.takenBack, services: told.services, violations, plan: given.plan, timeline: told.timeline },
    },
  };
};
