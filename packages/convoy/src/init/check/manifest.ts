import { posix } from 'node:path';
import { entriesAt, fieldsOf, listOf, own, textsOf, textsWithin, valueAt } from '@convoy/manifest/tree';
import type { Path } from '@convoy/manifest/words';
import { referencesIn, variableNamesIn } from '@convoy/model/expand';
import { wordsOf } from '../draft/lines.ts';
import { readYaml } from '../readers/yaml.ts';
import type { Source } from '../source.ts';

interface Named {
  readonly name: string;
  readonly source: Source;
}

/** What a manifest says about the repository around it. */
export interface Said {
  readonly text: string;
  readonly services: readonly string[];
  readonly environments: readonly Named[];
  /** Globs of what services are built from. */
  readonly paths: readonly Named[];
  /** Files that commands name, as paths from the top. */
  readonly scripts: readonly Named[];
  /** `${NAME}` without a default. */
  readonly required: readonly Named[];
  /** Every variable that its texts and commands name. */
  readonly named: ReadonlySet<string>;
}

const commandKeys = ['deploy', 'shift', 'weigh', 'rollback', 'describe', 'retire', 'run'];

/** Files: with a folder before their name or an ending after it, and nothing that a shell would replace. */
const isFile = (word: string): boolean =>
  /^(\.{1,2}\/)?[^\s$*?{}~=:@<>|-][^\s$*?{}~=:@<>|]*\.(sh|bash|zsh|m?[jt]s|c[jt]s|py|rb|pl)$|^\.\/[^$*?{}]+$/.test(
    word,
  );

const filesIn = (command: unknown, cwd: string): string[] => {
  const words = typeof command === 'string' ? wordsOf(command) : textsOf(command).map(({ text }) => text);
  return words.filter(isFile).map((word) => posix.normalize(posix.join(cwd, word)));
};

/** Every service as written and as each environment deviates from it. */
const servicePlaces = (data: unknown): { readonly at: Path; readonly cwd: string }[] => {
  const cwdAt = (at: Path): string => String(valueAt(data, [...at, 'with', 'cwd']) ?? '');
  const written = entriesAt(data, 'services').map(([name]) => ({
    at: ['services', name],
    cwd: cwdAt(['services', name]),
  }));
  const deviating = entriesAt(data, 'environments').flatMap(([environment]) =>
    entriesAt(data, 'environments', environment, 'services').map(([name]) => {
      const at = ['environments', environment, 'services', name];
      return { at, cwd: cwdAt(at) || cwdAt(['services', name]) };
    }),
  );
  return [...written, ...deviating];
};

const commandsIn = (data: unknown): { readonly command: unknown; readonly cwd: string; readonly at: Path }[] => [
  ...servicePlaces(data).flatMap(({ at, cwd }) =>
    commandKeys.flatMap((key) => {
      const command = valueAt(data, [...at, 'with', key]);
      return command === undefined ? [] : [{ command, cwd, at: [...at, 'with', key] }];
    }),
  ),
  ...entriesAt(data, 'tasks').map(([name, task]) => ({
    command: own(task, 'run'),
    cwd: '',
    at: ['tasks', name, 'run'],
  })),
  ...listOf(valueAt(data, ['verify', 'integration'])).map((check, index) => ({
    ...{ command: own(check, 'run'), cwd: '', at: ['verify', 'integration', index, 'run'] },
  })),
];

const namesIn = (text: string): string[] => [
  ...variableNamesIn(text),
  ...[...text.matchAll(/\$([A-Za-z_]\w*)/g)].map(([, name]) => name as string),
];

/** Reads what a valid manifest says; where none of its environments has a name, it is `default`. */
export const saidIn = (file: string, text: string): Said => {
  const { data, source } = readYaml(file, text);
  const paths = servicePlaces(data).flatMap(({ at }) =>
    textsOf(valueAt(data, [...at, 'paths'])).map(({ text: glob, index }) => ({
      ...{ name: glob, source: source([...at, 'paths', index]) },
    })),
  );
  const texts = [...textsWithin(fieldsOf(data))];
  const environments = entriesAt(data, 'environments').map(([name]) => ({
    name,
    source: source(['environments', name]),
  }));
  return {
    text,
    services: entriesAt(data, 'services').map(([name]) => name),
    environments: environments.length > 0 ? environments : [{ name: 'default', source: { file, line: 1 } }],
    paths: paths.filter(({ name }) => !name.startsWith('!')),
    scripts: commandsIn(data).flatMap(({ command, cwd, at }) =>
      [...new Set(filesIn(command, cwd))].map((name) => ({ name, source: source(at) })),
    ),
    required: texts.flatMap(({ text: said, path }) =>
      referencesIn(said).flatMap(({ name, fallback }) =>
        fallback === undefined ? [{ name, source: source(path) }] : [],
      ),
    ),
    named: new Set(texts.flatMap(({ text: said }) => namesIn(said))),
  };
};
