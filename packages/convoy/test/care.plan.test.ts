import type { Plan } from '@convoy/model/plan';
import { expect, test } from '@jest/globals';
import { plan } from '../src/verbs/plan.ts';
import { openRecords, type Records } from './records.ts';
import { bad, good } from './scenes.ts';

const scripts = { deploy: 'true', shift: 'true', describe: 'true' };
const health = { url: 'http://127.0.0.1:1', version: '[BODY].version' };
const service = (more: object) => ({ provider: 'script', with: { ...scripts, ...more }, health });
const careful = (care: object) => ({
  ...{ version: 1, name: 'shop', environments: { staging: {} }, care },
  services: { catalog: service({ weigh: 'true' }), orders: service({}), web: service({ weigh: 'true' }) },
});
const inputs = { version: ['catalog=9', 'orders=9', 'web=9'] };

/** Half of its deployments fail. */
const troubled = async (records: Records): Promise<void> => {
  for (let day = 1; day <= 24; day += 1) {
    const at = { deployment: `202601${String(day).padStart(2, '0')}-000000-ab12`, from: Date.UTC(2026, 0, day) };
    await records.journal((day % 2 === 0 ? bad('wrong', at) : good(at)).events);
  }
  const release = { version: '1', fingerprint: 'f' };
  const markers = Object.fromEntries(
    ['catalog', 'orders'].map((name) => [name, { release, deployment: 'd', ordinal: 1 }]),
  );
  await records.head({ markers, ordinal: 1 });
};

interface Told {
  readonly plan: Plan;
  readonly refusals: readonly { readonly code: string; readonly reason: string }[];
  readonly override: object | null;
}
const planned = async (records: Records, more: object = {}) => {
  const { json, exit } = await plan.run({ ...inputs, ...more }, records.around);
  return { ...(json as Told), exit };
};

test('what is likely to fail is refused until somebody answers for it, and that is recorded', async () => {
  await using records = await openRecords();
  await records.manifest(careful({ ask: '20%' }));
  expect((await planned(records)).refusals).toEqual([]);
  await troubled(records);
  const { refusals, exit } = await planned(records);
  expect(refusals).toEqual([expect.objectContaining({ code: 'RISK_ASK' })]);
  expect(refusals[0]?.reason).toMatch(/^its risk is \d+ %.*\(odds × .*; --override REASON passes over it$/);
  expect(exit).toBe(4);
  const answered = await planned(records, { override: 'looked at it together' });
  expect(answered).toMatchObject({ exit: 0, refusals: [] });
  expect(answered.override).toEqual({ reason: 'looked at it together', of: ['RISK_ASK'] });
});

test('whoever is held up is not told that hardly anything is known', async () => {
  await using records = await openRecords();
  await records.manifest(careful({ ask: '20%' }));
  const said = async (to: number) => {
    for (let day = 1; day <= to; day += 1)
      await records.journal(
        bad('wrong', { deployment: `202601${String(day).padStart(2, '0')}-000000-ab12`, from: Date.UTC(2026, 0, day) })
          .events,
      );
    const { text } = await plan.run(inputs, records.around);
    return [text?.includes('mostly what is usual elsewhere speaks'), text?.includes('RISK_ASK')];
  };
  expect(await said(9)).toEqual([true, false]);
  expect(await said(10)).toEqual([false, true]);
});

test('a first step for whoever can weigh; the plan says who cannot, and why any is there', async () => {
  await using records = await openRecords();
  await records.manifest(careful({ canary: { from: '20%', weight: '10%', for: '2m' } }));
  const phases = async () =>
    Object.fromEntries((await planned(records)).plan.steps.map((step) => [step.service, step.phases]));
  await records.head({ markers: {}, ordinal: 0 });
  expect(Object.values(await phases()).flat()).not.toContain('canary');
  await troubled(records);
  expect(await phases()).toEqual({
    catalog: ['deploy', 'gate', 'canary', 'shift'],
    orders: ['deploy', 'gate', 'shift'],
    web: ['deploy', 'gate', 'shift'],
  });
  const { notes } = (await planned(records)).plan;
  expect(notes).toContainEqual(expect.objectContaining({ subject: 'orders', code: 'NO_WEIGHTS' }));
  expect(notes).toContainEqual(expect.objectContaining({ subject: 'web', code: 'NO_STABLE' }));
  expect(notes.filter(({ code }) => code === 'CARE_CANARY')).toHaveLength(1);
});
