import { type Guarded, type Permission, permissions } from '@convoy/model/access';
import type { People } from '@convoy/model/ports';
import type { Refusal } from '@convoy/model/refusal';
import type { Settings } from '@convoy/model/settings';

/** What decides who may do what. */
export type Ruled = Pick<Settings, 'environment' | 'access'>;

const rank = (permission: Permission): number => permissions.indexOf(permission);

const verbs: Readonly<Record<Guarded, (environment: string) => string>> = {
  deploy: (environment) => `deploy to ${environment}`,
  rollback: (environment) => `roll ${environment} back`,
  override: (environment) => `override a refusal of ${environment}`,
};

/**
 * Refuses someone who has not the permission that an operation asks for. Null as a permission: it is not known, and then
 * nobody may do what not everybody may.
 */
export const authorize = (
  operation: Guarded,
  { environment, access }: Ruled,
  actor: string,
  permission: Permission | null,
): Refusal | null => {
  const needed = access?.[operation];
  if (needed === undefined || (permission !== null && rank(permission) >= rank(needed))) return null;
  const has = permission === null ? 'nobody can tell which permission they have' : `they have ${permission}`;
  return {
    subject: environment,
    code: 'NOT_PERMITTED',
    reason: `${actor} may not ${verbs[operation](environment)}: ${has} in the repository, and \`environments.${environment}.access.${operation}\` in the manifest of its default branch asks for ${needed}`,
    fix: 'ask someone who has it',
  };
};

/** The same for several operations at once; people are asked only where the environment says anything of them. */
export const authorizeAll = async (
  operations: readonly Guarded[],
  settings: Ruled,
  actor: string,
  people: People,
): Promise<readonly Refusal[]> => {
  const ruled = operations.filter((operation) => settings.access?.[operation] !== undefined);
  if (ruled.length === 0) return [];
  const permission = await people.permission(actor);
  return ruled.flatMap((operation) => authorize(operation, settings, actor, permission) ?? []);
};
