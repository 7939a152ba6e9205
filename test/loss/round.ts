import { expect } from '@jest/globals';
import type { Ended } from './agent.ts';
import type { House, Job } from './house.ts';
import type { Loss } from './points.ts';
import { seen } from './seen.ts';
import { type Struck, strike, undisturbed } from './strike.ts';

/** What is taken from its runner over and over. */
export interface Story {
  /** Of the version's name: bad ones are taken back. */
  readonly ending: '' | '-bad';
  /** Exit status of `deploy` and `resume` where nothing is lost. */
  readonly status: 0 | 1;
}

/** An end that was not expected is told with all that the command said. */
const expectEnd = (loss: Loss, { code, signal, out }: Ended, wanted: readonly number[]): void => {
  if (code === null || !wanted.includes(code))
    throw new Error(`${JSON.stringify(loss)}: ended with ${code ?? signal}, not ${wanted.join(' or ')}:\n${out}`);
};

/** Whether a deployment of this version has come to its end, or has begun at all. */
const standing = async (house: House, version: string): Promise<'not begun' | 'under way' | 'over'> => {
  const { markers, holds, unfinished } = (await house.head()).record;
  if (unfinished !== null) return 'under way';
  const known = [...Object.values(markers), ...holds].map(({ release }) => release.version);
  return known.includes(version) ? 'over' : 'not begun';
};

/** While its run is thought to go on the environment is its own. */
const askEarly = async (house: House, version: string, { run }: Job): Promise<void> => {
  if ((await house.head()).record.owner === null) return;
  const { code, out } = await undisturbed(house, () => house.deploy(version));
  expect({ code, out }).toEqual({ code: 4, out: expect.stringContaining('LOCKED') });
  expect(out).toMatch(new RegExp(`/acme/shop/actions/runs/${run}/attempts/1 since \\d{4}-\\d\\d-\\d\\dT`));
};

/** Goes on as a person does; what never began is asked for anew. Returns the end, and who was lost meanwhile. */
const goOn = async (house: House, { again, how }: Loss, version: string) => {
  const lost: Struck[] = [];
  let last: Ended | null = null;
  if (again) {
    const second = await strike(house, again, how, () => house.start(['resume']));
    second.job.settle();
    if (second.isLost) lost.push(second);
    else last = await second.job.ended;
  }
  last ??= await undisturbed(house, () => house.start(['resume']));
  if (last.out.includes('nothing is unfinished') && (await standing(house, version)) === 'not begun')
    last = await undisturbed(house, () => house.deploy(version));
  return { last, lost };
};

/** Whoever comes back to life finds that it was taken over, or had done everything already. */
const comeBack = async (loss: Loss, { job, wake }: Struck, status: number): Promise<void> => {
  wake();
  expectEnd(loss, await job.ended, [4, 0, status]);
  await job.forget();
};

/** One deployment whose runner is lost; expects what came of the undisturbed one. Whether it was lost in time. */
export const round = async (
  house: House,
  { status }: Story,
  loss: Loss,
  [version, former]: readonly [string, string],
  calm: unknown,
): Promise<boolean> => {
  const { how, asksEarly } = loss;
  const before = house.effects().length;
  const first = await strike(house, loss.point, how, () => house.deploy(version));
  const found = first.isLost ? await standing(house, version) : 'over';
  // Who has not begun begins when it wakes: it takes nothing over from anyone.
  if (found === 'not begun') await first.job.vanish();
  if (first.isLost && asksEarly) await askEarly(house, version, first.job);
  first.job.settle();
  const { last, lost } = first.isLost ? await goOn(house, loss, version) : { last: await first.job.ended, lost: [] };
  const wanted = last.out.includes('nothing is unfinished') ? 0 : status;
  expectEnd(loss, last, [wanted]);
  const expectCalm = async () =>
    expect({ loss, found, seen: await seen(house, before, version, former) }).toEqual({ loss, found, seen: calm });
  await expectCalm();
  if (how === 'vanishes') return first.isLost;
  for (const one of found === 'not begun' ? lost : [...(first.isLost ? [first] : []), ...lost])
    await comeBack(loss, one, status);
  await expectCalm();
  return first.isLost;
};
