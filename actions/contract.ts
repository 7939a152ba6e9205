import type * as z from 'zod';
import { type Row, rows, sharedOutputs } from './rows.ts';

export interface Input {
  readonly description: string;
  readonly required: boolean;
  readonly default?: string;
}

/** What callers of an action may rely on: its `action.yml` and the README's tables are made of it. */
export interface Contract {
  readonly name: string;
  readonly summary: string;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** The repository whose state it is follows from the run, and nobody reaches an address of a runner. */
const notForActions = new Set(['github', 'listen']);

const token: Input = {
  description: 'Token by which the state of the environment is read and written; empty: it stays in the state folder',
  required: false,
  // An expression of workflows, not of JavaScript.
  default: ['$', '{{ github.token }}'].join(''),
};

/** Inputs of every action that reads a manifest: its variables, and where its state is. */
const shared: Readonly<Record<string, Input>> = {
  env: { description: 'Lines NAME=value, for scripts and for the variables of the manifest', required: false },
  'secret-env': { description: 'The same for secrets; they are masked before anything is printed', required: false },
  token,
};

const contractOf = async ({ name, summary, load, outputs }: Row): Promise<Contract> => {
  const { inputs } = await load();
  const own = Object.entries(inputs as Record<string, z.ZodType>).filter(([key]) => !notForActions.has(key));
  return {
    ...{ name, summary },
    inputs: Object.fromEntries([
      ...own.map(([key, type]): [string, Input] => [
        key,
        { description: type.description ?? '', required: !type.safeParse(undefined).success },
      ]),
      ...('manifest' in inputs ? Object.entries(shared) : []),
    ]),
    outputs: {
      ...Object.fromEntries(Object.entries(outputs).map(([key, { description }]) => [key, description])),
      ...sharedOutputs,
    },
  };
};

/** Of every action. @public */
export const contracts = (): Promise<Contract[]> => Promise.all(rows.map(contractOf));
