import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scan, scanners, writeScanned } from './scanned.ts';

/** Has the real scanners, which must be on PATH, write the reports that lie in `recorded/`. */
const dir = await mkdtemp(join(tmpdir(), 'convoy-record-'));
await writeScanned(dir);
for (const name of Object.keys(scanners) as (keyof typeof scanners)[]) {
  await scan(name, dir);
  await copyFile(join(dir, `${name}.sarif`), join(import.meta.dirname, 'recorded', `${name}.sarif`));
}
await rm(dir, { recursive: true });
