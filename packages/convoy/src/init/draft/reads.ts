import { variableOf } from '../names.ts';
import type { Draft, ServiceDraft } from './draft.ts';
import type { Store, Variable } from './variables.ts';

/** A variable that must be set where Convoy runs. */
export interface Read {
  readonly name: string;
  readonly store: Store;
}

/** The variable that holds where a service answers: one for each environment where there are several. */
export const urlVariable = (draft: Draft, service: string, environment: string): string =>
  draft.environments.length > 1 ? variableOf(environment, service, 'url') : variableOf(service, 'url');

const envsOf = ({ env, overrides }: ServiceDraft): Variable[] => [
  ...env,
  ...[...overrides.values()].flatMap((override) => override.env),
];

/** Everything that the manifest's `${NAME}` read, each once; a secret wherever one place says that it is. */
export const readsOf = (draft: Draft): Read[] => {
  const found = new Map<string, Store>();
  const add = (name: string, store: Store): void => {
    if (found.get(name) !== 'secrets') found.set(name, store);
  };
  for (const service of draft.services) {
    for (const { value } of draft.environments) add(urlVariable(draft, service.name, value), 'vars');
    for (const { reads } of envsOf(service)) for (const { name, store } of reads) add(name, store);
  }
  return [...found].map(([name, store]) => ({ name, store })).sort((a, b) => (a.name < b.name ? -1 : 1));
};
