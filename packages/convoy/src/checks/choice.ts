import { type CheckKind, checksOfService } from '@convoy/model/checks';
import { ConvoyError } from '@convoy/model/error';
import { own } from '@convoy/model/record';
import type { Settings } from '@convoy/model/settings';
import { offered } from '../offered.ts';

export interface Named {
  readonly settings: Settings;
  readonly names: readonly string[];
  readonly only: readonly (CheckKind | 'integration')[] | null;
}

/** What of the manifest is to be checked. */
export interface Choice {
  /** Services that have checks of their own among what was asked for, and which. */
  readonly kinds: ReadonlyMap<string, readonly CheckKind[]>;
  /** Checks that span several services. */
  readonly spanning: readonly string[];
}

const unknown = ({ services, checks, environment }: Settings, name: string): ConvoyError => {
  const known = [...Object.keys(services), ...Object.keys(checks)];
  return new ConvoyError(
    'UNKNOWN_CHECK',
    `there is neither a service nor a check ${name} in ${environment}: it has ${offered(name, known)}`,
  );
};

const nothing = ({ names, only }: Named): ConvoyError => {
  const whose = names.length === 0 ? 'the manifest has' : `${names.join(', ')} ${names.length === 1 ? 'has' : 'have'}`;
  const which = only === null ? 'nothing to check' : `no ${only.join(' or ')} check`;
  return new ConvoyError(
    'NOTHING_TO_CHECK',
    `${whose} ${which}: add \`verify\` to a service, or \`verify.integration\``,
  );
};

/** Which checks are meant; without names all. Faults: `UNKNOWN_CHECK`, `NOTHING_TO_CHECK`. */
export const choose = (asked: Named): Choice => {
  const { settings, names, only } = asked;
  const strange = names.find(
    (name) => !Object.hasOwn(settings.services, name) && !Object.hasOwn(settings.checks, name),
  );
  if (strange !== undefined) throw unknown(settings, strange);
  const isNamed = (name: string): boolean => names.length === 0 || names.includes(name);
  const isMeant = (kind: CheckKind | 'integration'): boolean => only === null || only.includes(kind);
  const kinds = Object.keys(settings.services)
    .filter(isNamed)
    .map((service) => [service, checksOfService(own(settings.services, service)).filter(isMeant)] as const)
    .filter(([, kinds]) => kinds.length > 0);
  const spanning = isMeant('integration') ? Object.keys(settings.checks).filter(isNamed) : [];
  if (kinds.length + spanning.length === 0) throw nothing(asked);
  return { kinds: new Map(kinds), spanning };
};
