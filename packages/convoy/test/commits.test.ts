import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { type Ended, type House, json, manifestOf, openHouse } from './harness.ts';
import { onGit, openRepository, type Repository } from './repository.ts';

let house: House;
let repository: Repository;
let first: string;
beforeEach(async () => {
  house = await openHouse();
  repository = openRepository(house.root);
  const script = { provider: 'script', with: { deploy: 'true' } };
  await house.write(manifestOf({ web: { ...script, paths: ['web/**'] }, api: { ...script, paths: ['api/**'] } }));
  for (const path of ['web/x', 'api/x']) await repository.write(path, '1');
  await repository.write('.gitignore', 'state\nlocal\n');
  first = repository.commit();
});
afterEach(() => house.close());

const deploy = (...words: string[]): Promise<Ended> => house.run(['deploy', ...words, '--json']);

interface Planned {
  readonly plan: {
    readonly steps: readonly { readonly service: string; readonly reason: string }[];
    readonly skipped: readonly { readonly reason: string }[];
    readonly notes: readonly { readonly code: string; readonly message: string }[];
  };
}
const plan = async (): Promise<Planned['plan']> => json<Planned>(await house.run(['plan', '--json'])).plan;

onGit(
  'releases are named after the commit; an older one is refused as stale, and --override deploys it all the same',
  async () => {
    expect(json(await deploy()).services).toEqual({ web: first, api: first });
    const idle = await house.run(['deploy']);
    expect([idle.code, idle.out]).toEqual([
      0,
      expect.stringMatching(`^nothing to do\nweb: version ${first} is confirmed`),
    ]);
    await repository.write('api/x', '2');
    const second = repository.commit();
    expect(json(await deploy()).services).toEqual({ web: first, api: second });

    repository.git('checkout', '-q', first);
    const stale = await house.run(['deploy']);
    const says = `refused (STALE): api: commit ${first.slice(0, 12)} is older than the one confirmed; --override REASON`;
    expect([stale.code, stale.err]).toEqual([4, expect.stringContaining(says)]);
    expect((await house.head()).markers.api?.release.version).toBe(second);
    expect((await deploy('--force')).code).toBe(4);
    const deployed = json(await deploy('--override', 'it is known to be good'));
    expect(deployed).toMatchObject({
      services: { web: first, api: first },
      override: { reason: 'it is known to be good', of: ['STALE'] },
    });
  },
);

onGit('what is not committed is told, in the plan and where it is left out', async () => {
  await repository.write('web/x', '2');
  const { notes } = await plan();
  expect(notes.filter(({ code }) => code === 'NOT_COMMITTED').map(({ message }) => message)).toEqual([
    `web has 1 file that is not committed: its version will be ${first.slice(0, 12)} all the same`,
  ]);
  const deployed = await deploy();
  expect([deployed.code, deployed.err]).toEqual([0, expect.stringContaining('web has 1 file that is not committed')]);
  await repository.write('web/y', '2');
  expect((await plan()).skipped.map(({ reason }) => reason)).toEqual([
    `version ${first} is confirmed; what is not committed does not count`,
    `version ${first} is confirmed`,
  ]);
});

onGit('where git does not know the confirmed commit a deployment is refused, and --override deploys all', async () => {
  await deploy();
  await rm(join(house.root, '.git'), { recursive: true });
  repository = openRepository(house.root);
  await repository.write('other', '1');
  const second = repository.commit();
  const { code, out } = await deploy();
  expect([code, JSON.parse(out)]).toEqual([
    4,
    expect.objectContaining({
      refusals: [
        {
          subject: 'default',
          code: 'HISTORY_UNKNOWN',
          reason: expect.stringMatching(
            `^web and api: commit ${second.slice(0, 12)} may be older .*fetch-depth: 0.*--override REASON`,
          ),
        },
      ],
    }),
  ]);
  expect(json(await deploy('--override', 'history was rewritten')).services).toEqual({ web: second, api: second });
});

onGit('a plan says why it deploys each service', async () => {
  expect((await plan()).steps.map(({ reason }) => reason)).toEqual(Array(2).fill('it was never confirmed here'));
  await deploy();
  await repository.write('api/x', '2');
  const second = repository.commit();
  const since = first.slice(0, 12);
  const [why, beside] = [
    `1 of its files changed since ${since}, for example api/x`,
    `nothing in its paths changed since ${since}`,
  ];
  expect((await house.run(['plan'])).out).toContain(`  api  ${first} → ${second} (${why})  users`);
  const { plan: forced } = json<Planned>(await house.run(['plan', '--force', '--json']));
  expect(forced.steps.map(({ service, reason }) => [service, reason])).toEqual([
    ['api', why],
    ['web', `forced, though ${beside}`],
  ]);
});
