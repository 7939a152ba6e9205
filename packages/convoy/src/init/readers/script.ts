/** An environment variable that a script reads. */
export interface Variable {
  readonly name: string;
  /** Where it is read first; from 1. */
  readonly line: number;
  /** Read without a default, and not set by the script before. */
  readonly required: boolean;
}

/** What a shell script tells of how it is called. */
export interface Script {
  readonly variables: readonly Variable[];
  /** Line on which it reads an argument, if it does. */
  readonly argument?: number;
  /** Line on which it asks git for the commit that is checked out, if it does. */
  readonly commit?: number;
}

/** The shell, the runner and Convoy set these. */
const given =
  /^(HOME|PATH|PWD|OLDPWD|USER|SHELL|LANG|LC_\w+|TERM|TMPDIR|HOSTNAME|RANDOM|SECONDS|LINENO|IFS|OPTARG|OPTIND|UID|EUID|PPID|FUNCNAME|PIPESTATUS|REPLY|OSTYPE|NF|NR|FS|OFS|CI|BASH\w*|GITHUB_\w+|RUNNER_\w+|ACTIONS_\w+|CONVOY_\w+)$/;

/** Names in capitals, as variables of the environment have them; whatever follows the name tells of a default. */
const reads = /\$(?:\{([A-Z_][A-Z0-9_]*)(:?[-=+])?|([A-Z_][A-Z0-9_]*))/g;
const writes =
  /(?:^|[;&|({]|\bthen\b|\bdo\b|\bexport\b|\blocal\b|\breadonly\b|\bdeclare\b(?:\s+-\w+)?|\bread\b(?:\s+-\w+)*|\bfor\b)\s*([A-Z_][A-Z0-9_]*)(?==|\+=|\s+in\b|\s*$)/g;

/** A line longer than this is data, in characters. */
const longest = 4000;

/** Without comments, and without what single quotes keep from the shell. */
const read = (line: string): string =>
  line
    .slice(0, longest)
    .replace(/(^|\s)#.*$/, '$1')
    .replaceAll(/"[^"]*"|'[^']*'/g, (quoted) => (quoted.startsWith("'") ? '' : quoted));

export const readScript = (text: string): Script => {
  const variables = new Map<string, Variable>();
  const written = new Set<string>();
  const lines: { argument?: number; commit?: number } = {};
  for (const [index, whole] of text.split('\n').entries()) {
    const line = read(whole);
    for (const [, braced, operator, bare] of line.matchAll(reads)) {
      const name = braced ?? bare ?? '';
      if (given.test(name) || written.has(name) || variables.has(name)) continue;
      variables.set(name, { name, line: index + 1, required: operator === undefined });
    }
    for (const [, name = ''] of line.matchAll(writes)) written.add(name);
    if (lines.argument === undefined && /\$(\{?[1-9]|@|\*|\{@)/.test(line)) lines.argument = index + 1;
    if (lines.commit === undefined && /\bGITHUB_SHA\b|\bgit (rev-parse|describe|log)\b/.test(line))
      lines.commit = index + 1;
  }
  return { variables: [...variables.values()], ...lines };
};
