import { type Lookup, references } from '@convoy/model/expand';
import type { Settings } from '@convoy/model/settings';
import { textsWithin } from './tree.ts';
import { dotted } from './words.ts';

export interface UnsetVariable {
  readonly name: string;
  /** Key that reads it, for example `services.web.health.url`. */
  readonly where: string;
}

/** Every `${NAME}` without default that these services read and `lookup` does not know: asked before anything begins. */
export const unsetVariables = (settings: Settings, services: readonly string[], lookup: Lookup): UnsetVariable[] =>
  services.flatMap((service) => {
    if (!Object.hasOwn(settings.services, service)) return [];
    const { health, with: keys } = settings.services[service] as Settings['services'][string];
    return [...textsWithin({ with: keys, health })].flatMap(({ text, path }) =>
      [...new Set(references(text))]
        .filter((name) => lookup(name) === undefined)
        .map((name) => ({ name, where: dotted(['services', service, ...path]) })),
    );
  });
