import type { PageRun } from '@convoy/model/checks';
import { ConvoyError } from '@convoy/model/error';
import { describe, expect, test } from '@jest/globals';
import { everyCheck } from '../../model/test/checks.ts';
import { service, settings } from '../../model/test/settings.ts';
import { outside, perform, type Script } from './performing.ts';
import { play } from './table.ts';

const budgets = { ...everyCheck.page, path: '/shop', runs: 3, timeoutMs: 700 };
const run = (accessibility: number, more: Partial<PageRun> = {}): PageRun => ({
  ...{ categories: { accessibility }, metrics: {}, report: `{"score":${accessibility}}` },
  failing: [{ audit: 'image-alt', title: 'Images have alternatives', category: 'accessibility' }],
  ...more,
});

type Measure = NonNullable<NonNullable<Script['checks']>['page']>;

/** The page check of a candidate: what it reports, and what it left. */
const looked = async (page: Measure) => {
  const table = play(settings({ web: service([], { verify: { page: budgets } }) }));
  table.ends('deploy:web', 'gate:candidate:web');
  const around = outside({ checks: { page } });
  const [fact] = await perform(table, 'verify:page:web', around);
  return { fact, kept: around.kept };
};

test('the page of the candidate is looked at as the manifest asks, and passes within its budgets', async () => {
  const asked: unknown[] = [];
  const { fact } = await looked(async (request) => {
    asked.push(request);
    return [run(1), run(1), run(1)];
  });
  expect(asked).toEqual([
    {
      ...{ url: 'https://web.candidate/shop', runs: 3, categories: ['accessibility'], timeoutMs: 700 },
      log: expect.any(Function),
    },
  ]);
  expect(fact).toMatchObject({
    ...{ type: 'service.checked', check: 'page', service: 'web', key: 'verify:page:web:1' },
    verdict: { outcome: 'passed', code: 'PAGE_PASSED', counts: { successful: 3, error: 0 } },
  });
});

test('one over its budget fails, and says by how much and most for what', async () => {
  const { fact } = await looked(async () => [run(0.9), run(0.8), run(0.9)]);
  expect(fact).toMatchObject({
    verdict: {
      ...{ outcome: 'failed', code: 'PAGE_OVER_BUDGET' },
      reason: expect.stringMatching(/^accessibility is 0\.90 .* 0\.10 too little, most for: Images have alternatives$/),
    },
  });
});

test('reports are kept whole, each run by itself, and beside them what was read of them', async () => {
  const { kept } = await looked(async () => [run(0.5), run(1)]);
  expect([...kept.keys()]).toEqual([
    ...['verify:page:web:1.lighthouse-1.json', 'verify:page:web:1.lighthouse-2.json', 'verify:page:web:1.page.json'],
  ]);
  expect(kept.get('verify:page:web:1.lighthouse-1.json')).toBe('{"score":0.5}');
  const read = JSON.parse(kept.get('verify:page:web:1.page.json') ?? '');
  expect(read).toMatchObject([{ categories: { accessibility: 0.5 } }, { categories: { accessibility: 1 } }]);
  expect(read[0]).not.toHaveProperty('report');
});

describe('no measurement is no pass', () => {
  test('where runs came to nothing', async () => {
    const { fact, kept } = await looked(async () => [run(1), run(1, { categories: {}, fault: 'Lighthouse: NO_FCP' })]);
    expect(fact).toMatchObject({
      verdict: {
        ...{ outcome: 'inconclusive', code: 'PAGE_UNMEASURED', counts: { successful: 1, error: 1 } },
        reason: expect.stringContaining('1 of 2 runs came to nothing: Lighthouse: NO_FCP'),
      },
    });
    expect(kept.size).toBe(3);
  });

  test.each(['LIGHTHOUSE_MISSING', 'BROWSER_MISSING'])('where %s says what to do', async (code) => {
    const { fact, kept } = await looked(async () => {
      throw new ConvoyError(code, 'it is not there: install it');
    });
    expect(fact).toMatchObject({
      ...{ type: 'failure.detected', point: 'check', service: 'web', check: 'page', code },
      reason: 'it is not there: install it',
    });
    expect(kept.size).toBe(0);
  });
});
