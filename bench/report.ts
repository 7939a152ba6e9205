import { mkdirSync, writeFileSync } from 'node:fs';

/** One line of a benchmark's table: a name of each column and its figure. */
export type Row = Readonly<Record<string, string | number>>;

const results = new URL('./results/', import.meta.url);

/** Prints the rows as a table and writes them to `bench/results/<name>.json`, with what they were measured on. */
export const report = (name: string, rows: readonly Row[]): void => {
  console.table(rows);
  mkdirSync(results, { recursive: true });
  const { version, platform, arch } = process;
  const measured = { name, at: new Date().toISOString(), node: version, platform, arch, rows };
  writeFileSync(new URL(`${name}.json`, results), `${JSON.stringify(measured, null, 2)}\n`);
};
