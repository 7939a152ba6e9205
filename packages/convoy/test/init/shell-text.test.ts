// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is tested are texts with references.
import { spawnSync } from 'node:child_process';
import { referencesIn } from '@convoy/model/expand';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { piecesOf, settled } from '../../src/init/expressions.ts';
import { commandOf } from '../../src/init/shell-text.ts';

const made = (text: string) => commandOf(piecesOf(text)).command;

test.each([
  ['./deploy.sh ${{ github.sha }}', './deploy.sh "$CONVOY_VERSION"'],
  ['./deploy.sh "${{ github.sha }}"', './deploy.sh "$CONVOY_VERSION"'],
  ['./deploy.sh "v${{ github.sha }}x"', './deploy.sh "v$CONVOY_VERSION""x"'],
  ["./deploy.sh '${{ vars.A }}'", `./deploy.sh ''"$A"''`],
  ['./deploy.sh ${A} "${A}b" ${A}b ${A:-x}', './deploy.sh $A "$A""b" $A""b ${A:=x}'],
  ["awk '{print ${A}}'", "awk '{print $''{A}}'"],
  ["./x ${{ 'literal' }} ${{ steps.a.outputs.b }}.", './x literal .'],
])('%s becomes %s', (text, expected) => {
  expect(made(text)).toBe(expected);
});

test('the answer of a shell is that of the expression, and the manifest finds no reference in it', () => {
  const part = fc.constantFrom(
    'a',
    'b c',
    '"q r"',
    "'s t'",
    '"u ${V} w"',
    '${V}',
    '${V}x',
    '${N:-n}',
    "'${V}'",
    ' ',
    '\\"',
    '-',
    '"${N:-n}z"',
  );
  const stored = '${{ vars.V }}';
  fc.assert(
    fc.property(
      fc.array(fc.oneof(part, fc.constant(stored), fc.constant(`"${stored}y"`)), { maxLength: 6 }),
      (parts) => {
        const command = made(`printf '%s|' ${parts.join('')}`);
        expect(referencesIn(command)).toEqual([]);
        const env = { V: 'value' };
        const said = (text: string) => spawnSync('bash', ['-ec', text], { env, encoding: 'utf8' }).stdout;
        expect(said(command)).toBe(said(`printf '%s|' ${parts.join('').replaceAll(stored, 'value')}`));
      },
    ),
    { numRuns: 150 },
  );
});

test('what the job itself says is put in, and what goes in circles ends', () => {
  const contexts = { matrix: { s: 'web' }, env: { A: '${{ env.B }}', B: '${{ env.A }}', C: 'c-${{ matrix.s }}' } };
  expect(settled('${{ env.C }} ${{ matrix.t }} ${{matrix.s}}', contexts)).toBe('c-web ${{ matrix.t }} web');
  expect(settled('${{ env.A }}', contexts)).toMatch(/^\$\{\{ env\.[AB] \}\}$/);
  expect(settled('${{ env.constructor }}', contexts)).toBe('${{ env.constructor }}');
});
