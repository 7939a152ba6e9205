import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { KnownFinding } from '@convoy/model/checks';
import { ConvoyError, messageOf } from '@convoy/model/error';
import { LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { z } from 'zod';
import { decode } from './report.ts';

const text = z.string().trim().min(1, 'must not be empty');

const entry = z
  .strictObject({
    fingerprint: text.exactOptional(),
    rule: text.exactOptional(),
    file: text.exactOptional(),
    reason: text,
    expires: z.iso.date('must be a day that exists, such as 2027-03-31'),
  })
  .refine(
    ({ fingerprint, rule, file }) => fingerprint !== undefined || (rule !== undefined && file !== undefined),
    'needs a fingerprint, or a rule and a file',
  );

const list = z.array(entry, 'must be a list of {fingerprint, or rule and file; reason; expires}');

const faulty = (file: string, line: number, why: string): ConvoyError =>
  new ConvoyError('BASELINE_MALFORMED', `${file}:${line}: ${why}`);

/** Line of what stands at a path, or of what is around it. */
const lineAt = (
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: readonly PropertyKey[],
): number => {
  const node = document.getIn(path, true) as ParsedNode | undefined;
  if (node?.range) return lines.linePos(node.range[0]).line;
  return path.length === 0 ? 1 : lineAt(document, lines, path.slice(0, -1));
};

/**
 * The list of findings that are borne with, in YAML or JSON. An empty file is an empty list.
 * Faults: `BASELINE_MISSING`, `BASELINE_MALFORMED` with file and line.
 */
export const readKnown = async (root: string, file: string): Promise<readonly KnownFinding[]> => {
  const bytes = await readFile(resolve(root, file)).catch((thrown) => {
    throw new ConvoyError(
      'BASELINE_MISSING',
      `${file} cannot be read: ${messageOf(thrown)}: write it (an empty list is []), or take baseline out`,
      { cause: thrown },
    );
  });
  const lines = new LineCounter();
  const document = parseDocument(decode(bytes), { lineCounter: lines });
  const [error] = document.errors;
  if (error) throw faulty(file, lines.linePos(error.pos[0]).line, error.message.split('\n', 1).join(''));
  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: 100 });
  } catch (thrown) {
    throw faulty(file, 1, messageOf(thrown));
  }
  const parsed = list.safeParse(plain ?? []);
  if (parsed.success) return parsed.data;
  const { path = [], message = '' } = parsed.error.issues[0] ?? {};
  throw faulty(file, lineAt(document, lines, path), `${z.core.toDotPath(path) || 'the whole'}: ${message}`);
};
