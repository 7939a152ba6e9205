import { own } from './record.ts';
import type { ExternalSettings, Settings } from './settings.ts';

/** How something is looked at, be it a service or what is only needed; undefined: there is no such. */
export const lookedAt = (settings: Settings, name: string): ExternalSettings | undefined =>
  own(settings.services, name) ?? own(settings.external ?? {}, name);

/** Whether it is needed and is no service: nobody deploys it here, takes it back or restarts it. */
export const isExternal = ({ external = {} }: Settings, name: string): boolean => Object.hasOwn(external, name);

/** What stands for the release of what has none. */
export const externalRelease = { version: 'external' } as const;
