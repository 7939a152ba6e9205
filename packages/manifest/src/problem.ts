import { type Diagnostic, excerpt, type Severity } from './diagnostic.ts';
import { dotted, type Path } from './words.ts';
import type { Document } from './yaml/read.ts';

/** A diagnostic that knows its key and not yet its line. */
export interface Problem {
  readonly severity?: Severity;
  readonly code: string;
  readonly path: Path;
  /** Offset into the text, for what has no path. */
  readonly offset?: number;
  /** Whether the key or its value is at fault; default the value. */
  readonly at?: 'key' | 'value';
  readonly message: string;
  readonly fix?: string | undefined;
  /** The value is a secret: it is not repeated. */
  readonly secret?: boolean;
}

/** More than this many at once help nobody. */
const most = 100;

const placeOf = ({ offset, path, at = 'value' }: Problem, document: Document) =>
  document.lineAt(offset ?? document.locate(path, at));

/** From which column on a line must not be repeated, by line. */
type Hidden = ReadonlyMap<number, number>;

const hiddenBy = (problems: readonly Problem[], document: Document): Hidden => {
  const hidden = new Map<number, number>();
  for (const { line, column } of problems.filter(({ secret }) => secret).map((problem) => placeOf(problem, document)))
    hidden.set(line, Math.min(column, hidden.get(line) ?? column));
  return hidden;
};

const diagnose = (problem: Problem, document: Document, file: string, hidden: Hidden): Diagnostic => {
  const { line, column, text } = placeOf(problem, document);
  const from = hidden.get(line);
  const source = from === undefined ? text : `${text.slice(0, from - 1)}***`;
  return {
    severity: problem.severity ?? 'error',
    code: problem.code,
    file,
    line,
    column,
    message: problem.message,
    ...(problem.fix === undefined ? {} : { fix: problem.fix }),
    source: excerpt(source, column),
  };
};

/** What is wrong with the kind of a secret would repeat it. */
const discreet = (problems: readonly Problem[]): Problem[] => {
  const secrets = new Set(problems.filter(({ secret }) => secret).map(({ path }) => dotted(path)));
  return problems.filter(({ code, path }) => !(code.startsWith('WRONG_') && secrets.has(dotted(path))));
};

const errorsFirst = (problems: readonly Problem[]): Problem[] => [
  ...problems.filter(({ severity }) => severity !== 'warning'),
  ...problems.filter(({ severity }) => severity === 'warning'),
];

/** Gives each problem its place and tells each once, by place; of very many the errors are kept before the warnings. */
export const placeAll = (problems: readonly Problem[], document: Document, file: string): Diagnostic[] => {
  const hidden = hiddenBy(problems, document);
  const unique = new Map<string, Diagnostic>();
  for (const problem of errorsFirst(discreet(problems))) {
    if (unique.size === most) break;
    const diagnostic = diagnose(problem, document, file, hidden);
    unique.set(`${diagnostic.line}:${diagnostic.column}:${diagnostic.code}:${diagnostic.message}`, diagnostic);
  }
  return [...unique.values()].sort((a, b) => a.line - b.line || a.column - b.column);
};
