import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { type House, json, onLocal, openHouse } from './harness.ts';
import { promoting, script } from './promoting.ts';
import { onGit, openRepository, type Repository } from './repository.ts';

let house: House;
let repository: Repository;
let first: string;
let second: string;
beforeEach(async () => {
  house = await openHouse();
  repository = openRepository(house.root);
  await repository.write('.gitignore', 'state\nlocal\nstaging\nproduction\nconvoy.yml\ndeploy.sh\n');
  await repository.write('web/x', '1');
  first = repository.commit();
  await repository.write('web/x', '2');
  second = repository.commit();
});
afterEach(() => house.close());

onGit('a promotion is as old as what is promoted, whatever is checked out', async () => {
  const { write, to, plan, confirmed } = promoting(house);
  await write({ web: { ...script, paths: ['web/**'] } });
  await to('staging');
  expect((await to('production')).code).toBe(0);
  expect((await confirmed('production')).web).toMatchObject({ version: second, commit: second });
  repository.git('checkout', '-q', first);
  expect((await plan()).refusals).toEqual([]);
  await to('staging', ['--override', 'the second is bad']);
  repository.git('checkout', '-q', 'main');
  const stale = await to('production');
  expect([stale.code, json(stale)]).toEqual([
    4,
    {
      refusals: [
        {
          subject: 'production',
          code: 'STALE',
          reason: `web: commit ${first.slice(0, 12)} is older than the one confirmed; --override REASON passes over it`,
        },
      ],
    },
  ]);
  expect(json(await to('production', ['--override', 'the second is bad']))).toMatchObject({ services: { web: first } });
});

onGit('the commit of a promotion is the promoted one', async () => {
  const { write, to } = promoting(house);
  await write({ web: script });
  repository.git('checkout', '-q', first);
  await to('staging');
  repository.git('checkout', '-q', 'main');
  await to('production');
  const requested = [...(await house.files())].filter(([path]) => path.includes('/production/deployments/'));
  expect(requested.map(([, text]) => text)).toEqual([expect.stringContaining(`"commit":"${first}"`)]);
});

onGit('where git does not know what is promoted, or what is confirmed, nobody knows which is older', async () => {
  const { write, to, plan } = promoting(house);
  await write({ web: script });
  repository.git('checkout', '-q', first);
  await to('staging');
  await to('production');
  repository.git('checkout', '-q', 'main');
  await to('staging');
  await rm(join(house.root, '.git'), { recursive: true });
  expect((await plan()).refusals.map(({ code }) => code)).toEqual(['HISTORY_UNKNOWN']);
  openRepository(house.root).commit();
  expect((await plan()).refusals.map(({ code }) => code)).toEqual(['HISTORY_UNKNOWN']);
});

onGit('the local provider runs what is checked out: told where that is not what is promoted', async () => {
  const { write, to, plan } = promoting(house);
  const at = (provider: object) => ({
    web: { ...script, paths: ['web/**'] },
    api: { ...script, paths: ['api/**'] },
    ...provider,
  });
  await write(at({}));
  repository.git('checkout', '-q', first);
  await to('staging');
  repository.git('checkout', '-q', 'main');
  await write(at({ web: onLocal(4_321, { paths: ['web/**'] }), api: onLocal(4_322, { paths: ['api/**'] }) }));
  const told = async () =>
    (await plan()).plan.notes.filter(({ code }) => code === 'NOT_CHECKED_OUT').map(({ message }) => message);
  expect(await told()).toEqual([
    `web runs what is checked out here, and 1 file of it differs from the commit that is promoted, ${first.slice(0, 12)}: check that out`,
  ]);
  repository.git('checkout', '-q', first);
  expect(await told()).toEqual([]);
  await repository.write('web/new', '1');
  expect(await told()).toEqual([expect.stringContaining('1 file of it differs')]);
});
