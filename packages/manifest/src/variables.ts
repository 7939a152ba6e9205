import { type Lookup, referencesIn } from '@convoy/model/expand';
import { needsOf } from '@convoy/model/neighbours';
import { own } from '@convoy/model/record';
import type { Settings } from '@convoy/model/settings';
import { isTelling } from '@convoy/model/telling';
import type { Diagnostic } from './diagnostic.ts';
import { type Problem, placeAll } from './problem.ts';
import { integrationAt, placeOf } from './semantics/view.ts';
import { textOf, textsWithin, valueAt } from './tree.ts';
import { code, dotted, type Path } from './words.ts';
import { decode } from './yaml/decode.ts';
import { type Document, read } from './yaml/read.ts';

/** Who reads variables: services, and integration checks. */
export interface Readers {
  readonly services: readonly string[];
  readonly checks: readonly string[];
}

export interface UnsetVariable {
  readonly name: string;
  /** Who reads it: one of the three. */
  readonly service?: string;
  readonly check?: string;
  readonly external?: string;
  /** Its key that does, as the manifest writes it, for example `health.url`. */
  readonly key: Path;
}

/** Settings hold a request by itself, and its method beside its path; the manifest has its keys one level above. */
const writtenAt = (value: unknown, key: Path): Path => {
  const at = key[0] === 'with' ? -1 : key.indexOf('request');
  const [first, ...rest] = at < 0 ? [] : key.slice(at + 1);
  if (first === undefined) return key;
  const method = textOf(valueAt(value, [...key.slice(0, at + 1), 'method'])) ?? '';
  return [...key.slice(0, at), first === 'path' ? method.toLowerCase() : first, ...rest];
};

const unsetWithin = (value: unknown, lookup: Lookup): Pick<UnsetVariable, 'name' | 'key'>[] =>
  [...textsWithin(value)].flatMap(({ text, path }) => {
    const required = referencesIn(text).filter(({ name, fallback }) => fallback === undefined && !lookup(name));
    return [...new Set(required.map(({ name }) => name))].map((name) => ({ name, key: writtenAt(value, path) }));
  });

/** What checks ask beside those services: of others they need the address. */
const askedBeside = ({ checks }: Settings, { services, checks: names }: Readers): string[] => {
  const asked = names.flatMap((name) => own(checks, name)?.requests ?? []).flatMap(({ service }) => service ?? []);
  return [...new Set(asked)].filter((service) => !services.includes(service));
};

/** External dependencies that these services need. */
const externalFor = (settings: Settings, { services }: Readers): string[] => {
  const needed = new Set(services.flatMap((service) => [...needsOf(settings, service)]));
  return Object.keys(settings.external ?? {}).filter((name) => needed.has(name));
};

/**
 * Every `${NAME}` without default that these read and that `lookup` does not know or finds empty: asked before anything
 * begins.
 */
export const unsetVariables = (settings: Settings, readers: Readers, lookup: Lookup): UnsetVariable[] => [
  ...readers.services.flatMap((service) => {
    const found = own(settings.services, service);
    if (!found) return [];
    const { health, verify, with: keys } = found;
    return unsetWithin({ with: keys, health, verify }, lookup).map((one) => ({ ...one, service }));
  }),
  ...askedBeside(settings, readers).flatMap((service) =>
    unsetWithin({ health: { url: own(settings.services, service)?.health?.url } }, lookup).map((one) => ({
      ...one,
      service,
    })),
  ),
  ...externalFor(settings, readers).flatMap((external) =>
    unsetWithin({ health: { url: settings.external?.[external]?.health?.url } }, lookup).map((one) => ({
      ...one,
      external,
    })),
  ),
  // A command reads the environment by itself.
  ...readers.checks.flatMap((check) =>
    unsetWithin({ requests: own(settings.checks, check)?.requests }, lookup).map((one) => ({ ...one, check })),
  ),
];

const setWhereRun = (name: string): string => `set ${name} where Convoy runs`;

const problem = ({ name }: Pick<UnsetVariable, 'name'>, path: Path, reader: Path): Problem => ({
  code: 'UNSET_VARIABLE',
  path,
  message: `${code(`\${${name}}`)} is unset or empty; ${dotted(reader)} reads it`,
  fix: isTelling(name) ? setWhereRun(name) : `export ${name}, or write ${code(`\${${name}:-default}`)}`,
});

const documentOf = (manifest: Uint8Array, file: string): Document => {
  const text = decode(manifest, file);
  return read(typeof text === 'string' ? text : '');
};

/** Names of unset variables that a channel reads, each once. */
export const unsetInChannel = (channel: unknown, lookup: Lookup): string[] => [
  ...new Set(unsetWithin(channel, lookup).map(({ name }) => name)),
];

/** The same at their places in the manifest. No default is advised: what channels read are secrets. */
export const diagnoseUnsetInChannel = (
  channel: string,
  lookup: Lookup,
  manifest: Uint8Array,
  file: string,
): Diagnostic[] => {
  const document = documentOf(manifest, file);
  const at = ['alerts', 'channels', channel];
  const problems = unsetWithin(valueAt(document.data, at), lookup).map((one): Problem => {
    const path = [...at, ...one.key];
    return { ...problem(one, path, path), fix: setWhereRun(one.name) };
  });
  return placeAll(problems, document, file);
};

/** Unset variables at the places of the manifest where `environment` reads them. */
export const diagnoseUnset = (
  unset: readonly UnsetVariable[],
  environment: string,
  manifest: Uint8Array,
  file: string,
): Diagnostic[] => {
  const document = documentOf(manifest, file);
  const at = placeOf(document.data, environment);
  const problems = unset.map((one): Problem => {
    const { service, external, check = '', key } = one;
    if (external !== undefined) return problem(one, ['external', external, ...key], ['external', external, ...key]);
    if (service !== undefined) return problem(one, at(service, ...key), ['services', service, ...key]);
    const path = [...integrationAt(document.data, check), ...key];
    return problem(one, path, path);
  });
  return placeAll(problems, document, file);
};
