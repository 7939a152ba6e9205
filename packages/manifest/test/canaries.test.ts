import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codes, script, services, told } from './given.ts';

const canary = (...weights: readonly string[]): string =>
  services(
    `  web: { ${script}, strategy: { canary: [${weights.map((w) => `{ weight: ${w}, for: 1m }`).join(', ')}] } }`,
  );

const grow = (problem: string) => `the canary of \`web\` ${problem}`;

test.each([
  [['0%', '10%'], 'CANARY_WEIGHT 4:0% ', 'gets none of the traffic, so the step shows nothing'],
  [['10%', '100%'], 'CANARY_WEIGHT 4:100% ', 'gets all of the traffic, and nothing is left to compare it with'],
  [['10%', '10%'], 'CANARY_WEIGHT 4:10% ', 'does not grow: 10% after 10%'],
  [['20%', '5.5%', '21%'], 'CANARY_WEIGHT 4:5.5% ', 'does not grow: 5.5% after 20%'],
])('a canary by %j is refused', (weights, at, problem) => {
  expect(told(canary(...weights)).filter((line) => line.startsWith('CANARY'))).toEqual([at + grow(problem)]);
});

test('a step is judged for longer than nothing', () => {
  expect(codes(canary('10%').replace('1m', '0s'))).toContain('WRONG_VALUE');
});

test('exactly weights that grow strictly between nothing and all have nothing wrong with them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 }), (weights) => {
      const right = weights.every((weight, i) => weight > (weights[i - 1] ?? 0) && weight < 100);
      const wrong = codes(canary(...weights.map((weight) => `${weight}%`))).filter((code) => code === 'CANARY_WEIGHT');
      expect(wrong.length === 0).toBe(right);
    }),
    { numRuns: 200 },
  );
});

test('a provider whose weights are a command says when it is missing', () => {
  const weighs = (keys: string) => canary('10%').replace('deploy: ./d.sh', `deploy: ./d.sh${keys}`);
  expect(codes(weighs(', weigh: ./w.sh'))).toEqual([]);
  expect(told(weighs(''))).toEqual([
    'NO_WEIGHTS 4:{ `web` is to be a canary and has no `with.weigh`: all its traffic is shifted at once',
  ]);
});

const careful = (care: string): string => `${services(`  web: { ${script} }`)}care: ${care}\n`;

test('the step that a high risk brings is held to the same', () => {
  const step = (weight: string) => careful(`{ canary: { from: 30%, weight: ${weight}, for: 2m } }`);
  expect(told(step('10%'))).toEqual([]);
  expect(told(step('0%'))).toEqual([
    'CANARY_WEIGHT 5:0% the canary of `care` gets none of the traffic, so the step shows nothing',
  ]);
  expect(codes(step('100%'))).toEqual(['CANARY_WEIGHT']);
});

test.each([
  ['{ ask: 0.3 }', 'WRONG_TYPE'],
  ['{ ask: 130% }', 'WRONG_VALUE'],
  ['{ canary: { from: 30%, weight: 10% } }', 'MISSING_KEY'],
  ['{ canary: true }', 'WRONG_TYPE'],
])('care: %s is told with its place', (care, code) => {
  expect(told(careful(care))[0]).toMatch(new RegExp(`^${code} 5:`));
});
