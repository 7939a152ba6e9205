import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Edge } from '@convoy/judge/cause/calls';
import { ConvoyError, messageOf } from '@convoy/model/error';
import * as z from 'zod';
import { instantFix, instantOf } from './instant.ts';

export interface CallGraph {
  readonly edges: readonly Edge[];
  readonly anomalyAt: number;
}

const example = '{"edges":[["web","orders"]],"anomalyAt":"2026-01-01T00:00:00Z"}';
const name = z.string('expects the name of a service').trim().min(1, 'expects the name of a service');

const shape = z.object(
  {
    edges: z.array(
      z.tuple([name, name], 'expects a pair, the caller and what it calls: ["web","orders"]'),
      'expects a list of pairs, each the caller and what it calls: [["web","orders"]]',
    ),
    anomalyAt: z.string(`expects an instant: ${instantFix}`).transform((text, { addIssue }) => {
      const at = instantOf(text);
      if (at === null) addIssue(`'${text.slice(0, 40)}' is no instant: ${instantFix}`);
      return at ?? Number.NaN;
    }),
  },
  `expects an object like ${example}`,
);

const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('');

const told = 5;

/** Reads who calls whom, and since when something may be wrong. Throws `INPUT_INVALID`. */
export const readGraph = async (cwd: string, file: string): Promise<CallGraph> => {
  const invalid = (message: string, cause?: unknown) => new ConvoyError('INPUT_INVALID', message, { cause });
  const text = await readFile(resolve(cwd, file), 'utf8').catch((thrown) => {
    throw invalid(`${file}: cannot be read: ${messageOf(thrown)}; give a file by --graph`, thrown);
  });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (thrown) {
    throw invalid(`${file}: is no JSON: ${messageOf(thrown)}; write it like ${example}`, thrown);
  }
  const { data, error } = shape.safeParse(value);
  if (data) return data;
  const faults = error.issues.map(
    ({ path, message }) => `${file}: ${[placeOf(path), message].filter(Boolean).join(' ')}`,
  );
  const rest = faults.length > told ? [`${file}: ${faults.length - told} more like these`] : [];
  throw invalid([...faults.slice(0, told), ...rest].join('\n'));
};
