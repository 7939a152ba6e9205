import { arrowFaults } from './arrows.ts';
import { packageFaults } from './packages.ts';
import { purityFaults } from './purity.ts';
import { sizeFaults } from './sizes.ts';
import { topFaults } from './top.ts';

/** The rules of the house that no tool knows, and the rules that a tool is told, tried. */
const rules = {
  'order of packages': packageFaults,
  'imports between packages': arrowFaults,
  'purity of the pure rooms': purityFaults,
  'top level': topFaults,
  'sizes of sources': sizeFaults,
};

for (const [name, faultsOf] of Object.entries(rules)) {
  const faults = faultsOf();
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(`${name}: ${faults.length} faults\n`);
  if (faults.length > 0) process.exitCode = 1;
}
