import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Metric } from '@convoy/judge/compare/rule';
import type { Row } from '@convoy/judge/compare/sample';
import { ConvoyError, messageOf } from '@convoy/model/error';
import { type Fault, type Line, readRows } from './rows.ts';

/** How many faults are told before the rest is only counted. */
const told = 5;

const refuse = (file: string, faults: readonly Fault[]): never => {
  const lines = faults.slice(0, told).map(({ line, message }) => `${file}:${line}: ${message}`);
  const rest = faults.length > told ? [`${file}: ${faults.length - told} more lines like these`] : [];
  throw new ConvoyError('INPUT_INVALID', [...lines, ...rest].join('\n'));
};

interface Read {
  readonly file: string;
  readonly heading: string | null;
  readonly lines: readonly Line[];
}

const read = (file: string, cwd: string): Read => {
  let content: string;
  try {
    content = readFileSync(resolve(cwd, file), 'utf8');
  } catch (thrown) {
    throw new ConvoyError('INPUT_INVALID', `${file}: cannot be read: ${messageOf(thrown)}`, { cause: thrown });
  }
  const { heading, lines, faults } = readRows(content);
  if (faults.length > 0) refuse(file, faults);
  return { file, heading, lines };
};

const isPair = ({ cell }: Line): boolean => cell !== null && 'trials' in cell;
const isNegative = ({ cell }: Line): boolean => cell !== null && 'number' in cell && cell.number < 0;
const isNumber = ({ cell }: Line): boolean => cell !== null && 'number' in cell;

/** What may not stand in a line of this metric. */
const faultIn =
  (metric: Metric, hasPairs: boolean) =>
  (line: Line): Fault[] => {
    const fault = (message: string): Fault[] => [{ line: line.line, message: `'${line.text}' ${message}` }];
    if (line.cell === null) return [];
    if ('trials' in line.cell)
      return metric === 'errors' ? [] : fault(`counts failures: use --metric errors, or write one number a line`);
    if (metric === 'errors' && hasPairs) return fault("stands among lines of 'n,k': write how many failed of how many");
    return line.cell.number < 0 && metric !== 'custom'
      ? fault(`cannot be below 0 (metric ${metric}): use --metric custom for numbers that can`)
      : [];
  };

const rowOf = ({ cell }: Line): Row | null => {
  if (cell === null) return null;
  return 'number' in cell ? { value: cell.number, trials: 1 } : { value: cell.failures, trials: cell.trials };
};

/** Both files, in the metric that they can be compared by. */
export interface Observations {
  readonly metric: Metric;
  /** Why it is not the metric that was asked for, and what was passed over. */
  readonly notes: readonly string[];
  /** Whether its lines are `n,k`. */
  readonly arePairs: boolean;
  readonly baseline: readonly (Row | null)[];
  readonly candidate: readonly (Row | null)[];
}

const notesOf = (areRates: boolean, isSigned: boolean): string[] => {
  if (areRates) return ['rates without their numbers of trials are compared as any other numbers'];
  return isSigned ? ['some numbers are below 0, so they are compared as any numbers are (--metric custom)'] : [];
};

const headingsOf = (reads: readonly Read[]): string[] =>
  reads.flatMap(({ file, heading }) => (heading === null ? [] : [`${file}:1: '${heading}' is taken for a heading`]));

/**
 * Reads a baseline and a candidate. Unless told, lines of `n,k` are failures, and numbers latencies as long as none is
 * below 0. Throws `INPUT_INVALID` with file, line and what to do.
 */
export const readObservations = (
  given: { readonly baseline: string; readonly candidate: string; readonly metric?: Metric | undefined },
  cwd: string,
): Observations => {
  const [baseline, candidate] = [read(given.baseline, cwd), read(given.candidate, cwd)];
  const all = [...baseline.lines, ...candidate.lines];
  const hasPairs = all.some(isPair);
  const isSigned = given.metric === undefined && !hasPairs && all.some(isNegative);
  const metric = given.metric ?? (isSigned ? 'custom' : hasPairs ? 'errors' : 'latency');
  for (const { file, lines } of [baseline, candidate]) {
    const faults = lines.flatMap(faultIn(metric, hasPairs));
    if (faults.length > 0) refuse(file, faults);
  }
  const isWhole = all.every(({ cell }) => !cell || !('number' in cell) || Number.isInteger(cell.number));
  const areRates = metric === 'errors' && !isWhole && all.some(isNumber);
  return {
    metric: areRates ? 'custom' : metric,
    notes: [...headingsOf([baseline, candidate]), ...notesOf(areRates, isSigned)],
    arePairs: hasPairs,
    baseline: baseline.lines.map(rowOf),
    candidate: candidate.lines.map(rowOf),
  };
};
