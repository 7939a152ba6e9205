import { piecesOf, settled } from '../expressions.ts';
import { nameOf } from '../names.ts';
import { placed, type Source } from '../source.ts';
import type { Call } from './calls.ts';

/** An environment that a job deploys to, as the manifest names it. */
export interface Reached {
  readonly name: string;
  readonly because: string;
  readonly at: Source;
}

/** What people call their environments, in the names of jobs and files. */
const words: Readonly<Record<string, string>> = {
  dev: 'development',
  development: 'development',
  qa: 'qa',
  stage: 'staging',
  staging: 'staging',
  prod: 'production',
  production: 'production',
};

const ranks: Readonly<Record<string, number>> = { development: 0, qa: 1, staging: 2, production: 4 };

/** How far from the people who wrote it a release is there. */
export const rankOf = (environment: string): number => ranks[environment] ?? 3;

const wordIn = (text: string): string | undefined =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .flatMap((part) => (Object.hasOwn(words, part) ? [words[part]] : []))
    .at(-1);

/** Whether a part of a name only says where: `staging`, `prod`. */
export const isEnvironmentWord = (part: string): boolean => Object.hasOwn(words, part);

const named = (name: string, source: Source): Reached[] => {
  const known = nameOf(name);
  return known === undefined ? [] : [{ name: known, because: placed(source), at: source }];
};

/** What stands behind `||` in a job's environment: what it is where nobody chose. */
export const fallbackOf = ({ job, contexts }: Pick<Call, 'job' | 'contexts'>): string | undefined => {
  const [, name] = /\|\|\s*'([^']+)'\s*\}\}$/.exec(settled(job.environment?.name ?? '', contexts)) ?? [];
  return name === undefined ? undefined : nameOf(name);
};

/** Where a job deploys to; nothing where nothing tells. */
export const reachedBy = ({ job, workflow, started, contexts }: Call): readonly Reached[] => {
  const { environment } = job;
  if (environment !== undefined) {
    const pieces = piecesOf(settled(environment.name, contexts));
    if (pieces.every(({ kind }) => kind === 'text'))
      return named(pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join(''), environment.source);
    const chosen = started.options.flatMap(({ name, source }) => named(name, source));
    const fallback = fallbackOf({ job, contexts });
    return chosen.length > 0 || fallback === undefined ? chosen : named(fallback, environment.source);
  }
  if (started.options.length > 0) return started.options.flatMap(({ name, source }) => named(name, source));
  const word = wordIn(job.id) ?? wordIn(workflow.file) ?? wordIn(started.file);
  return word === undefined ? [] : [{ name: word, because: `the name of ${placed(job.source)}`, at: job.source }];
};
