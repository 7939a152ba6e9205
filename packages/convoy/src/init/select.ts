import { posix } from 'node:path';

/** What others wrote, what machines made, and what only tests and examples use. */
const passedOver =
  /(^|\/)(node_modules|vendor|third_party|dist|build|tests?|__tests__|testdata|fixtures|examples?|\.devcontainer)\//;

/** Of each kind at most this many are read, so that a repository of any size is looked at in seconds. */
const most = 500;

const kinds = {
  dockerfiles: (name: string) => /^(Dockerfile|Containerfile)$/.test(name),
  compose: (name: string) => /^(docker-)?compose\.ya?ml$/.test(name),
  scripts: (name: string) => /^([\w .-]+[-_.])?deploy([-_.][^/]*)?\.(sh|bash|zsh)$|^deploy$/i.test(name),
  firebase: (name: string) => name === 'firebase.json',
  firebaseRc: (name: string) => name === '.firebaserc',
  packages: (name: string) => name === 'package.json',
} as const;

export type Kind = keyof typeof kinds | 'workflows';

export interface Selected {
  readonly paths: Readonly<Record<Kind, readonly string[]>>;
  readonly folders: readonly string[];
  readonly notes: readonly string[];
}

const isWorkflow = (path: string): boolean => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);

/** Which files tell how a repository is deployed. */
export const select = (files: readonly string[]): Selected => {
  const looked = files.filter((path) => !passedOver.test(path));
  const own = looked.filter((path) => !path.includes('${'));
  const chosen = Object.entries(kinds).map(([kind, is]): [Kind, string[]] => [
    kind as Kind,
    own.filter((path) => is(posix.basename(path)) && !path.startsWith('.github/')),
  ]);
  const all: [Kind, string[]][] = [...chosen, ['workflows', files.filter(isWorkflow)]];
  const folders = own.flatMap((path) => /^(?:services|apps|microservices)\/[^/]+(?=\/)/.exec(path)?.[0] ?? []);
  return {
    paths: Object.fromEntries(all.map(([kind, paths]) => [kind, paths.slice(0, most)])) as Record<Kind, string[]>,
    folders: [...new Set(folders)].slice(0, most),
    notes: [
      ...(own.length < looked.length
        ? ['files with `${` in their names were passed over: a manifest would read it']
        : []),
      ...all.flatMap(([kind, paths]) =>
        paths.length > most ? [`of ${paths.length} ${kind} only the first ${most} were looked at`] : [],
      ),
    ],
  };
};
