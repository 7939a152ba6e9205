import { posix } from 'node:path';
import { entriesAt, fieldsOf, listOf, own, textOf } from '@convoy/manifest/tree';
import type { Source } from '../source.ts';
import { healthPathIn } from './health.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** A service of a compose file. */
export interface ComposeService {
  readonly name: string;
  readonly source: Source;
  /** What it is built from, relative to the repository's top; null: an image that others made. */
  readonly folder: string | null;
  readonly needs: readonly { readonly name: string; readonly source: Source }[];
  readonly health?: { readonly path: string; readonly source: Source };
}

const contextOf = (build: unknown): string | undefined =>
  build === undefined ? undefined : (textOf(build) ?? textOf(own(build, 'context')) ?? '.');

const within = (folder: string, path: string): string => {
  const joined = posix.join(folder, path).replace(/\/$/, '');
  return joined === '.' ? '' : joined;
};

/** A context may be an address, and may lie outside: then nothing here is what it is built from. */
const folderOf = (file: string, build: unknown): string | null => {
  const context = contextOf(build);
  if (context === undefined || /^[a-z+]+:|^\/|\$/.test(context)) return null;
  const folder = within(posix.dirname(file), context);
  return folder === '..' || folder.startsWith('../') ? null : folder;
};

export const readCompose = (
  file: string,
  text: string,
): { readonly services: readonly ComposeService[]; readonly fault: Yaml['fault'] } => {
  const { data, source, fault } = readYaml(file, text);
  const services = entriesAt(data, 'services').map(([name, service]): ComposeService => {
    const at = ['services', name];
    const needs = own(service, 'depends_on');
    const named = Array.isArray(needs)
      ? listOf(needs).flatMap((need, index) => (typeof need === 'string' ? [[need, index] as const] : []))
      : Object.keys(fieldsOf(needs)).map((need) => [need, need] as const);
    const test = own(own(service, 'healthcheck'), 'test');
    const path = healthPathIn(Array.isArray(test) ? test.join(' ') : String(test ?? ''));
    return {
      name,
      source: source(at),
      folder: folderOf(file, own(service, 'build')),
      needs: named.map(([need, key]) => ({ name: need, source: source([...at, 'depends_on', key]) })),
      ...(path === undefined ? {} : { health: { path, source: source([...at, 'healthcheck']) } }),
    };
  });
  return { services, fault };
};
