import { type Target, targets } from '@convoy/engine/simulate/misfit';
import { faultKinds } from '@convoy/engine/simulate/trouble';
import { ConvoyError } from '@convoy/model/error';
import * as z from 'zod';
import { type PlanGiven, planInputs } from '../prepare.ts';
import { faultOf, kindsOf } from '../simulation/faults.ts';
import { mostSeeds, runMany, seedsOf } from '../simulation/many.ts';
import { runOne } from '../simulation/one.ts';
import { ownOf } from '../simulation/own.ts';
import { verb } from '../verb.ts';
import { wrap } from '../view/text.ts';

const usualSeeds = '1..1000';

/** Without one's own deployment there is nothing that these could be about. */
const refuseAboutPlan = ({ services = [], manifest: _, ...flags }: PlanGiven): void => {
  const about = ['version', 'force', 'override', 'max-parallel', 'environment', 'state-dir'] as const;
  const given = [...services, ...about.filter((flag) => flags[flag] !== undefined).map((flag) => `--${flag}`)];
  if (given.length > 0)
    throw new ConvoyError(
      'USAGE',
      `${given.join(', ')}: without --manifest or --fault graphs are drawn, not your own deployment: add --manifest .github/convoy.yml`,
    );
};

const kindsFor = (target: Target, label: string): string => {
  const kinds = faultKinds.filter((kind) => targets[kind] === target);
  const listed = kinds.map((kind, index) => (index < kinds.length - 1 ? `${kind},` : kind));
  return wrap(label, listed, 80, 16).join('\n');
};

const help = `With --fault or --manifest your own deployment is planned as deploy would plan
it now, and simulated once: what would happen. With --seeds or --faults as well
it is simulated for each seed, with drawn faults beside those of --fault.
Without --fault and --manifest the graphs are drawn too. Nothing real is
touched.

Kinds of faults
${kindsFor('service', '  SERVICE:KIND ')}
${kindsFor('need', '  SERVICE:KIND ')} (of one that is needed and not deployed here)
${kindsFor('task', '  TASK:KIND    ')}
${kindsFor('check', '  CHECK:KIND   ')}
${kindsFor('run', '  KIND         ')} (of the deployment)

Exit status: 0 simulated, whatever its outcome, 1 an invariant was violated,
2 usage or manifest, 4 a real deployment would be refused.`;

export const simulate = verb({
  inputs: {
    fault: z
      .array(z.string())
      .optional()
      .describe('What goes wrong in your own deployment, such as catalog:gate-fails; may be repeated'),
    seeds: z
      .string()
      .optional()
      .describe(
        `A seed, or a range such as 1..10000: each is one deployment, at most ${mostSeeds}; default ${usualSeeds}`,
      ),
    faults: z.string().optional().describe('Kinds of faults to draw from, by commas; default all'),
    ...planInputs,
  },
  positional: ['services'],
  help,
  run: async ({ fault = [], seeds, faults, ...given }, around) => {
    const laid = fault.map(faultOf);
    const drawn = { seeds: seedsOf(seeds ?? usualSeeds), faults: kindsOf(faults ?? 'all') };
    if (laid.length === 0 && given.manifest === undefined) {
      refuseAboutPlan(given);
      return runMany(drawn, around);
    }
    const own = await ownOf(given, laid, around);
    if ('result' in own) return own.result;
    const isMany = seeds !== undefined || faults !== undefined;
    return isMany ? runMany({ ...drawn, ...own }, around) : runOne(own.given, around);
  },
});
