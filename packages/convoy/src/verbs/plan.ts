import { systemClock } from '@convoy/drivers/clock';
import { exits } from '../exit.ts';
import { requireVariables } from '../manifest.ts';
import { type Prepared, planInputs, prepare, servicesOf, settle } from '../prepare.ts';
import { newId } from '../session/id.ts';
import { headOf } from '../session/open.ts';
import { verb } from '../verb.ts';
import { planText } from '../view/plan.ts';
import { planMarkdown } from '../view/plan-markdown.ts';

/** The plan in Markdown, for whoever shows it on a page. */
const markdownOf = ({ plan, settings, refusals }: Prepared): string => planMarkdown(plan, settings, refusals);

const jsonOf = ({ plan, refusals, override, settings, commit }: Prepared) => ({
  name: settings.name,
  environment: settings.environment,
  promotesFrom: settings.promotesFrom ?? null,
  commit,
  plan,
  refusals,
  override,
});

export const plan = verb({
  inputs: planInputs,
  positional: ['services'],
  run: async (given, around) => {
    const settled = await settle(given, around);
    const { place, settings } = settled;
    const { record } = await headOf(place, settings.environment).read();
    const prepared = await prepare(given, settled, around, newId(systemClock), record);
    await requireVariables(place, prepared.settings, servicesOf(prepared.plan), around.env);
    return {
      exit: prepared.refusals.length > 0 ? exits.refused : exits.done,
      text: planText(prepared.plan, prepared.settings, prepared.refusals),
      json: jsonOf(prepared),
      markdown: markdownOf(prepared),
    };
  },
});
