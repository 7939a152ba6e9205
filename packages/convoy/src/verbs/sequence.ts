import { messageOf } from '@convoy/model/error';
import type { Plan } from '@convoy/model/plan';
import * as z from 'zod';
import { exits } from '../exit.ts';
import { environmentOf } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { isOwn, resumeIn } from '../session/resume.ts';
import { type Result, type Surroundings, verb } from '../verb.ts';
import { deploy, deployAs } from './deploy.ts';
import { planned } from './plan.ts';

/** Stages that a workflow writes out; what comes after them is one more job, on one runner. */
const mostStages = 6;

/** What a matrix of jobs needs: services and expand tasks by stage, and whether any are left for the last one. */
export const fanOutOf = ({ stages, tasks, steps }: Pick<Plan, 'stages' | 'tasks' | 'steps'>) => {
  const level = new Map<string, number>();
  const expand = tasks.filter(({ phase }) => phase === 'expand');
  const needs = new Map([
    ...expand.map((one): [string, readonly string[]] => [one.task, one.needs]),
    ...steps.map((one): [string, readonly string[]] => [one.service, one.needs]),
  ]);
  const levelOf = (name: string): number => {
    const known = level.get(name);
    if (known !== undefined) return known;
    const found = 1 + Math.max(-1, ...(needs.get(name) ?? []).filter((need) => needs.has(need)).map(levelOf));
    level.set(name, found);
    return found;
  };
  const names = [...expand.map(({ task }) => task), ...stages.flat()];
  const at = (stage: number) => names.filter((name) => levelOf(name) === stage);
  const written = Array.from({ length: mostStages }, (_, stage) => at(stage));
  return { stages: written, rest: names.filter((name) => levelOf(name) >= mostStages) };
};

const withFanOut = (result: Result): Result => {
  const { plan: planned } = result.json as { plan?: Plan };
  return planned ? { ...result, json: { ...(result.json as object), matrix: fanOutOf(planned) } } : result;
};

/** A run that is run again goes on with what it left unfinished before. */
const resumed = async (given: Parameters<typeof deploy.run>[0], around: Surroundings): Promise<Result | null> => {
  const place = placeOf(given, around);
  const environment = await environmentOf(place, given.environment);
  return resumeIn(place, environment, around, { cancelled: false, isMeant: isOwn, by: 'person' });
};

/** That a comment cannot be written is told; the plan is in the summary all the same. */
const keepOn = async (
  pullRequest: number,
  given: Parameters<typeof placeOf>[0] & { readonly environment?: string | undefined },
  { markdown, text }: Result,
  around: Surroundings,
): Promise<void> => {
  const { github } = placeOf(given, around);
  try {
    const key = `plan ${given.environment ?? ''}`.trim();
    await (await github?.())?.keepComment(pullRequest, key, markdown ?? text);
  } catch (thrown) {
    around.warn(`the plan is not on pull request ${pullRequest}: ${messageOf(thrown)}`);
  }
};

export const sequence = verb({
  inputs: {
    ...deploy.inputs,
    run: z.boolean().optional().describe('Deploy all of it on this runner'),
    comment: z.coerce
      .number()
      .int()
      .optional()
      .describe('Pull request on which the plan is kept as one comment; only without run and begin'),
    strict: z.boolean().optional().describe('Without run and begin: fail where the deployment would be refused'),
    expect: z
      .string()
      .optional()
      .describe('With run or begin: the digest of the plan that was approved; another plan is refused (PLAN_CHANGED)'),
    begin: z.boolean().optional().describe('Begin the deployment and leave its services to jobs with deploy-service'),
  },
  run: async ({ run = false, begin: begins = false, strict = false, comment, ...given }, around) => {
    if (run) return (await resumed(given, around)) ?? deployAs(given, around, 'whole');
    if (begins) return withFanOut(await deployAs(given, around, 'beginning'));
    const { result: found } = await planned(given, around);
    const result = withFanOut(found);
    if (comment !== undefined) await keepOn(comment, given, result, around);
    // A plan that would be refused is a plan all the same, and says so; but nobody is asked to approve it.
    return result.exit === exits.refused && !strict ? { ...result, exit: exits.done } : result;
  },
});
