import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { rows } from '../../actions/rows.ts';

/** Generated files that are committed, and what prints them anew. `--write` renews what is stale. */
const generated = [
  { file: 'schema/convoy.schema.json', by: ['packages/convoy/bin/convoy.js', 'schema'] },
  { file: 'docs/architecture.md', by: ['test/house/drawing.ts'] },
  { file: 'README.md', by: ['test/house/readme.ts'] },
  ...rows.map(({ name }) => ({ file: `actions/${name}/action.yml`, by: ['test/house/action-yml.ts', name] })),
];

const write = process.argv.includes('--write');
let stale = 0;
for (const { file, by } of generated) {
  const { stdout, status } = spawnSync(process.execPath, by, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0 && readFileSync(file, 'utf8') === stdout) continue;
  if (status === 0 && write) {
    writeFileSync(file, stdout);
    continue;
  }
  stale += 1;
  process.stderr.write(`${file} is stale: npm run fresh -- --write\n`);
}
process.stdout.write(`generated files: ${stale} stale\n`);
process.exitCode = stale > 0 ? 1 : 0;
