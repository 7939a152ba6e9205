/** What someone may do in a repository, the least first. */
export const permissions = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Permission = (typeof permissions)[number];

/** What needs a permission of its own. */
export type Guarded = 'deploy' | 'rollback' | 'override';

/** The least permission for each, as the manifest of the default branch says; what it does not name, anybody may. */
export type AccessSettings = { readonly [G in Guarded]?: Permission };
