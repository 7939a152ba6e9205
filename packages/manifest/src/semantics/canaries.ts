import type { Problem } from '../problem.ts';
import { percentage } from '../schema/leaf.ts';
import { listOf, own } from '../tree.ts';
import { code } from '../words.ts';
import { commandKeysOf } from './commands.ts';
import type { Providers } from './providers.ts';
import type { View } from './view.ts';

const stepsOf = (service: unknown): readonly unknown[] => listOf(own(own(service, 'strategy'), 'canary'));

/** Undefined where it is none: the schema says so. */
const weightOf = (step: unknown): number | undefined => {
  const { success, data } = percentage().safeParse(own(step, 'weight'));
  return success ? Number.parseFloat(data) : undefined;
};

/** What shows nothing, or leaves nothing to compare with. */
const extreme = (weight: number): string | null => {
  if (weight === 0) return 'gets none of the traffic, so the step shows nothing';
  return weight >= 100 ? 'gets all of the traffic, and nothing is left to compare it with' : null;
};

/** A canary is some of the traffic, and more with each step: nothing proves nothing, and all of it is the shift. */
export const canaryWeights = (view: View): Iterable<Problem> =>
  view.services.entries().flatMap(([name, service]) => {
    let before = 0;
    return stepsOf(service).flatMap((step, index): Problem[] => {
      const weight = weightOf(step);
      if (weight === undefined) return [];
      const least = before;
      before = Math.max(before, weight);
      const tell = (problem: string, fix: string): Problem[] => [
        {
          code: 'CANARY_WEIGHT',
          path: view.at(name, 'strategy', 'canary', index, 'weight'),
          message: `the canary of ${code(name)} ${problem}`,
          fix,
        },
      ];
      const problem = extreme(weight);
      if (problem !== null)
        return tell(
          problem,
          weight === 0 ? 'write more than 0%' : 'take the step out: all is shifted after the last one',
        );
      if (weight > least) return [];
      return tell(`does not grow: ${weight}% after ${least}%`, `write more than ${least}%, or take the step out`);
    });
  });

/** The same of the step that a high risk brings. */
export const careWeight = (data: unknown): Problem[] => {
  const canary = own(own(data, 'care'), 'canary');
  const weight = weightOf(canary);
  const problem = weight === undefined ? null : extreme(weight);
  if (problem === null) return [];
  return [
    {
      code: 'CANARY_WEIGHT',
      path: ['care', 'canary', 'weight'],
      message: `the canary of \`care\` ${problem}`,
      fix: 'write more than 0% and less than 100%, for example 10%',
    },
  ];
};

/** A provider whose weights are a command of the user's own has none without it. */
export const canaryWithoutWeights = (view: View, providers: Providers): Iterable<Problem> => {
  const keys = commandKeysOf(providers);
  return view.services
    .entries()
    .filter(
      ([, service]) =>
        stepsOf(service).length > 0 &&
        keys.get(service.provider)?.includes('weigh') === true &&
        own(service.with, 'weigh') === undefined,
    )
    .map(([name]) => ({
      severity: 'warning',
      code: 'NO_WEIGHTS',
      path: view.at(name, 'strategy'),
      message: `${code(name)} is to be a canary and has no ${code('with.weigh')}: all its traffic is shifted at once`,
      fix: 'give `with.weigh`, a command that sends $CONVOY_WEIGHT per cent of the traffic to $CONVOY_VERSION',
    }));
};
