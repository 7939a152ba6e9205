// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is tested are texts with references.
import { expect, test } from '@jest/globals';
import { readDockerfile } from '../../src/init/readers/dockerfile.ts';
import { legsOf } from '../../src/init/readers/matrix.ts';
import { readScript } from '../../src/init/readers/script.ts';

const variables = (text: string): string[] =>
  readScript(text).variables.map(({ name, line, required }) => `${name} ${line} ${required ? 'required' : 'optional'}`);

test.each([
  ['echo $A', ['A 1 required']],
  ['echo "${A}" ${A_B:?say}', ['A 1 required', 'A_B 1 required']],
  ['A="${A:-x}"; echo $A', ['A 1 optional']],
  ['X=1\necho $X $Y', ['Y 2 required']],
  ['export X=1; local Y=2\nread -r Z\nfor W in a b; do\necho $X $Y $Z $W; done', []],
  ["awk '{print $NF, $X}'", []],
  ['# $A\necho b # $B', []],
  ['echo "$HOME $CI $GITHUB_SHA $CONVOY_VERSION $1 $lower"', []],
  [`echo "${'$A'.repeat(5000)}"`, ['A 1 required']],
] as const)('%.60s reads %j', (text, expected) => {
  expect(variables(text)).toEqual(expected);
});

test('a script tells whether it takes arguments and asks for the commit', () => {
  expect(readScript('x\ny "$1"\ngit rev-parse HEAD')).toMatchObject({ argument: 2, commit: 3 });
  expect(readScript('x "$A"')).not.toHaveProperty('argument');
});

test('of a Dockerfile the last port and health check count', () => {
  const text =
    'FROM a\nexpose 80\nFROM b\nEXPOSE 8080/tcp\n# EXPOSE 1\nHEALTHCHECK --interval=5s \\\n  CMD curl http://localhost:8080/up?x=1 || exit 1\n';
  expect(readDockerfile(text)).toEqual({ port: { value: 8080, line: 4 }, health: { value: '/up?x=1', line: 6 } });
  expect(readDockerfile('HEALTHCHECK NONE\n')).toEqual({});
});

test('legs of a matrix are those that GitHub would make of it', () => {
  expect(legsOf({ service: ['a', 'b'], os: ['x', 'y'], exclude: [{ service: 'a', os: 'y' }] })).toEqual([
    { service: 'a', os: 'x' },
    { service: 'b', os: 'x' },
    { service: 'b', os: 'y' },
  ]);
  expect(legsOf({ service: ['a'], include: [{ service: 'a', port: 1 }, { service: 'c' }] })).toEqual([
    { service: 'a', port: '1' },
    { service: 'c' },
  ]);
  expect(legsOf({ include: [{ app: { name: 'a' } }] })).toEqual([{ 'app.name': 'a' }]);
  expect(legsOf('${{ fromJSON(x) }}')).toEqual([{}]);
  expect(legsOf(undefined)).toEqual([{}]);
  expect(legsOf({ a: Array(100).fill('x'), b: Array(100).fill('y') })).toHaveLength(256);
});
