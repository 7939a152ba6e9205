import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from '../report.ts';
import type { Bench } from '../within.ts';
import { type Family, families, slower, sourceOf } from './families.ts';

const convoy = fileURLToPath(new URL('../../packages/convoy/bin/convoy.js', import.meta.url));

const verdictOf = (baseline: string, candidate: string, { signal }: Bench): Promise<string> =>
  new Promise((resolve, reject) => {
    const words = [
      'judge',
      '--baseline',
      baseline,
      '--candidate',
      candidate,
      '--metric',
      'custom',
      '--sequential',
      '--json',
    ];
    execFile(process.execPath, [convoy, ...words], { signal }, (fault, out) => {
      try {
        resolve((JSON.parse(out) as { verdict: string }).verdict);
      } catch {
        reject(fault ?? new Error(out));
      }
    });
  });

/** The command itself, a process for each pair of files of 100 to 1000 rows; `--direction` is its own default. */
export const byCommand = async (bench: Bench, seed: number, count: number): Promise<Row[]> => {
  const cases: readonly [string, Family][] = [
    ['log-normal', families['log-normal'] as Family],
    ['AR(1), ρ = 0.5', families['AR(1), ρ = 0.5'] as Family],
    ['drifting together, random walk', families['drifting together, random walk'] as Family],
    ['+20 %, σ 0.25', slower(0.25, 1.2)],
  ];
  const [one, other] = [join(bench.folder, 'baseline.csv'), join(bench.folder, 'candidate.csv')];
  const rows: Row[] = [];
  for (const [name, family] of cases) {
    let failed = 0;
    for (let i = 0; i < count; i += 1) {
      const source = sourceOf(seed * 7_000_003 + i);
      const size = 100 + Math.floor(source.uniform() * 901);
      const pair = family(source, size);
      for (const [side, file] of [one, other].entries()) writeFileSync(file, `${(pair[side] ?? []).join('\n')}\n`);
      if ((await verdictOf(one, other, bench)) === 'failed') failed += 1;
    }
    rows.push({
      'convoy judge --sequential': name,
      pairs: count,
      '% failed': Math.round((failed / count) * 10_000) / 100,
    });
  }
  return rows;
};
