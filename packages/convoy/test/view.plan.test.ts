import type { Settings } from '@convoy/model/settings';
import { expect, test } from '@jest/globals';
import { plan as planOf } from '../../model/test/planning.ts';
import { able, base, marker, service, settings } from '../../model/test/settings.ts';
import { planText } from '../src/view/plan.ts';
import { planMarkdown } from '../src/view/plan-markdown.ts';

const steps = [
  { share: 0.2, forMs: 4000 },
  { share: 0.5, forMs: 240_000 },
];
const smoke = { smoke: [] };
const of: Settings = settings({
  api: service([], { strategy: 'canary', canary: steps, watchMs: 300_000, verify: smoke }),
  job: service([], { strategy: 'recreate' }),
  web: service(['api'], { watchMs: 1000, health: null }),
});
const markers = { api: marker('1'), job: marker('1'), web: marker('1') };
const { plan } = planOf(of, {
  base: base({ markers }),
  capabilities: { api: { ...able, weigh: true }, job: able, web: able },
});

test('a plan says of each service how users come to meet it, and what it has to pass', () => {
  expect(planText(plan, of, []).split('\n')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^ {2}api .*\) {2}canary 20 % 4\.0 s, 50 % 4 m 00 s; watch 5 m 00 s; smoke$/),
      expect.stringMatching(/^ {2}job .*\) {2}users meet it at once$/),
      expect.stringMatching(/^ {2}web .*\) {2}after api$/),
    ]),
  );
  const markdown = planMarkdown(plan, of, []);
  expect(markdown).toContain('| stage | service | from | to | why | how |');
  expect(markdown).toMatch(/\| api \|.*\| canary 20 % 4\.0 s, 50 % 4 m 00 s; watch 5 m 00 s; smoke \|/);
});

test('a canary that cannot be one is not called so', () => {
  const first = planOf(of, { base: base(), capabilities: { api: { ...able, weigh: true } } }).plan;
  expect(planText(first, of, [])).not.toContain('canary 20');
});
