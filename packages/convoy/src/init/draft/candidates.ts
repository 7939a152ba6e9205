import { posix } from 'node:path';
import type { Facts } from '../facts.ts';
import { freeName, nameOf } from '../names.ts';
import { placed, type Source } from '../source.ts';

/** A folder that looks like a service. */
export interface Candidate {
  readonly name: string;
  /** Relative to the top; empty: the top itself. */
  readonly folder: string;
  readonly sources: readonly string[];
  /** The name by which a compose file knows it. */
  readonly compose: string | undefined;
}

/** Folders of scripts for all: what lies in them is no service of that name. */
const shared = /^(\.ci|scripts?|bin|deploy(ment)?s?|ci|tools?|infra(structure)?|hack|ops|devops|cloud|\.circleci)$/i;

export const isShared = (folder: string): boolean => folder === '' || shared.test(posix.basename(folder));

/** `services/web/docker` is the home of `services/web` where nothing else below that is built. */
export const homeOf = (folder: string, built: readonly string[]): string => {
  const [home] = /^(?:services|apps|microservices)\/[^/]+/.exec(folder) ?? [];
  if (home === undefined) return folder;
  return built.filter((one) => one === home || one.startsWith(`${home}/`)).length > 1 ? folder : home;
};

const ownNames = (folder: string): string[] => {
  const last = posix.basename(folder);
  return nameOf(last) === undefined ? [] : [last, folder.split('/').slice(-2).join('-')];
};

/** Every folder that looks like a service, with a name of its own. */
export const candidatesOf = (facts: Facts): Candidate[] => {
  const built = [...new Set(facts.dockerfiles.map(({ folder }) => folder))];
  const found = new Map<string, { readonly wishes: string[]; readonly sources: Source[]; compose?: string }>();
  const add = (folder: string, wishes: readonly string[], source: Source, compose?: string): void => {
    const home = homeOf(folder, built);
    const one = found.get(home) ?? { wishes: [], sources: [] };
    one.wishes.push(...wishes);
    one.sources.push(source);
    if (compose !== undefined) one.compose ??= compose;
    found.set(home, one);
  };
  for (const { name, folder, source } of facts.compose) if (folder !== null) add(folder, [name], source, name);
  for (const { file, folder } of facts.dockerfiles) add(folder, [], { file });
  for (const { file, folder } of facts.scripts) if (!isShared(folder)) add(folder, [], { file });
  for (const { file, folder, deploys } of facts.packages) if (deploys && folder !== '') add(folder, [], { file });
  // A folder whose parts are built each by itself is none of them.
  for (const folder of facts.folders)
    if (homeOf(folder, built) === folder && !found.has(folder)) {
      const parts = [...found.keys()].some((other) => other.startsWith(`${folder}/`));
      if (!parts) add(folder, [], { file: folder });
    }
  const taken = new Set<string>();
  return [...found].map(([folder, { wishes, sources, compose }]) => {
    const own = folder === '' ? facts.names : ownNames(folder);
    const name = freeName([...wishes, ...own], taken);
    taken.add(name);
    return { name, folder, sources: [...new Set(sources.map(placed))], compose };
  });
};
