import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { service, settings } from '../../model/test/settings.ts';
import { missingPrograms } from '../src/programs.ts';
import { openRecords } from './records.ts';

test('a script that is not there is told of before anything begins', async () => {
  await using records = await openRecords();
  const { place } = records;
  await writeFile(join(place.root, 'there.sh'), '');
  const told = (keys: object) => {
    const of = settings({ web: service([], { with: { ...keys } }) });
    return missingPrograms(place, of, ['web']).map(({ message }) => message);
  };
  expect(
    told({ deploy: './there.sh staging', retire: ['./there.sh'], shift: 'echo ./gone.sh', env: { A: './gone' } }),
  ).toEqual([]);
  const message = (what: string) => `web has no ${what} yet: if nothing builds it on the way, correct its path`;
  expect(told({ deploy: './gone.sh staging', retire: ['../gone'] })).toEqual([
    message('./gone.sh (`with.deploy`)'),
    message('../gone (`with.retire`)'),
  ]);
  expect(told({ cwd: './ops', deploy: './there.sh' })).toEqual([message('./there.sh (`with.deploy`)')]);
  expect(told({ cwd: `\${OPS}`, deploy: './there.sh' })).toEqual([]);
});
