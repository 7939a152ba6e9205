import { readFile } from 'node:fs/promises';
import { providerSchemas } from '@convoy/drivers/providers';
import { type Diagnostic, format } from '@convoy/manifest/diagnostic';
import { parseManifest } from '@convoy/manifest/parse';
import { environmentsOf, resolve } from '@convoy/manifest/resolve';
import { unsetVariables } from '@convoy/manifest/variables';
import { ConvoyError, messageOf } from '@convoy/model/error';
import type { Settings } from '@convoy/model/settings';
import type { Place } from './place.ts';

/** A manifest that cannot be used, with everything that is wrong with it. */
export class ManifestError extends ConvoyError {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super('MANIFEST_INVALID', diagnostics.map(format).join('\n'));
    this.diagnostics = diagnostics;
  }
}

const textOf = async ({ manifest, called }: Place): Promise<string> => {
  try {
    return await readFile(manifest, 'utf8');
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    const fix =
      code === 'ENOENT' ? 'write one there, or name another by --manifest FILE' : 'name a file by --manifest FILE';
    throw new ConvoyError(
      'MANIFEST_UNREADABLE',
      `${called}:1:1: the manifest cannot be read: ${messageOf(thrown)}\n  fix: ${fix}`,
      {
        cause: thrown,
      },
    );
  }
};

export type Loaded = ReturnType<typeof parseManifest>;

/** Reads the manifest and tells what is wrong with it; throws only when it cannot be read. */
export const inspect = async (place: Place): Promise<Loaded> =>
  parseManifest(await textOf(place), { file: place.called, providers: await providerSchemas() });

/**
 * The manifest as it holds for an environment. What cannot be honoured yet is refused here: a key that is silently
 * ignored is a promise broken.
 */
export const load = async (place: Place, environment: string | undefined): Promise<Settings> => {
  const { manifest, diagnostics } = await inspect(place);
  const blocking = diagnostics.filter(({ severity, code }) => severity === 'error' || code === 'NOT_BUILT_YET');
  if (!manifest || blocking.length > 0) throw new ManifestError(blocking);
  return resolve(manifest, environment ?? onlyOf(environmentsOf(manifest)));
};

const onlyOf = (known: readonly string[]): string => {
  const [only] = known;
  if (only === undefined || known.length > 1)
    throw new ConvoyError('ENVIRONMENT_MISSING', `name the environment by --environment: ${known.join(' or ')}`);
  return only;
};

/**
 * The name of the environment alone. Ways out (resume, roll back, settle) need no more of the manifest: the journal has
 * its settings, and a manifest that is broken meanwhile must not bar them.
 */
export const environmentOf = async (place: Place, environment: string | undefined): Promise<string> => {
  if (environment !== undefined) return environment;
  const { manifest, diagnostics } = await inspect(place);
  if (!manifest) throw new ManifestError(diagnostics.filter(({ severity }) => severity === 'error'));
  return onlyOf(environmentsOf(manifest));
};

/** Variables are asked for before anything begins: half a deployment is the wrong place to find one missing. */
export const requireVariables = (
  settings: Settings,
  services: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): void => {
  const unset = unsetVariables(settings, services, (name) => env[name]);
  if (unset.length === 0) return;
  const lines = unset.map(({ name, where }) => `\${${name}} is not set; ${where} reads it`);
  throw new ConvoyError('UNSET_VARIABLE', `${lines.join('\n')}\n  fix: export it, or write \${NAME:-default}`);
};
