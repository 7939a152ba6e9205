import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { fixes } from '../schema/leaf.ts';
import { valueAt } from '../tree.ts';
import { code, didYouMean, dotted, nearest, type Path, within } from '../words.ts';
import { knownKeys } from './phrase.ts';
import { likeliest } from './union.ts';

type Issue = z.core.$ZodIssue;

/** What stands there, in a few words. */
const found = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing';
  if (value === '') return 'an empty text';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'a map' : code(String(value));
};

const unknownKeys = (keys: readonly string[], message: string, path: Path): Problem[] => {
  const known = knownKeys(message);
  return keys.map((key) => {
    const { question, fix } = didYouMean(key, known);
    return {
      code: 'UNKNOWN_KEY',
      path: [...path, key],
      at: 'key',
      message: `unknown key ${code(key)}${within(path)}${question}`,
      fix,
    };
  });
};

const expectation = /^expects /;

/** What to write where `message` says what was expected. */
const remedy = (message: string): string | undefined =>
  fixes[message] ?? (expectation.test(message) ? message.replace(expectation, 'write ') : undefined);

const missing = (path: Path, message: string): Problem => {
  const key = String(path.at(-1));
  const above = path.slice(0, -1);
  return {
    code: 'MISSING_KEY',
    path,
    at: 'key',
    message: `${code(key)} is missing${within(above)}`,
    fix: `add ${code(`${key}:`)}${expectation.test(message) ? message.replace(expectation, ' with ') : ''}`,
  };
};

const wrong = (issue: Issue, path: Path, value: unknown): Problem => {
  const where = path.length === 0 ? 'the manifest' : code(dotted(path));
  const kind = issue.code === 'invalid_type' || issue.code === 'invalid_union' ? 'WRONG_TYPE' : 'WRONG_VALUE';
  if (!expectation.test(issue.message)) {
    const fix = issue.code === 'custom' ? issue.params?.fix : undefined;
    return { code: kind, path, message: `${where}: ${issue.message}`, ...(typeof fix === 'string' && { fix }) };
  }
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  if (typeof value === 'string' && allowed.includes(value)) {
    const message = `${where} ${issue.message}, not the text ${code(value)}`;
    return { code: kind, path, message, fix: `write ${value} without quotes` };
  }
  const meant = typeof value === 'string' ? nearest(value, allowed) : undefined;
  const fix = meant === undefined ? remedy(issue.message) : `write ${code(meant)}`;
  const question = meant === undefined ? '' : `: did you mean ${code(meant)}?`;
  return { code: kind, path, message: `${where} ${issue.message}, not ${found(value)}${question}`, fix };
};

const problemsOf = (issue: Issue, base: Path, data: unknown): Problem[] => {
  const path = [...base, ...(issue.path as (string | number)[])];
  const value = valueAt(data, issue.path as Path);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, issue.message, path);
  if (issue.code === 'invalid_key') {
    const [key] = issue.path.slice(-1).map(String);
    const { message = '' } = issue.issues[0] ?? {};
    return [
      {
        code: 'INVALID_NAME',
        path,
        at: 'key',
        message: `${code(key ?? '')}${within(path.slice(0, -1))} is not a name`,
        fix: remedy(message),
      },
    ];
  }
  if (value === undefined && path.length > base.length) return [missing(path, issue.message)];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branch = likeliest(issue.errors, value);
    return typeof branch === 'string'
      ? [wrong({ ...issue, message: `expects ${branch}` }, path, value)]
      : explain(branch, path, value);
  }
  return [wrong(issue, path, value)];
};

/** A key that is missing because it was misspelt is told once, as misspelt. */
const onceEach = (problems: Problem[]): Problem[] => {
  const misspelt = new Set(
    problems.filter(({ code }) => code === 'UNKNOWN_KEY').map(({ path, fix }) => `${dotted(path.slice(0, -1))} ${fix}`),
  );
  return problems.filter(
    ({ code: kind, path }) =>
      kind !== 'MISSING_KEY' || !misspelt.has(`${dotted(path.slice(0, -1))} write ${code(String(path.at(-1)))}`),
  );
};

/** zod's issues about `data`, which stands at `base`, as problems with our words, places and fixes. */
export const explain = (issues: readonly Issue[], base: Path, data: unknown): Problem[] =>
  onceEach(issues.slice(0, 1000).flatMap((issue) => problemsOf(issue, base, data)));
