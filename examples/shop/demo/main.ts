import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldersOf, leave, stop } from './end.ts';
import { flagsOf } from './flags.ts';
import { table } from './report.ts';
import { tell } from './tell.ts';
import { startTraffic, type Traffic } from './traffic.ts';

const flags = flagsOf(process.argv.slice(2));
if (typeof flags === 'string') {
  process.stderr.write(`${flags}\n`);
  process.exit(2);
}

// What --keep left up is ended by the words that it printed.
if (flags.stop !== undefined) {
  const stopped = await stop(flags.stop);
  if (!stopped) process.stderr.write(`no demo was kept in ${flags.stop}: give the folder that --keep printed\n`);
  process.exit(stopped ? 0 : 2);
}

const folders = foldersOf(await mkdtemp(join(tmpdir(), 'convoy-demo-')));

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
  if (flags.json) process.stdout.write(`${JSON.stringify(story, null, 2)}\n`);
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
  process.stderr.write(await leave(folders, { keep: flags.keep, interrupted: interrupted.signal.aborted }));
}
