import { ConvoyError } from '@convoy/model/error';
import * as z from 'zod';
import { type Exit, exits } from '../exit.ts';
import { dryRunInput, environmentInput, placeInputs } from '../inputs.ts';
import { environmentOf } from '../manifest.ts';
import { type Place, placeOf } from '../place.ts';
import { type Looked, settleAbandoned } from '../session/abandoned.ts';
import { environmentsIn } from '../session/environments.ts';
import { headOf } from '../session/open.ts';
import { wayOnOf } from '../session/preview.ts';
import { isOwn, resumeIn } from '../session/resume.ts';
import { seenOf } from '../session/unfinished.ts';
import { type Result, type Surroundings, verb } from '../verb.ts';

/** From the best to the worst. */
const ranks: readonly Exit[] = [exits.done, exits.refused, exits.cancelled, exits.failed, exits.usage, exits.halted];

/** All of them together: the worst decides, and is told in full. */
const togetherOf = (looked: readonly Looked[]): Result => {
  const exit = ranks.findLast((rank) => looked.some(({ result }) => result.exit === rank)) ?? exits.done;
  const worst = exit === exits.done ? {} : looked.find(({ result }) => result.exit === exit)?.result.json;
  const environments = looked.map(({ environment, deployment, standing, result }) => {
    const { outcome = null } = result.json as { outcome?: string | null };
    return { environment, deployment, standing, outcome, text: result.text };
  });
  return {
    exit,
    text: looked.map(({ result }) => result.text).join('\n'),
    json: { deployment: null, ...(worst as object | undefined), environments },
  };
};

const previewed = async (place: Place, environment: string, around: Surroundings): Promise<Result | null> => {
  const { record } = await headOf(place, environment).read();
  const found = await seenOf(place, environment, record, around.note);
  return found && wayOnOf(found);
};

export const resume = verb({
  inputs: {
    cancelled: z
      .boolean()
      .optional()
      .describe('The run was cancelled: take back what was done, where the manifest says `rollback.on: [cancel]`'),
    own: z
      .boolean()
      .optional()
      .describe(
        'Only what a job of this run began, and not what waits for a person: for jobs that end what others began',
      ),
    abandoned: z
      .boolean()
      .optional()
      .describe(
        'In every environment, or the one that is named: only what nobody works on any more, and not what waits for a person',
      ),
    ...dryRunInput,
    ...environmentInput,
    ...placeInputs,
  },
  run: async ({ cancelled = false, own = false, abandoned = false, 'dry-run': dry = false, ...given }, around) => {
    const place = placeOf(given, around);
    if (abandoned) {
      if (dry) throw new ConvoyError('USAGE', 'leave out `abandoned`: dry-run tells of one environment');
      if (cancelled)
        throw new ConvoyError(
          'USAGE',
          'leave out `cancelled`: of what is abandoned, the run that began it says whether it was cancelled',
        );
      const known = await environmentsIn(place, given.environment);
      return togetherOf(
        await settleAbandoned(
          place,
          known.map(({ environment }) => environment),
          around,
        ),
      );
    }
    const environment = await environmentOf(place, given.environment);
    const result = dry
      ? await previewed(place, environment, around)
      : await resumeIn(place, environment, around, {
          cancelled,
          isMeant: own ? isOwn : () => true,
          by: own ? 'machine' : 'person',
        });
    return (
      result ?? {
        exit: exits.done,
        text: `${environment}: nothing${own ? ' of this run' : ''} is unfinished`,
        json: { deployment: null, environment },
      }
    );
  },
});
