import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Generated files that are committed, and what prints them anew. */
const generated = [
  { file: 'schema/convoy.schema.json', by: ['packages/convoy/bin/convoy.js', 'schema'], fix: 'npm run schema' },
];

let stale = 0;
for (const { file, by, fix } of generated) {
  const { stdout } = spawnSync(process.execPath, by, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (readFileSync(file, 'utf8') === stdout) continue;
  stale += 1;
  process.stderr.write(`${file} is stale: ${fix}\n`);
}
process.stdout.write(`generated files: ${stale} stale\n`);
process.exitCode = stale > 0 ? 1 : 0;
