/** A part of a text that holds GitHub's expressions. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** A repository's variable or secret. */
  | { readonly kind: 'stored'; readonly store: 'vars' | 'secrets'; readonly name: string }
  /** What a command finds in its environment when Convoy runs it. */
  | { readonly kind: 'set'; readonly name: string }
  /** What only that run could know. */
  | { readonly kind: 'unknown'; readonly text: string };

/** What Convoy or the runner tells a command instead of an expression. A rollback deploys a former commit. */
const told: Readonly<Record<string, string>> = {
  'github.sha': 'CONVOY_VERSION',
  'inputs.environment': 'CONVOY_ENVIRONMENT',
  'github.event.inputs.environment': 'CONVOY_ENVIRONMENT',
  'github.repository': 'GITHUB_REPOSITORY',
  'github.repository_owner': 'GITHUB_REPOSITORY_OWNER',
  'github.ref': 'GITHUB_REF',
  'github.ref_name': 'GITHUB_REF_NAME',
  'github.run_id': 'GITHUB_RUN_ID',
  'github.run_number': 'GITHUB_RUN_NUMBER',
  'github.actor': 'GITHUB_ACTOR',
  'github.workspace': 'GITHUB_WORKSPACE',
};

const expression = /\$\{\{\s*(.*?)\s*\}\}/gs;

const pieceOf = (inside: string): Piece => {
  const [, store, name = ''] = /^(vars|secrets)\.([A-Za-z_]\w*)$/.exec(inside) ?? [];
  if (store !== undefined) return { kind: 'stored', store: store as 'vars' | 'secrets', name: name.toUpperCase() };
  const [, literal] = /^'([^']*)'$/.exec(inside) ?? [];
  if (literal !== undefined) return { kind: 'text', text: literal };
  const known = Object.hasOwn(told, inside) ? told[inside] : undefined;
  return known === undefined ? { kind: 'unknown', text: inside } : { kind: 'set', name: known };
};

/** The parts of a text, in its order. */
export const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: whole, 1: inside = '', index } of text.matchAll(expression)) {
    if (index > end) pieces.push({ kind: 'text', text: text.slice(end, index) });
    pieces.push(pieceOf(inside));
    end = index + whole.length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
};

/** Values by context and name: `matrix.service`, `env.PROJECT`, `inputs.service`. */
export type Contexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const depth = 5;

/** The text with what the job itself says put in, and again in what was put in. */
export const settled = (text: string, contexts: Contexts, left = depth): string =>
  text.replaceAll(expression, (whole, inside: string) => {
    const [, context = '', name = ''] = /^([a-z]+)\.([\w.-]+)$/.exec(inside) ?? [];
    const values = Object.hasOwn(contexts, context) ? contexts[context] : undefined;
    const value = values && Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined || left === 0 ? whole : settled(value, contexts, left - 1);
  });
