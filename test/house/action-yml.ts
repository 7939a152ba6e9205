import { stringify } from 'yaml';
import { type Contract, contracts } from '../../actions/contract.ts';

const ymlOf = ({ name, summary, inputs, outputs }: Contract): string =>
  stringify(
    {
      name: `Convoy: ${name}`,
      description: summary,
      inputs,
      outputs: Object.fromEntries(Object.entries(outputs).map(([key, description]) => [key, { description }])),
      runs: { using: 'node24', main: 'main.js' },
    },
    { lineWidth: 0 },
  );

/** Prints the `action.yml` of the action of this name. */
const [name] = process.argv.slice(2);
const contract = (await contracts()).find((one) => one.name === name);
if (!contract) throw new Error(`there is no action ${name}`);
process.stdout.write(`# Made of actions/rows.ts and its verb: npm run fresh -- --write\n${ymlOf(contract)}`);
