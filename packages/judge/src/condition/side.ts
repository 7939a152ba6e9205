import type { Operand } from './operand.ts';
import { type Reading, type Resolved, resolve } from './resolve.ts';

/** One side of a condition and what it stands for. */
export type Side = { readonly operand: Operand } & Resolved;

export const sideOf = (operand: Operand, reading: Reading): Side => ({
  operand,
  ...(operand.kind === 'value'
    ? resolve(operand, reading)
    : { texts: [operand.kind === 'literal' ? operand.value : operand.text] }),
});
