import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Series } from '@convoy/judge/cause/series';
import { ConvoyError, messageOf } from '@convoy/model/error';
import { type CsvError, type Info, parse } from 'csv-parse';
import { columnsOf, header } from './columns.ts';
import { createGathering, type Gathering } from './gather.ts';

/** How many faults are told before the rest is only counted. */
const told = 5;
/** A longer row is none: a quote was not closed. */
const longestRow = 65_536;

const invalid = (message: string, thrown?: unknown): ConvoyError =>
  new ConvoyError('INPUT_INVALID', message, { cause: thrown });

const isCsvError = (thrown: unknown): thrown is CsvError & { readonly lines?: number } =>
  thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('CSV_');

const unreadable = (file: string, thrown: unknown): ConvoyError => {
  if (thrown instanceof ConvoyError) return thrown;
  if (!isCsvError(thrown))
    return invalid(`${file}: cannot be read: ${messageOf(thrown)}; give a file by --metrics`, thrown);
  const line = thrown.lines ?? 1;
  return invalid(
    `${file}:${line}: its quotes do not match: quote whole cells, and write "" for a quote in one`,
    thrown,
  );
};

/** Reads rows of `timestamp,service,metric,value` as a stream, so that a large file takes no more than its numbers. Throws `INPUT_INVALID`. */
export const readMetrics = async (cwd: string, file: string): Promise<readonly Series[]> => {
  let gathering: Gathering | null = null;
  const faults: string[] = [];
  let [wrong, rows] = [0, 0];
  const take = ({ record, info }: { readonly record: readonly string[]; readonly info: Info }): void => {
    if (!gathering) {
      const columns = columnsOf(record);
      if (typeof columns === 'string') throw invalid(`${file}:${info.lines}: ${columns}`);
      gathering = createGathering(columns);
      return;
    }
    rows += 1;
    const fault = gathering.take(record);
    if (fault === null) return;
    wrong += 1;
    if (wrong <= told) faults.push(`${file}:${info.lines}: ${fault}`);
  };
  const parser = parse({
    ...{ bom: true, info: true, trim: true, relax_column_count: true, skip_empty_lines: true },
    max_record_size: longestRow,
  });
  try {
    await pipeline(createReadStream(resolve(cwd, file)), parser, async (records) => {
      for await (const one of records) take(one);
    });
  } catch (thrown) {
    throw unreadable(file, thrown);
  }
  if (wrong > told) faults.push(`${file}: ${wrong - told} more lines like these`);
  if (faults.length > 0) throw invalid(faults.join('\n'));
  if (!gathering || rows === 0)
    throw invalid(`${file}: there is no row in it: write ${header} and a line for each value`);
  return (gathering as Gathering).series();
};
