import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type House, json, openHouse } from './harness.ts';
import { promoting, script, versions } from './promoting.ts';

let house: House;
let write: ReturnType<typeof promoting>['write'];
let to: ReturnType<typeof promoting>['to'];
let plan: ReturnType<typeof promoting>['plan'];
let confirmed: ReturnType<typeof promoting>['confirmed'];
beforeEach(async () => {
  house = await openHouse();
  ({ write, to, plan, confirmed } = promoting(house));
});
afterEach(() => house.close());

test('what staging confirmed goes on: version and digest, without its handle, and nothing that it has not', async () => {
  await write({ web: script, late: script });
  const nothing = await house.run(['deploy', '--environment', 'production']);
  expect([nothing.code, nothing.out]).toEqual([
    0,
    expect.stringMatching(/^nothing to do\nweb: it was never confirmed in/),
  ]);
  expect((await to('staging', ['web', ...versions('web=1')])).code).toBe(0);
  const by = (await house.head('staging')).markers.web?.deployment;
  const { plan: planned } = await plan();
  expect(planned.steps.map(({ service, reason }) => [service, reason])).toEqual([
    ['web', `it was never confirmed here, confirmed in staging by ${by}`],
  ]);
  expect(planned.skipped).toEqual([
    { subject: 'late', code: 'NOT_PROMOTED', reason: 'it was never confirmed in staging' },
  ]);
  expect((await to('production')).code).toBe(0);
  expect(await readFile(join(house.root, 'production'), 'utf8')).toBe('web 1 digest=sha256:web1 commit= handle=\n');
  const [staged, live] = [await confirmed('staging'), await confirmed('production')];
  expect(live).toEqual({ web: { ...staged.web, handle: 'production-web' } });
  expect((await plan()).plan.skipped).toContainEqual(
    expect.objectContaining({ subject: 'web', reason: 'version 1 is confirmed here and in staging' }),
  );
});

test('a version that is named is refused, unless someone answers for it', async () => {
  await write({ web: script, api: script });
  await to('staging', versions('web=1', 'api=1'));
  const refused = await to('production', versions('web=3'));
  const reason =
    'production takes what is confirmed in staging and nothing else, so not web=3: deploy it to staging first, and leave --version out here; --override REASON passes over it';
  expect([refused.code, json(refused)]).toEqual([
    4,
    { refusals: [{ subject: 'production', code: 'PROMOTION_ONLY', reason }] },
  ]);
  const overridden = json(await to('production', [...versions('web=3'), '--override', 'hotfix']));
  expect(overridden).toMatchObject({
    services: { web: '3', api: '1' },
    override: { reason: 'hotfix', of: ['PROMOTION_ONLY'] },
  });
  expect((await plan()).plan.steps).toMatchObject([{ service: 'web', to: { version: '1', digest: 'sha256:web1' } }]);
});

test('a version that was built anew is promoted again, and a deploy that answers with another digest is none', async () => {
  await write({ web: script });
  await to('staging', versions('web=1'));
  await to('production');
  await to('staging', ['--force', ...versions('web=1')], { BUILD: 'b' });
  expect((await confirmed('staging')).web?.digest).toBe('sha256:web1b');
  expect((await plan()).plan.steps.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^version 1 has another digest, confirmed in staging by /),
  ]);
  const wrong = await to('production', [], { BUILD: 'c' });
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('(WRONG_DIGEST)')]);
  expect((await confirmed('production')).web?.digest).toBe('sha256:web1');
});

test("configuration is an environment's own: where it changed, the same version is deployed again", async () => {
  await write({ web: script });
  await to('staging', versions('web=1'));
  await to('production');
  await write({ web: { ...script, with: { ...script.with, env: { SIZE: 'large' } } } });
  expect((await plan()).plan.steps.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^its configuration changed, confirmed in staging by /),
  ]);
});

test('what is under way in staging changes nothing that is confirmed there', async () => {
  await write({ web: { ...script, rollback: { on: [] } } });
  await to('staging', versions('web=1'));
  await writeFile(join(house.root, 'staging-fails'), '');
  expect((await to('staging', versions('web=2'))).code).toBe(3);
  const { plan: planned, refusals } = await plan();
  expect([refusals, planned.steps]).toMatchObject([[], [{ service: 'web', to: { version: '1' } }]]);
  expect(planned.notes).toContainEqual(expect.objectContaining({ subject: 'staging', code: 'SOURCE_UNFINISHED' }));
  expect((await to('production')).code).toBe(0);
  await rm(join(house.root, 'staging-fails'));
});

test('a part of the vector may go on, and is told to be one', async () => {
  await write({ web: script, api: script });
  await to('staging', versions('web=1', 'api=1'));
  const { steps, notes } = (await plan('api')).plan;
  expect(steps.map(({ service }) => service)).toEqual(['api']);
  expect(notes.filter(({ code }) => code === 'PART_OF_VECTOR')).toEqual([
    {
      subject: 'production',
      code: 'PART_OF_VECTOR',
      message: 'web of staging is left out: this combination was never confirmed together there',
    },
  ]);
  expect((await plan()).plan.notes.map(({ code }) => code)).not.toContain('PART_OF_VECTOR');
});

test('a release that was taken back here is not promoted again', async () => {
  await write({ web: script });
  await to('staging', versions('web=1'));
  await to('production');
  await to('staging', versions('web=2'));
  await to('production');
  expect((await house.run(['rollback', '--environment', 'production'])).code).toBe(0);
  const { refusals } = await plan();
  expect(refusals.map(({ code }) => code)).toEqual(['HELD']);
});
