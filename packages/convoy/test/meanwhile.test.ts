import { emptyHead } from '@convoy/model/head';
import { expect, test } from '@jest/globals';
import { marker } from '../../model/test/settings.ts';
import { connect } from '../src/connect.ts';
import { load } from '../src/manifest.ts';
import { prepare, settle } from '../src/prepare.ts';
import { execute } from '../src/session/execute.ts';
import { headOf } from '../src/session/open.ts';
import { openRecords } from './records.ts';

const hold = { service: 'web', release: { version: '2' }, deployment: 'd-0', reason: 'looks wrong' };

test.each([
  ['a hold', { holds: [hold] }],
  ['a task that is done', { tasks: { grow: 'f-grow' } }],
  ['a marker', { markers: { web: marker('1') } }],
])('%s that comes between plan and claim is neither ignored nor erased: it is refused', async (_, change) => {
  await using records = await openRecords();
  const { around, place } = records;
  const given = { environment: 'staging', version: ['web=2'], services: ['web'] };
  const settings = await load(place, 'staging');
  const settled = await settle(given, around);
  const { plan, base } = await prepare(given, settled, around, 'd-1', emptyHead);
  await records.head(change);
  const connection = await connect(place, settings, 'd-1', around.env, around.note);
  const requested = { operation: 'deploy' as const };
  const result = await execute({ place, settings, deployment: 'd-1', connection, plan, base, requested }, around);
  expect(result).toMatchObject({ exit: 4, json: { refusals: [{ code: 'CHANGED_MEANWHILE' }] } });
  expect((await headOf(place, 'staging').read()).record).toMatchObject({ ...change, owner: null, unfinished: null });
});
