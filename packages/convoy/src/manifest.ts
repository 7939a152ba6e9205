import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { providerSchemas } from '@convoy/drivers/providers';
import type { Diagnostic } from '@convoy/manifest/diagnostic';
import { parseManifest } from '@convoy/manifest/parse';
import { checkPlaces } from '@convoy/manifest/places';
import { environmentsOf, resolve } from '@convoy/manifest/resolve';
import type { Manifest } from '@convoy/manifest/schema/manifest';
import { diagnoseUnset, diagnoseUnsetInChannel, type Readers, unsetVariables } from '@convoy/manifest/variables';
import { mostBytes } from '@convoy/manifest/yaml/decode';
import { ConvoyError, messageOf } from '@convoy/model/error';
import type { Settings } from '@convoy/model/settings';
import { DiagnosedError } from './diagnosed.ts';
import { offered } from './offered.ts';
import type { Place } from './place.ts';
import { clean } from './view/text.ts';

/** A manifest that cannot be used, with everything that is wrong with it. */
export class ManifestError extends DiagnosedError {
  constructor(diagnostics: readonly Diagnostic[], code = 'MANIFEST_INVALID') {
    super(diagnostics, code);
  }
}

/** What the system's codes mean to a person, and what to do. */
const unreadable: Readonly<Record<string, readonly [why: string, fix: string]>> = {
  ENOENT: ['there is no such file', 'write one there, or name another by --manifest FILE'],
  EISDIR: ['it is a folder', 'name a file in it by --manifest FILE'],
  ENOTDIR: ['what should be a folder on its path is a file', 'name another by --manifest FILE'],
  EACCES: ['permission is denied', 'let this user read it, or name another by --manifest FILE'],
};

const notAFile: readonly [why: string, fix: string] = [
  'it is a pipe or a device',
  'write it to a file and name that by --manifest FILE',
];

const unreadableBy = (called: string, [why, fix]: readonly [why: string, fix: string], cause?: unknown): ConvoyError =>
  new ConvoyError('MANIFEST_UNREADABLE', `${called}:1:1: the manifest cannot be read: ${why}\n  fix: ${fix}`, {
    cause,
  });

/** A pipe would be waited for and a device may have no end; of a file that is too large no more is read than tells so. */
const bytesOf = async ({ manifest, called }: Place): Promise<Buffer> => {
  try {
    const found = await stat(manifest);
    if (!found.isFile() && !found.isDirectory()) throw unreadableBy(called, notAFile);
    return Buffer.concat(await createReadStream(manifest, { end: mostBytes }).toArray());
  } catch (cause) {
    if (cause instanceof ConvoyError) throw cause;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw unreadableBy(called, unreadable[code] ?? [messageOf(cause), 'name another by --manifest FILE'], cause);
  }
};

type Loaded = ReturnType<typeof parseManifest>;

/** Reads the manifest and tells what is wrong with it; throws only when it cannot be read. */
export const inspect = async (place: Place): Promise<Loaded> =>
  parseManifest(await bytesOf(place), { file: place.called, providers: await providerSchemas() });

const valid = ({ manifest, diagnostics }: Loaded): Manifest => {
  if (manifest) return manifest;
  throw new ManifestError(diagnostics.filter(({ severity }) => severity === 'error'));
};

/** The manifest, or a throw that says all that is wrong with it. */
export const manifestAt = async (place: Place): Promise<Manifest> => valid(await inspect(place));

/**
 * The manifest as written and as it holds for an environment. What cannot be honoured yet is refused here: a key that is
 * silently ignored is a promise broken.
 */
export const loadWhole = async (
  place: Place,
  environment: string | undefined,
): Promise<{ readonly manifest: Manifest; readonly settings: Settings }> => {
  const { manifest, diagnostics } = await inspect(place);
  const blocking = diagnostics.filter((one) => one.severity === 'error' || one.code === 'NOT_BUILT_YET');
  if (!manifest || blocking.length > 0)
    throw new ManifestError(blocking.map((one) => ({ ...one, severity: 'error' as const })));
  const settings = await withPolicy(place, resolve(manifest, environment ?? onlyOf(environmentsOf(manifest))));
  return { manifest, settings };
};

