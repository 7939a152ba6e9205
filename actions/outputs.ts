import type { Result } from '@convoy/convoy/verb';

/** Version of the shape of `result`. */
const schemaVersion = 1;
/** A job's outputs are limited to 1 MiB together; what is longer is in the file alone. */
const longestResult = 64 * 1024;

type Json = Readonly<Record<string, unknown>>;

const objectOf = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const codeIn = (list: unknown): string | undefined =>
  Array.isArray(list) ? text(objectOf(list.at(-1)).code) : undefined;

/** Of checks, the code of the first that did not pass. */
const codeOfFirst = (checks: unknown): string | undefined =>
  (Array.isArray(checks) ? checks : [])
    .map((one) => objectOf(objectOf(one).verdict))
    .flatMap(({ outcome, code }) => (outcome === 'passed' ? [] : (text(code) ?? [])))[0];

/** Of services, the code of the first that is not as it should be: one that is down, or that nothing brought back. */
const codeOfService = (services: unknown): string | undefined =>
  Object.values(objectOf(services))
    .map(objectOf)
    .flatMap(({ status, outcome, code }) => {
      const isWrong = status === 'down' || status === 'unknown' || (outcome !== undefined && outcome !== 'recovered');
      return isWrong ? (text(code) ?? []) : [];
    })[0];

const decisions: Readonly<Record<Result['exit'], string>> = {
  0: 'done',
  1: 'failed',
  2: 'invalid',
  3: 'halted',
  4: 'refused',
  130: 'cancelled',
};

/** What was decided, in one stable word, and the code of the reason for it; empty when all went as it was asked. */
export const decisionOf = ({ exit, json }: Pick<Result, 'exit' | 'json'>): { decision: string; reasonCode: string } => {
  const { outcome, error, halted, refusals, failures, verdict, checks, services } = objectOf(json);
  const reasonCode =
    text(objectOf(error).code) ??
    text(objectOf(halted).code) ??
    codeIn(refusals) ??
    (exit === 0
      ? undefined
      : (text(objectOf(verdict).code) ?? codeIn(failures) ?? codeOfFirst(checks) ?? codeOfService(services)));
  return { decision: text(outcome) ?? decisions[exit], reasonCode: reasonCode ?? '' };
};

/** The result as one output: versioned, and without its content where that is too long for one. */
export const resultOutput = (json: unknown, file: string): string => {
  const whole = JSON.stringify({ schema: schemaVersion, ...objectOf(json) });
  return whole.length <= longestResult ? whole : JSON.stringify({ schema: schemaVersion, truncated: true, file });
};

/** The same, whole, for the file. */
export const resultFile = (json: unknown): string =>
  `${JSON.stringify({ schema: schemaVersion, ...objectOf(json) }, null, 2)}\n`;
