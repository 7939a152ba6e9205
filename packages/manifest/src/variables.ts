import { type Lookup, referencesIn } from '@convoy/model/expand';
import type { Settings } from '@convoy/model/settings';
import { isTelling } from '@convoy/model/telling';
import type { Diagnostic } from './diagnostic.ts';
import { type Problem, placeAll } from './problem.ts';
import { placeOf } from './semantics/view.ts';
import { textsWithin } from './tree.ts';
import { code, dotted, type Path } from './words.ts';
import { decode } from './yaml/decode.ts';
import { read } from './yaml/read.ts';

export interface UnsetVariable {
  readonly name: string;
  readonly service: string;
  /** Key of the service that reads it, for example `health.url`. */
  readonly key: Path;
}

/**
 * Every `${NAME}` without default that these services read and that `lookup` does not know or finds empty: asked before
 * anything begins.
 */
export const unsetVariables = (settings: Settings, services: readonly string[], lookup: Lookup): UnsetVariable[] =>
  services.flatMap((service) => {
    if (!Object.hasOwn(settings.services, service)) return [];
    const { health, verify, with: keys } = settings.services[service] as Settings['services'][string];
    return [...textsWithin({ with: keys, health, verify })].flatMap(({ text, path: key }) => {
      const required = referencesIn(text).filter(({ name, fallback }) => fallback === undefined && !lookup(name));
      return [...new Set(required.map(({ name }) => name))].map((name) => ({ name, service, key }));
    });
  });

const problem = ({ name, service, key }: UnsetVariable, path: Path): Problem => ({
  code: 'UNSET_VARIABLE',
  path,
  message: `${code(`\${${name}}`)} is unset or empty; ${dotted(['services', service, ...key])} reads it`,
  fix: isTelling(name) ? `set ${name} where Convoy runs` : `export ${name}, or write ${code(`\${${name}:-default}`)}`,
});

/** Unset variables at the places of the manifest where `environment` reads them. */
export const diagnoseUnset = (
  unset: readonly UnsetVariable[],
  environment: string,
  manifest: Uint8Array,
  file: string,
): Diagnostic[] => {
  const text = decode(manifest, file);
  const document = read(typeof text === 'string' ? text : '');
  const at = placeOf(document.data, environment);
  return placeAll(
    unset.map((one) => problem(one, at(one.service, ...one.key))),
    document,
    file,
  );
};
