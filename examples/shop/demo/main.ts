import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldersOf, leave, stop } from './end.ts';
import { flagsOf, usage } from './flags.ts';
import { obstacle, prefix } from './ground.ts';
import { interruption } from './interrupt.ts';
import { table } from './report.ts';
import { tell } from './tell.ts';
import { startTraffic, type Traffic } from './traffic.ts';

const flags = flagsOf(process.argv.slice(2));
if (typeof flags === 'string') {
  process.stderr.write(`${flags}\n`);
  process.exit(2);
}

if (flags.help) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}

// What --keep left up is ended by the words that it printed.
if (flags.stop !== undefined) {
  const stopped = await stop(flags.stop);
  if (!stopped) process.stderr.write(`no demo was kept in ${flags.stop}: give the folder that --keep printed\n`);
  process.exit(stopped ? 0 : 2);
}

const inTheWay = await obstacle(tmpdir());
if (inTheWay !== null) {
  process.stderr.write(`${inTheWay}\n`);
  process.exit(2);
}

// A terminal that was closed takes no more words, and cleaning up goes on all the same.
process.stderr.on('error', () => undefined);
process.stdout.on('error', () => undefined);
const interrupted = interruption(process);
const folders = foldersOf(await mkdtemp(join(tmpdir(), prefix)));
let traffic: Traffic | undefined;

try {
  const story = await tell(folders, interrupted, () => {
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
  const failed = `the demo failed: ${(thrown as Error).message}\nwhat it left to look at: ${folders.root}`;
  process.stderr.write(`\n${interrupted.aborted ? 'the demo was interrupted' : failed}\n`);
  process.exitCode = interrupted.aborted ? 130 : 1;
} finally {
  traffic?.kill();
  process.stderr.write(await leave(folders, { keep: flags.keep, interrupted: interrupted.aborted }));
}
