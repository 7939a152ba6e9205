import type { Problem } from '../problem.ts';
import { own } from '../tree.ts';
import { code } from '../words.ts';
import type { View } from './view.ts';

/** Who is to have its page looked at while watching and has no budgets for it waits for nothing. */
export const pagesWithoutBudgets = (view: View): Iterable<Problem> =>
  view.services
    .entries()
    .filter(
      ([, service]) =>
        own(own(service, 'monitor'), 'page') !== undefined && own(own(service, 'verify'), 'page') === undefined,
    )
    .map(([name]) => ({
      severity: 'warning',
      code: 'NO_PAGE_BUDGETS',
      path: view.at(name, 'monitor', 'page'),
      message: `the page of ${code(name)} has no budgets, so it is not looked at`,
      fix: 'add `verify: { page: { performance: 0.9 } }`, or take it out',
    }));