/** As it holds for an environment. */
export const load = async (place: Place, environment: string | undefined): Promise<Settings> =>
  (await loadWhole(place, environment)).settings;

/** The manifest of the default branch; null: it has none there, or this is not on GitHub. */
export const manifestOfDefaultBranch = async ({ github, root, manifest }: Place): Promise<Manifest | null> => {
  if (!github) return null;
  const path = relative(root, manifest).replaceAll(sep, '/');
  const text = await (await github()).fileOfDefaultBranch(path);
  if (text === null) return null;
  const file = `${path} of the default branch`;
  return valid(parseManifest(Buffer.from(text), { file, providers: await providerSchemas() }));
};

/**
 * Who may do what and when nothing starts is said by the default branch: whoever may push a branch must not thereby change
 * it. One without this environment says nothing of it yet; null: one without this manifest, or not on GitHub.
 */
export const policyOf = async (
  place: Place,
  environment: string,
): Promise<Pick<Settings, 'access' | 'freeze'> | null> => {
  const manifest = await manifestOfDefaultBranch(place);
  if (manifest === null) return null;
  if (!environmentsOf(manifest).includes(environment)) return {};
  const { access, freeze } = resolve(manifest, environment);
  return { ...(access ? { access } : {}), ...(freeze ? { freeze } : {}) };
};

const withPolicy = async (place: Place, settings: Settings): Promise<Settings> => {
  const policy = await policyOf(place, settings.environment);
  if (policy === null) return settings;
  const { access: _access, freeze: _freeze, ...own } = settings;
  return { ...own, ...policy };
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
  return onlyOf(environmentsOf(await manifestAt(place)));
};

/** The same of one that the manifest at hand must know. Throws `UNKNOWN_ENVIRONMENT`. */
export const environmentIn = (manifest: Manifest, environment: string | undefined): string => {
  const known = environmentsOf(manifest);
  if (environment === undefined) return onlyOf(known);
  if (known.includes(environment)) return environment;
  throw new ConvoyError(
    'UNKNOWN_ENVIRONMENT',
    `there is no environment ${clean(environment)}: there is ${offered(environment, known)}`,
  );
};

type Env = Readonly<Record<string, string | undefined>>;

/** Variables that these read and that are not set here, where the manifest reads them. */
export const unsetIn = async (
  place: Place,
  settings: Settings,
  readers: Readers,
  env: Env,
): Promise<readonly Diagnostic[]> => {
  const unset = unsetVariables(settings, readers, (name) => env[name]);
  return unset.length === 0 ? [] : diagnoseUnset(unset, settings.environment, await bytesOf(place), place.called);
};

/** Throws `UNSET_VARIABLE`, each with its place, where a channel reads what is not set here. */
export const requireChannelVariables = async (place: Place, channel: string, env: Env): Promise<void> => {
  const diagnostics = diagnoseUnsetInChannel(channel, (name) => env[name], await bytesOf(place), place.called);
  if (diagnostics.length > 0) throw new ManifestError(diagnostics, 'UNSET_VARIABLE');
};

/** Where its checks are written. */
export const placesOfChecks = async (place: Place, environment: string): Promise<ReturnType<typeof checkPlaces>> =>
  checkPlaces(await bytesOf(place), environment);

/** Variables are asked for before anything begins: half a deployment is the wrong place to find one missing. */
export const requireVariables = async (...asked: Parameters<typeof unsetIn>): Promise<void> => {
  const diagnostics = await unsetIn(...asked);
  if (diagnostics.length > 0) throw new ManifestError(diagnostics, 'UNSET_VARIABLE');
};

/** The same of what was begun elsewhere: it is left as it is rather than gone on with to its harm. */
export const requireToGoOn = (deployment: string, settings: Settings, services: readonly string[], env: Env): void => {
  const names = [
    ...new Set(unsetVariables(settings, { services, checks: [] }, (name) => env[name]).map(({ name }) => name)),
  ];
  if (names.length > 0)
    throw new ConvoyError(
      'UNSET_VARIABLE',
      `${deployment} is left as it is, for ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not set here, and its services read ${names.length === 1 ? 'it' : 'them'}: set what it was begun with, and go on by convoy resume`,
    );
};
