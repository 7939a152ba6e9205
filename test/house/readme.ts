import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Contract, contracts } from '../../actions/contract.ts';

interface Action {
  readonly description: string;
  readonly inputs: Contract['inputs'];
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** A composite action has no row: its file is what there is of it. */
const composite = (name: string): Contract => {
  const { description, inputs, outputs } = parse(readFileSync(`actions/${name}/action.yml`, 'utf8')) as Action;
  const described = Object.entries(outputs).map(([key, output]) => [key, output.description]);
  return { name, summary: description, inputs, outputs: Object.fromEntries(described) };
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** Lines of a table with an empty one behind it; nothing of no rows. */
const table = (head: string, rows: readonly (readonly [string, string])[]): string[] =>
  rows.length === 0
    ? []
    : [`| ${head} | |`, '|---|---|', ...rows.map(([key, text]) => `| ${key} | ${cell(text)} |`), ''];

const section = ({ name, summary, inputs, outputs }: Contract): string =>
  [
    `### ${name}`,
    '',
    `${summary}.`,
    '',
    ...table(
      'input',
      Object.entries(inputs).map(([key, { description, required }]) => [
        `\`${key}\`${required ? ' (required)' : ''}`,
        description,
      ]),
    ),
    ...table(
      'output',
      Object.entries(outputs).map(([key, description]) => [`\`${key}\``, description]),
    ),
  ].join('\n');

/** Prints README.md with its tables as the actions are now. */
const [begin, end] = ['<!-- tables: npm run fresh -- --write -->', '<!-- end of tables -->'];
const text = readFileSync('README.md', 'utf8');
const tables = [...(await contracts()), composite('settle')].map(section).join('\n');
process.stdout.write(`${text.split(begin)[0]}${begin}\n\n${tables}\n${end}${text.split(end)[1]}`);
