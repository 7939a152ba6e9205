import type { TestCase } from '@convoy/model/checks';
import { ConvoyError } from '@convoy/model/error';
import type { CheckSettings } from '@convoy/model/settings';
import { describe, expect, test } from '@jest/globals';
import { step } from '../../model/test/checks.ts';
import { service, settings } from '../../model/test/settings.ts';
import { outside, perform, type Script } from './performing.ts';
import { play } from './table.ts';

const health = (name: string) => ({ health: { url: `https://${name}`, live: '/l', ready: '/r' } });

const checked = async (check: Omit<CheckSettings, 'needs' | 'timeoutMs'>, script: Script) => {
  const services = { web: service(['api'], health('web')), api: service([], health('api')) };
  const table = play(settings(services, { checks: { buy: { ...check, needs: ['web'], timeoutMs: 700 } } }));
  table.through('api', 'web');
  const around = outside(script);
  const [fact] = await perform(table, 'check:buy', around);
  return { fact, around };
};

describe('by requests', () => {
  const requests = [
    step('list', { service: 'api', store: { id: '[BODY].id' } }),
    step('page', { service: 'web', expect: ['[BODY].id == [CONTEXT].id'] }),
  ];

  test('each goes to the service that it names, where its users ask', async () => {
    const { fact, around } = await checked({ requests }, { look: () => ({ status: 200, body: '{"id":7}' }) });
    expect(around.looks).toEqual(['https://api/list', 'https://web/page']);
    expect(fact).toMatchObject({ type: 'service.checked', check: 'buy', verdict: { outcome: 'passed' } });
    expect(fact).not.toHaveProperty('service');
  });

  test('what does not hold is named with its request', async () => {
    const { fact } = await checked(
      { requests },
      { look: (url) => ({ status: 200, body: JSON.stringify({ id: url }) }) },
    );
    expect(fact).toMatchObject({
      verdict: { outcome: 'failed', reason: expect.stringContaining('page at https://web/page: [BODY].id') },
    });
  });
});

describe('by a command that leaves results', () => {
  const by = { run: 'npm test', results: ['out/*.xml'] };
  const cases = (...outcomes: TestCase['outcome'][]): NonNullable<Script['checks']> => ({
    cases: async () => outcomes.map((outcome, index) => ({ name: `case ${index + 1}`, outcome })),
  });
  const ended = (code: number) => () => ({ code, timedOut: false });

  test('passes when it says so and every case does', async () => {
    const { fact, around } = await checked(by, { run: ended(0), checks: cases('passed', 'skipped', 'passed') });
    expect(fact).toMatchObject({ verdict: { outcome: 'passed', code: 'CHECK_PASSED', counts: { successful: 2 } } });
    expect(around.kept.get('check:buy:1.cases.json')).toContain('case 3');
  });

  test('reads results of this run only', async () => {
    const asked: unknown[] = [];
    await checked(by, {
      run: ended(0),
      checks: {
        cases: async (files, since) => {
          asked.push(files, since);
          return [{ name: 'one', outcome: 'passed' }];
        },
      },
    });
    expect(asked).toEqual([['out/*.xml'], 0]);
  });

  test('that fails names the case', async () => {
    const { fact } = await checked(by, { run: ended(1), checks: cases('passed', 'failed') });
    expect(fact).toMatchObject({
      verdict: { outcome: 'failed', code: 'CHECK_FAILED', reason: expect.stringMatching(/case 2.*exit status 1/) },
    });
  });

  test('a failed case is a failure, whatever the exit status; so are results without a case', async () => {
    for (const outcomes of [['failed'], []] as const) {
      const { fact } = await checked(by, { run: ended(0), checks: cases(...outcomes) });
      expect(fact).toMatchObject({ verdict: { outcome: 'failed', code: 'CHECK_FAILED' } });
    }
  });

  describe('that are not there', () => {
    const missing = {
      cases: async () => {
        throw new ConvoyError('NO_REPORT', 'out/*.xml names no file');
      },
    };

    test('is a failure where the command passed: no results are no pass', async () => {
      const { fact } = await checked(by, { run: ended(0), checks: missing });
      expect(fact).toMatchObject({ type: 'failure.detected', point: 'check', check: 'buy', code: 'NO_REPORT' });
    });

    test('says nothing more where it failed', async () => {
      const { fact } = await checked(by, { run: ended(2), checks: missing });
      expect(fact).toMatchObject({
        verdict: { outcome: 'failed', reason: expect.stringMatching(/^it ended with exit status 2/) },
      });
    });
  });
});
