import type { Problem } from '../problem.ts';
import { valueAt } from '../tree.ts';
import { code, type Path } from '../words.ts';

/** Providers that DESIGN names and nobody has built yet. */
export const unbuiltProviders: readonly string[] = ['cloud-run', 'firebase-hosting'];

/** Warns where a provider is known by name and nothing acts on it: never silently ignored. */
export const providerNotBuilt = (path: Path, data: unknown): Problem => ({
  severity: 'warning',
  code: 'NOT_BUILT_YET',
  path,
  at: 'value',
  message: `the provider ${code(String(valueAt(data, path)))} is not built yet: plan and deploy refuse it`,
  fix: 'use a provider that is built, for example `script` with your own deploy command',
});
