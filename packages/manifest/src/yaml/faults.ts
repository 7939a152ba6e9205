import type { YAMLError } from 'yaml';

/** Something wrong with the text itself, at an offset. */
export interface Fault {
  readonly code: string;
  readonly offset: number;
  readonly message: string;
  readonly fix?: string;
}

/** What the parser's codes mean to a person; a code without a row keeps the parser's own words. */
const explained: Record<string, { code?: string; message?: string; fix: string }> = {
  TAB_AS_INDENT: { code: 'TAB_INDENT', message: 'a tab as indentation', fix: 'indent with spaces' },
  MULTIPLE_DOCS: {
    code: 'MULTIPLE_DOCUMENTS',
    message: 'a second document begins here',
    fix: 'keep one document in the file: take out this `---` or what follows it',
  },
  RESOURCE_EXHAUSTION: { code: 'TOO_DEEP', message: 'nested too deeply', fix: 'a manifest needs fewer than 20 levels' },
  NON_STRING_KEY: { code: 'WRONG_TYPE', message: 'a list or map as key', fix: 'use text as key' },
  BLOCK_AS_IMPLICIT_KEY: { fix: 'begin a new line after the first `:`, or put a value that holds `: ` in quotes' },
  BAD_INDENT: { fix: 'let keys of one map begin in the same column, and close every `[` and `{`' },
  UNEXPECTED_TOKEN: {
    fix: 'put a value that holds brackets, braces or commas in quotes, and close what is open above',
  },
  MISSING_CHAR: { fix: 'close the quote or bracket' },
  BAD_SCALAR_START: { fix: 'put the value in quotes' },
  TAG_RESOLVE_FAILED: { code: 'UNKNOWN_TAG', fix: 'take the tag out, or put a text that begins with `!` in quotes' },
  MULTILINE_IMPLICIT_KEY: { fix: 'put a `:` after the key, or indent the line as part of the value above' },
};

/** What the YAML parser tells as a fault of the manifest. It warns of what it then reads as something else. */
export const explainSyntax = ({ code, message, pos }: YAMLError): Fault => {
  const row = Object.hasOwn(explained, code) ? explained[code] : undefined;
  return {
    code: row?.code ?? 'YAML_SYNTAX',
    offset: pos[0],
    message: row?.message ?? message,
    fix: row?.fix ?? 'look at quotes, brackets and indentation around this place',
  };
};
