import { readFileSync } from 'node:fs';
import { type Contract, contracts } from '../../actions/contract.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const section = ({ name, summary, inputs, outputs }: Contract): string =>
  [
    `### ${name}`,
    '',
    `${summary}.`,
    '',
    '| input | |',
    '|---|---|',
    ...Object.entries(inputs).map(
      ([key, { description, required }]) => `| \`${key}\`${required ? ' (required)' : ''} | ${cell(description)} |`,
    ),
    '',
    '| output | |',
    '|---|---|',
    ...Object.entries(outputs).map(([key, description]) => `| \`${key}\` | ${cell(description)} |`),
    '',
  ].join('\n');

/** Prints README.md with its tables as the actions are now. */
const [begin, end] = ['<!-- tables: npm run fresh -- --write -->', '<!-- end of tables -->'];
const text = readFileSync('README.md', 'utf8');
const tables = (await contracts()).map(section).join('\n');
process.stdout.write(`${text.split(begin)[0]}${begin}\n\n${tables}\n${end}${text.split(end)[1]}`);
