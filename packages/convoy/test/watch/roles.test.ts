import { join } from 'node:path';
import { createHeadFile } from '@convoy/drivers/stores/head-file';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { agent } from '../../src/agent.ts';
import { type House, json, manifestOf, openHouse } from '../harness.ts';
import { factsOf, openTarget, type Target, watched } from './watching.ts';

let house: House;
let target: Target;
beforeEach(async () => {
  [house, target] = [await openHouse(), await openTarget()];
  await house.write(manifestOf({ web: watched(target.url) }));
});
afterEach(async () => {
  await target.die();
  await house.close();
});

const head = () => createHeadFile(join(house.state, 'default', 'monitor', 'head'));

/** Somebody holds the journal of the watch: a process of this machine that lives, or one that is dead. */
const hold = async (role: 'watch' | 'telling', who: string): Promise<void> => {
  const { record, revision } = await head().read();
  const owner = { agent: who, deployment: role, since: new Date().toISOString() };
  await head().write({ ...record, epoch: record.epoch + 1, owner, unfinished: role }, revision, 'held');
};
const giveBack = async (): Promise<void> => {
  const { record, revision } = await head().read();
  await head().write({ ...record, owner: null, unfinished: null }, revision, 'given back');
};
/** This process's name with a start that it never had. */
const dead = agent.replace(/\.\d+$/, '.1');

test('a channel that is not set fails nothing as long as there is nothing to tell by it', async () => {
  const alerts = { channels: { hook: { webhook: `\${HOOK}` } } };
  await house.write(manifestOf({ web: watched(target.url) }, { alerts }));
  const told = await house.run(['alerts', 'tell']);
  expect([told.code, told.out]).toEqual([0, expect.stringMatching(/nothing to tell\n.*by hook.*set HOOK/)]);
  const elsewhere = await house.run(['alerts', 'tell', '--environment', 'defualt']);
  expect([elsewhere.code, elsewhere.err]).toEqual([2, expect.stringContaining('did you mean default?')]);
});

test('who dies in one role bars nobody from the other', async () => {
  await hold('telling', dead);
  expect((await house.run(['watch', '--for', '1s'])).code).toBe(0);
  await hold('watch', dead);
  const told = await house.run(['alerts', 'tell', '--json']);
  expect([told.code, json(told)]).toMatchObject([0, { isLeft: false }]);
  expect((await head().read()).record).toMatchObject({ owner: null, unfinished: null });
});

test('a watch waits for whoever only tells, who leaves it to a watch', async () => {
  await hold('telling', agent);
  const watch = house.start(['watch', '--for', '1s']);
  await watch.said('waiting for');
  expect((await factsOf(house)).map(({ type }) => type)).toEqual([]);
  await giveBack();
  expect((await watch.ended).code).toBe(0);
  await hold('watch', agent);
  const left = await house.run(['alerts', 'tell', '--json']);
  expect([left.code, json(left)]).toMatchObject([0, { isLeft: true, sent: [] }]);
  expect((await house.run(['watch', '--for', '1s'])).code).toBe(4);
});
