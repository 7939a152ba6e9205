import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { contracts } from '../contract.ts';

const actions = join(import.meta.dirname, '..');

interface Input {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
}

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, Input>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value?: string }>>;
  readonly runs: { readonly using: string; readonly main?: string; readonly steps?: readonly Step[] };
}

const files = Object.fromEntries(
  readdirSync(actions)
    .filter((name) => existsSync(join(actions, name, 'action.yml')))
    .map((name): [string, Action] => [name, parse(readFileSync(join(actions, name, 'action.yml'), 'utf8'))]),
);
const known = Object.fromEntries((await contracts()).map((contract) => [contract.name, contract]));
const composites = Object.entries(files).filter(([, { runs }]) => runs.using === 'composite');

test('every action of the code has its folder, and every folder an action of the code or steps', () => {
  expect(Object.keys(files).sort()).toEqual([...Object.keys(known), ...composites.map(([name]) => name)].sort());
});

test.each(Object.entries(known))(
  '%s: what its action.yml promises is what the code has, and the reverse',
  (name, contract) => {
    const { inputs, outputs, runs } = files[name] as Action;
    expect(inputs).toEqual(contract.inputs);
    expect(Object.fromEntries(Object.entries(outputs).map(([key, { description }]) => [key, description]))).toEqual(
      contract.outputs,
    );
    expect(runs).toEqual({ using: 'node24', main: 'main.js' });
    expect(readFileSync(join(actions, name, 'main.js'), 'utf8')).toContain(`await main('${name}', import.meta.url);`);
  },
);

/** Names that an expression reads of `context`, as `inputs.name`. */
const namesIn = (text: string, context: string): string[] =>
  [...text.matchAll(new RegExp(`\\b${context}\\.([\\w-]+)`, 'g'))].map(([, name = '']) => name);

test.each(composites)(
  '%s: its steps pass on all of its inputs, and name nothing that an action does not have',
  (_, action) => {
    const steps = action.runs.steps ?? [];
    const ours = steps.filter(({ uses }) => uses !== undefined);
    const passed = ours.flatMap(({ with: keys = {} }) =>
      Object.values(keys).flatMap((value) => namesIn(value, 'inputs')),
    );
    expect(new Set(passed)).toEqual(new Set(Object.keys(action.inputs)));
    for (const { uses = '', with: keys = {} } of ours) {
      const inner = known[/^\$\/actions\/([\w-]+)$/.exec(uses)?.[1] ?? ''];
      expect([uses, inner]).toEqual([uses, expect.anything()]);
      expect(Object.keys(inner?.inputs ?? {})).toEqual(expect.arrayContaining(Object.keys(keys)));
    }
    for (const { value = '' } of Object.values(action.outputs)) {
      const [, id, output] = /^\$\{\{ steps\.([\w-]+)\.outputs\.([\w-]+) \}\}$/.exec(value) ?? [];
      const step = ours.find((one) => one.id === id);
      const inner = known[step?.uses?.split('/').at(-1) ?? ''];
      expect(Object.keys(inner?.outputs ?? {})).toContain(output);
    }
  },
);

test("the README's tables are those of the code", () => {
  const root = join(actions, '..');
  const { stdout } = spawnSync(process.execPath, ['test/house/readme.ts'], { cwd: root, encoding: 'utf8' });
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe(stdout);
});
