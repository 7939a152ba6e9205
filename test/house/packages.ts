import { readdirSync, readFileSync } from 'node:fs';

/** From the top of the house to its ground: a room may import only rooms below it. */
const order = ['hub', 'convoy', 'dashboard', 'github', 'drivers', 'engine', 'analytics', 'judge', 'manifest', 'model'];
/** These know no outside package, so that they run anywhere, a page included. */
const pure = new Set(['engine', 'analytics', 'judge', 'model']);

const faults: string[] = [];
for (const room of readdirSync('packages')) {
  const { dependencies = {} } = JSON.parse(readFileSync(`packages/${room}/package.json`, 'utf8'));
  const height = order.indexOf(room);
  if (height < 0) faults.push(`packages/${room} has no place in the order of the house: give it one here`);
  for (const name of Object.keys(dependencies)) {
    const below = name.startsWith('@convoy/') ? order.indexOf(name.slice('@convoy/'.length)) : null;
    if (below !== null && below <= height) faults.push(`packages/${room} imports upward: ${name}`);
    if (below === null && pure.has(room)) faults.push(`packages/${room} is pure and must not depend on ${name}`);
  }
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`order of packages: ${faults.length} faults\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
