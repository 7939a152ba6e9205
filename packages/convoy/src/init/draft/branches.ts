import { placed } from '../source.ts';
import type { Deploy } from './deploys.ts';

/** What a push to a branch deploys to. */
export interface Branch {
  readonly branch: string;
  readonly environment: string;
  readonly because: string;
}

/** What the workflows deploy where, by pushes; the first of a branch wins, others take it from there. */
export const branchesOf = (deploys: readonly Deploy[]): Branch[] => {
  const found = new Map<string, Branch>();
  for (const { branches, environments, pushed, source } of deploys) {
    const [only, ...others] = environments;
    const environment = pushed ?? (others.length > 0 ? undefined : only?.name);
    if (environment === undefined) continue;
    for (const branch of branches)
      if (!/[*?![\]+]/.test(branch) && !found.has(branch))
        found.set(branch, { branch, environment, because: placed(source) });
  }
  return [...found.values()];
};
