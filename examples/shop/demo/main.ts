import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopLocal } from '@convoy/drivers/providers/local';
import type { Folders } from './command.ts';
import { table } from './report.ts';
import { tell } from './tell.ts';
import { startTraffic, type Traffic } from './traffic.ts';

const asJson = process.argv.includes('--json');
const keep = process.argv.includes('--keep');
const [, stale] = process.argv.slice(process.argv.indexOf('--stop'));

// What --keep left up is ended by the words that it printed.
if (process.argv.includes('--stop')) {
  await stopLocal(join(stale ?? '', 'local'));
  process.exit();
}

const root = await mkdtemp(join(tmpdir(), 'convoy-demo-'));
const folders: Folders = { root, state: join(root, 'state'), local: join(root, 'local'), data: join(root, 'data') };

let traffic: Traffic | undefined;
const interrupted = new AbortController();
// The commands below get the terminal's Ctrl-C themselves; here it means: begin nothing more, and clean up.
process.on('SIGINT', () => interrupted.abort());
process.on('SIGTERM', () => interrupted.abort());

try {
  const story = await tell(folders, interrupted.signal, () => {
    traffic = startTraffic();
    return traffic;
  });
  if (asJson) process.stdout.write(`${JSON.stringify(story, null, 2)}\n`);
  else process.stdout.write(`\n${table(story, folders)}\n`);
  const outcomes = story.deployments.map(({ outcome }) => outcome).join();
  const asPromised =
    outcomes === 'confirmed,confirmed,rolled-back,confirmed' &&
    story.load.failed === 0 &&
    story.resume.duplicates === 0;
  process.exitCode = asPromised ? 0 : 1;
} catch (thrown) {
  if (!interrupted.signal.aborted) throw thrown;
  process.stderr.write('\nthe demo was interrupted\n');
  process.exitCode = 130;
} finally {
  traffic?.kill();
  if (keep && !interrupted.signal.aborted) {
    process.stderr.write(`\nthe shop stays up: http://127.0.0.1:8106/\nend it with: npm run demo -- --stop ${root}\n`);
  } else {
    await stopLocal(folders.local);
    if (interrupted.signal.aborted) await rm(root, { recursive: true, force: true });
  }
}
