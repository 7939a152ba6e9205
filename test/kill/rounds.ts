import { expect, test } from '@jest/globals';
import { type Ended, type House, type Kill, openHouse, type Shop } from './house.ts';

/** What is killed over and over, and what an undisturbed round of it comes to. */
export interface Story extends Shop {
  readonly name: string;
  /** Of the version's name: bad ones are taken back. */
  readonly ending: '' | '-bad';
  /** What stands before the command that is killed. */
  readonly prepare?: (house: House, version: string) => Promise<unknown>;
  readonly command: (house: House, version: string, kill?: Kill) => Promise<Ended>;
  /** Exit status of the command where nothing kills it. */
  readonly status: 0 | 1;
  /** What is asked for while something is unfinished, where that is not `convoy resume`. */
  readonly again?: (house: House) => Promise<Ended>;
  /** Whether the round's release stays. */
  readonly stays: boolean;
  /** Of a command that left nothing unfinished: whether it had come to its end, or never begun. */
  readonly isOver: (house: House, version: string) => Promise<boolean>;
  readonly leastWrites: number;
}

/** Everything that is to be the same, the release of this round called `new` and the one before it `old`. */
const seen = async (house: House, version: string, former: string): Promise<unknown> =>
  JSON.parse(
    JSON.stringify({
      world: await house.look(),
      launches: await house.launches(version),
      contracts: await house.contracts(version),
    })
      .replaceAll(`"${version}"`, '"new"')
      .replaceAll(`"${former}"`, '"old"'),
  );

/** Whether the marker of everything is this version. */
export const isMarked = async (house: House, version: string): Promise<boolean> =>
  JSON.stringify(await house.look()).includes(`"marker":"${version}"`);

/** Goes on as a person does; a contract task that nobody saw end is looked at and settled. */
const goOn = async (house: House, version: string, { again }: Story): Promise<Ended> => {
  const resumed = again && (await house.isUnfinished()) ? await again(house) : await house.run(['resume']);
  if (!/convoy settle .*\bcontract --as/.test(resumed.out)) return resumed;
  const found = (await house.contracts(version)) > 0 ? 'deployed' : 'absent';
  expect((await house.run(['settle', 'contract', '--as', found])).code).toBe(0);
  return house.run(['resume']);
};

/**
 * Undisturbed first, then again and again, killed one journal write later each time and resumed, until a round has
 * nothing left to kill. Returns how many writes there were.
 */
const everyWrite = async (house: House, when: Kill['when'], story: Story): Promise<number> => {
  const { command, prepare, isOver, status } = story;
  let standing = '0';
  const round = async (at: number): Promise<{ readonly version: string; readonly former: string }> => {
    const version = `${1000 + at}-${when}${story.ending}`;
    const former = standing;
    if (story.stays) standing = version;
    await prepare?.(house, version);
    return { version, former };
  };
  expect((await house.deploy('0')).code).toBe(0);
  const first = await round(0);
  const calm = await command(house, first.version);
  expect(calm).toEqual({ ...calm, code: status });
  const undisturbed = await seen(house, first.version, first.former);
  const once = Object.fromEntries(story.services.map((service) => [service, 1]));
  const contracts = story.contract && story.stays ? 1 : 0;
  expect(undisturbed).toMatchObject({ launches: once, contracts, world: { owner: null, unfinished: null } });

  for (let at = 1; ; at += 1) {
    const { version, former } = await round(at);
    const killed = await command(house, version, { at, when });
    const point = `${when} write ${at}`;
    if (killed.signal === null) {
      expect({ point, code: killed.code }).toEqual({ point, code: status });
      return at - 1;
    }
    let last = await goOn(house, version, story);
    let wanted: number = status;
    if (last.out.includes('nothing is unfinished') && !(await isOver(house, version))) {
      // Killed before its plan was journalled it has not begun: it is asked for anew.
      last = await command(house, version);
    } else if (last.out.includes('nothing is unfinished')) wanted = 0;
    expect({ point, code: last.code, out: last.out }).toEqual({ point, code: wanted, out: last.out });
    expect({ point, seen: await seen(house, version, former) }).toEqual({ point, seen: undisturbed });
  }
};

/** The tests of a story, in a house of its own. */
export const killed = (story: Story): void => {
  test.each(['before', 'after'] as const)(
    `${story.name}, killed %s any journal write, ends as if undisturbed`,
    async (when) => {
      const house = await openHouse(story);
      try {
        const writes = await everyWrite(house, when, story);
        process.stdout.write(`${story.name}: killed ${when} each of ${writes} journal writes\n`);
        expect(writes).toBeGreaterThanOrEqual(story.leastWrites);
      } finally {
        await house.close();
      }
    },
    400_000,
  );
};
