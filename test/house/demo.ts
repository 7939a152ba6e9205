import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Runs the demo as the README says and holds its own figures against what it promises. */
const { stdout, status } = spawnSync('npm', ['run', '-s', 'demo', '--', '--json'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  maxBuffer: 64 * 1024 * 1024,
});
const faults: string[] = [];
const expect = (what: string, holds: boolean): void => void (holds || faults.push(what));

expect(`exit status 0, not ${status}`, status === 0);
const story = JSON.parse(stdout);
const outcomes = story.deployments.map(({ outcome }: { outcome: string }) => outcome).join();
expect(`four outcomes, not ${outcomes}`, outcomes === 'confirmed,confirmed,rolled-back,confirmed');
expect(`${story.load.failed} failed requests`, story.load.failed === 0);
expect(`${story.load.sent / story.load.seconds} requests a second`, story.load.sent / story.load.seconds >= 200);
expect(`${story.resume.duplicates} duplicates`, story.resume.duplicates === 0);
const third = story.deployments[2].services.filter(({ shiftedAt }: { shiftedAt: string | null }) => shiftedAt !== null);
const shifts = third.sort((a: { shiftedAt: string }, b: { shiftedAt: string }) => (a.shiftedAt < b.shiftedAt ? -1 : 1));
const reverse = shifts.map(({ name }: { name: string }) => name).reverse();
expect(`rollback order ${story.rollback.order}, not ${reverse}`, story.rollback.order.join() === reverse.join());
const left = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && commandOf(pid).includes('convoy-demo-'));
expect(`processes left running: ${left}`, left.length === 0);

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}

for (const fault of faults) process.stderr.write(`the demo: ${fault}\n`);
process.stdout.write(`the demo: ${faults.length} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
