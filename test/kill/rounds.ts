import { expect } from '@jest/globals';
import { type House, services } from './house.ts';

const versions = (version: string): string[] => services.flatMap((service) => ['--version', `${service}=${version}`]);
const deploy = (version: string): string[] => ['deploy', ...versions(version)];

/** What is deployed over and over: good releases that are confirmed, or bad ones that are taken back. */
export interface Rounds {
  readonly house: House;
  readonly when: 'before' | 'after';
  readonly ending: '' | '-bad';
  /** Exit status of an undisturbed round. */
  readonly status: 0 | 1;
}

/** The world with the release of this round called `new` and the one before it `old`, so that rounds can be compared. */
const seen = async (house: House, version: string, former: string): Promise<unknown> =>
  JSON.parse(
    JSON.stringify(await house.look())
      .replaceAll(`"${version}"`, '"new"')
      .replaceAll(`"${former}"`, '"old"'),
  );

/** Whether a deployment that was killed had already come to its end. */
const isOver = async (house: House, version: string, ending: string): Promise<boolean> => {
  const world = JSON.stringify(await house.look());
  return ending === '' ? world.includes(`"marker":"${version}"`) : (await house.launches(version)).web === 1;
};

/**
 * Deploys undisturbed first, then again and again, killed one journal write later each time and resumed, until a round
 * has nothing left to kill. Returns how many writes there were.
 */
export const everyWrite = async ({ house, when, ending, status }: Rounds): Promise<number> => {
  let standing = '0';
  const round = (number: number): { readonly version: string; readonly former: string } => {
    const version = `${number}-${when}${ending}`;
    const former = standing;
    if (ending === '') standing = version;
    return { version, former };
  };
  expect((await house.run([...deploy('0'), '--force'])).code).toBe(0);
  const first = round(1000);
  expect((await house.run(deploy(first.version))).code).toBe(status);
  const undisturbed = await seen(house, first.version, first.former);

  for (let at = 1; ; at += 1) {
    const { version, former } = round(1000 + at);
    const killed = await house.run(deploy(version), { at, when });
    const point = `${when} write ${at}`;
    if (killed.signal === null) {
      expect({ point, code: killed.code }).toEqual({ point, code: status });
      return at - 1;
    }
    let last = await house.run(['resume']);
    const nothing = last.out.includes('nothing is unfinished');
    // Killed before its plan was journalled, a deployment has not begun: it is asked for anew.
    if (nothing && !(await isOver(house, version, ending))) last = await house.run(deploy(version));
    else if (nothing) last = { ...last, code: status };
    expect({ point, code: last.code, out: last.out }).toEqual({ point, code: status, out: last.out });
    expect({ point, world: await seen(house, version, former) }).toEqual({ point, world: undisturbed });
    expect({ point, launches: await house.launches(version) }).toEqual({ point, launches: { db: 1, api: 1, web: 1 } });
  }
};
