import type { Head } from '@convoy/model/ports';
import { expect, test } from '@jest/globals';
import { wantedOf } from '../../src/checks/wanted.ts';
import { load } from '../../src/manifest.ts';
import type { Place } from '../../src/place.ts';
import { openRecords, type Records } from '../records.ts';

const names = ['catalog', 'orders', 'web'];
const smoke = [{ name: 'list', get: '/', expect: ['[STATUS] == 200'] }];
const telling = (name: string) => `printf '{"live":null,"url":"https://${name}.example"}' > "$CONVOY_OUTPUT"`;
const manifest = (verify: object, more: object = {}) => ({
  ...{ version: 1, name: 'shop', environments: { staging: {} } },
  services: Object.fromEntries(
    names.map((name) => [name, { provider: 'script', with: { deploy: 'true', describe: telling(name) }, verify }]),
  ),
  ...more,
});
const confirmed = (name: string) => [
  name,
  { deployment: 'd-1', release: { version: '1' }, ordinal: 1, profile: { ms: [1], samples: 1, errors: 0 } },
];

/** What is wanted of all, and how often the head was read for that. */
const wanted = async (records: Records) => {
  let reads = 0;
  const counting = (head: Head): Head => ({
    ...head,
    read: () => {
      reads += 1;
      return head.read();
    },
  });
  const { stores } = records.place;
  const place: Place = { ...records.place, stores: { ...stores, head: (name) => counting(stores.head(name)) } };
  const asked = { place, settings: await load(place, 'staging'), names: [], only: null, url: undefined };
  return { found: await wantedOf({ ...asked, against: undefined }, records.around), reads: () => reads };
};

test('where services answer that the manifest does not say their providers do, and what is confirmed is read once', async () => {
  await using records = await openRecords();
  const requests = [{ name: 'page', service: 'web', get: '/', expect: ['[STATUS] == 200'] }];
  const performance = { get: '/', samples: 10 };
  await records.manifest(manifest({ smoke, performance }, { verify: { integration: [{ name: 'buy', requests }] } }));
  await records.head({ markers: Object.fromEntries(names.map(confirmed)) });
  const { found, reads } = await wanted(records);
  expect(found.map(({ check, subject }) => [check, subject?.url])).toEqual([
    ...names.flatMap((name) => ['smoke', 'performance'].map((check) => [check, `https://${name}.example`])),
    ['buy', undefined],
  ]);
  expect(found.at(-1)).toMatchObject({ urls: { web: 'https://web.example' } });
  expect(found[0]?.subject?.former).toMatchObject({ samples: 1 });
  expect(reads()).toBe(1);
});

test('nobody reads what is confirmed where nobody asks for it', async () => {
  await using records = await openRecords();
  const { services, ...rest } = manifest({ smoke });
  const said = Object.entries(services).map(([name, one]) => [
    name,
    { ...one, health: { url: 'https://all.example' } },
  ]);
  await records.manifest({ ...rest, services: Object.fromEntries(said) });
  const { found, reads } = await wanted(records);
  expect([found.length, reads()]).toEqual([3, 0]);
});
