import { expect, test } from '@jest/globals';
import { parse, script, services } from './given.ts';

const smoke = (...conditions: readonly string[]): string =>
  services(`  web:
    ${script.replaceAll(', ', '\n    ').replace('with: { deploy: ./d.sh }', 'with: { deploy: ./d.sh }')}
    verify:
      smoke:
        - name: list
          get: /items
          expect:
${conditions.map((condition) => `            - ${JSON.stringify(condition)}`).join('\n')}`);

const errorsOf = (text: string) => parse(text).diagnostics.filter(({ severity }) => severity === 'error');

test('conditions that can be asked have nothing wrong with them', () => {
  expect(errorsOf(smoke('[STATUS] == 200', 'len([BODY].items) > 0', `[BODY].v == \${VERSION}`))).toEqual([]);
});

test.each<readonly [condition: string, message: string, fix: string]>([
  [
    '[STATUS]==200',
    'character 9: `[STATUS]==200` has no operator',
    'write == with a space on each side and a value behind it',
  ],
  [
    '[RESPONSE_TIME] < fast',
    'character 19: `fast` is neither a number nor a duration, which < compares',
    'write for example 300, 0.5, 500ms, 1m30s or 48h (days as hours: 720h)',
  ],
  ['[STATUZ] == 200', 'character 1: there is no placeholder [STATUZ]', 'write one of '],
  ['[STATUS] < any(1, 2)', 'character 10: any() cannot be compared by <', 'write == or !='],
])('%s is refused with line, column and fix', (condition, message, fix) => {
  const text = smoke('[STATUS] == 200', condition);
  expect(errorsOf(text)).toEqual([
    expect.objectContaining({
      code: 'WRONG_VALUE',
      ...{ line: text.split('\n').findIndex((line) => line.endsWith(JSON.stringify(condition))) + 1, column: 15 },
      message: `\`services.web.verify.smoke[0].expect[1]\`: ${message}`,
      fix: expect.stringContaining(fix),
    }),
  ]);
});

test('a condition in an override is read too', () => {
  const text = `${smoke('[STATUS] == 200')}environments:
  a: { services: { web: { verify: { smoke: [{ name: x, get: /, expect: ["[STATUS]"] }] } } } }
`;
  expect(errorsOf(text).map(({ line, message }) => [line, message])).toEqual([
    [
      text.split('\n').length - 1,
      '`environments.a.services.web.verify.smoke[0].expect[0]`: character 9: `[STATUS]` has no operator',
    ],
  ]);
});
