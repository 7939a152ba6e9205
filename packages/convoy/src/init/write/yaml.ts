import { Document, isCollection, isScalar, Scalar, YAMLMap } from 'yaml';
import { clean, wrap } from '../../view/text.ts';

const columns = 116;

/** Lines of a comment: each begins with a blank, holds no control characters and is not too long. */
export const commented = (lines: readonly string[], indent = 0): string =>
  lines
    .flatMap((line) => {
      const [first = '', ...rest] = clean(line).split(' ');
      return wrap(first, rest, columns - indent, 2);
    })
    .map((line) => ` ${line}`)
    .join('\n');

export interface Comments {
  /** Lines above the key. */
  readonly above?: readonly string[];
  /** Behind a single value. */
  readonly behind?: string;
}

/** Maps, lists and texts as the library holds them; what is a node already stays one. */
const nodeOf = (value: unknown): unknown => {
  const node = new Document().createNode(value);
  if (isCollection(node) && Array.isArray(value)) node.flow = true;
  return node;
};

/** Adds a key with its comments. */
export const put = (map: YAMLMap, key: string, value: unknown, { above = [], behind }: Comments = {}): void => {
  const name = new Scalar(key);
  if (above.length > 0) name.commentBefore = commented(above, 8);
  const node = nodeOf(value);
  if (behind !== undefined && isScalar(node)) node.comment = ` ${clean(behind)}`;
  map.items.push(new Document().createPair(name, node) as (typeof map.items)[number]);
};

/** A text that is written over several lines. */
export const block = (text: string): Scalar => {
  const scalar = new Scalar(text);
  scalar.type = Scalar.BLOCK_LITERAL;
  return scalar;
};

/** Lines are never folded, for a command means what it says. */
export const style = { lineWidth: 0, flowCollectionPadding: false } as const;

/** A document's text, with its first comment. */
export const textOf = (root: YAMLMap, head: readonly string[]): string => {
  const document = new Document(root);
  document.commentBefore = commented(head);
  return document.toString(style);
};

export { YAMLMap };
