import { withCare } from '@convoy/convoy/care';
import type { Care } from '@convoy/judge/risk/care';
import type { CareSettings } from '@convoy/model/settings';
import { expect, test } from '@jest/globals';
import { service, settings } from '../../model/test/settings.ts';

const services = {
  web: service([], { watchMs: 1000 }),
  api: service([], { watchMs: null, strategy: 'recreate' }),
};
const careful = (care: CareSettings, of = services) => settings(of, { care });
const reasons = [{ feature: 'record', words: 'web failed in 3 of its last 9 deployments', odds: 1.6 }];
const risky = (care: Care, probability = 0.3, deployments = 40) => ({
  ...{ care, probability, deployments, reasons },
  early: care === 'usual' ? 0.4 : null,
});
const codes = (of: readonly { readonly code: string }[]) => of.map(({ code }) => code);

test.each([
  ['usual', 1000, []],
  ['watch', 3000, ['CARE_WATCH']],
  ['canary', 3000, ['CARE_WATCH']],
  ['ask', 3000, ['CARE_WATCH']],
] as const)('where to go %s is advised, what is watched is watched for %i ms', (care, ms, told) => {
  const { settings: after, notes, refusals } = withCare(careful({ watch: 3 }), risky(care));
  expect([after.services.web?.watchMs, after.services.api?.watchMs]).toEqual([ms, null]);
  expect([codes(notes), refusals]).toEqual([told, []]);
});

test('where usual care is enough so far, the settings say from what first looks on it is not', () => {
  expect(withCare(careful({ watch: 3 }), risky('usual')).settings.care).toEqual({ watch: 3, early: 0.4 });
  expect(withCare(careful({ watch: 3 }), risky('watch')).settings.care).toEqual({ watch: 3 });
  expect(withCare(careful({ ask: 0.9 }), risky('usual')).settings.care).toEqual({ ask: 0.9 });
});

test('no watch is longer than one can wait', () => {
  const long = careful({ watch: 100 }, { ...services, web: service([], { watchMs: 20 * 86_400_000 }) });
  expect(withCare(long, risky('ask')).settings.services.web?.watchMs).toBe(24 * 86_400_000);
});

const canary = { from: 0.3, share: 0.1, forMs: 120_000 };

test('from a risk on what is blue-green gets a first step, and nothing else changes', () => {
  const low = withCare(careful({ canary }), risky('watch', 0.29));
  expect([low.settings, low.notes]).toEqual([careful({ canary }), []]);
  const { settings: after, notes } = withCare(careful({ canary }), risky('canary'));
  expect(after.services.web).toEqual({
    ...services.web,
    strategy: 'canary',
    canary: [{ share: 0.1, forMs: 120_000 }],
  });
  expect(after.services.api).toEqual(services.api);
  expect(notes).toEqual([
    {
      subject: 'staging',
      code: 'CARE_CANARY',
      message:
        'its risk is 30 %, so what is blue-green gets 10 % of the traffic for 2 m 00 s first (care.canary): web failed in 3 of its last 9 deployments (odds × 1.60)',
    },
  ]);
});

test('steps of its own are not replaced', () => {
  const own = service([], { strategy: 'canary', canary: [{ share: 0.5, forMs: 1 }] });
  expect(withCare(careful({ canary }, { ...services, web: own }), risky('ask')).settings.services.web).toEqual(own);
});

test('from a risk on nothing starts before somebody answers for it, and the reasons are told', () => {
  expect(withCare(careful({ ask: 0.3 }), risky('watch', 0.29)).refusals).toEqual([]);
  expect(withCare(careful({ ask: 0.3 }), risky('canary')).refusals).toEqual([
    {
      subject: 'staging',
      code: 'RISK_ASK',
      reason:
        'its risk is 30 %, and from 30 % on nothing starts before somebody answers for it (care.ask): web failed in 3 of its last 9 deployments (odds × 1.60)',
      fix: 'let somebody look at it who knows these services',
    },
  ]);
});

test('of fewer than ten deployments nobody is held up', () => {
  const { settings: after, notes, refusals } = withCare(careful({ canary, ask: 0.1 }), risky('watch', 0.9, 9));
  expect([after.services, notes, refusals]).toEqual([services, [], []]);
});

test('what brings nothing has no risk, and asks nobody', () => {
  expect(withCare(careful({ watch: 3, canary, ask: 0 }), null)).toMatchObject({ notes: [], refusals: [] });
});
