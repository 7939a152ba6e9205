import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';
import { type House, json, manifestOf, openHouse } from '../harness.ts';
import { factsOf, openTarget, stopped, type Target, watched } from './watching.ts';

const hook = receivers();
let house: House;
let target: Target;
let env: Record<string, string>;

beforeEach(async () => {
  [house, target] = [await openHouse(), await openTarget()];
  env = { HOOK: await hook.listen(status(200)), USER: 'alice', GITHUB_ACTOR: '', GITHUB_TRIGGERING_ACTOR: 'alice' };
  const alerts = {
    channels: {
      hook: { webhook: `\${HOOK}`, 'allow-private': true },
      boss: { webhook: `\${HOOK}/boss`, 'allow-private': true },
    },
    routes: [{ to: ['hook'], 'group-by': ['cause'], 'group-wait': '0s', 'group-interval': '200ms', repeat: '400ms' }],
    escalate: [{ after: '6s', to: ['boss'] }],
  };
  await house.write(manifestOf({ stock: watched(target.url) }, { alerts }));
});
afterEach(async () => {
  await target.die();
  await hook.close();
  await house.close();
});

const types = async (type: string) => (await factsOf(house)).filter((fact) => fact.type === type);
const ask = (...words: string[]) => house.run([...words, '--json'], env);

test('what somebody has taken on is told to nobody else and nobody is reminded; its end is told', async () => {
  const watch = house.start(['watch'], env);
  await watch.said('unknown → up');
  target.manner = 'failing';
  await watch.said('begins critical');
  await until('it is told', () => hook.received.length > 0);
  const taken = await ask('ack', 'default-1');
  expect([taken.code, json(taken)]).toMatchObject([0, { outcome: 'accepted' }]);
  await watch.said('taken on by alice');
  const before = (await types('notification.decided')).length;
  // Ten times the time of a reminder, and the time of the escalation, by looks that came meanwhile.
  const asked = target.asked;
  await until('time has passed', () => target.asked > asked + 160);
  expect((await types('notification.decided')).length).toBe(before);
  const again = await house.run(['ack', 'cause=stock', '--json'], { ...env, GITHUB_TRIGGERING_ACTOR: 'bob' });
  expect([again.code, again.out]).toEqual([4, expect.stringContaining('already')]);
  target.manner = 'well';
  await watch.said('resolved');
  await until('its end is told', async () =>
    (await types('notification.decided')).some(({ occasion }) => occasion === 'resolved'),
  );
  await stopped(watch);
  expect((await types('notification.decided')).filter(({ channel }) => channel === 'boss')).toEqual([]);
}, 90_000);

test('without a watch the command writes it down itself, and the next watch keeps to it', async () => {
  const made = await ask('silence', 'cause=stock', '--for', '1h', '--reason', 'the disk is changed');
  const time = expect.stringMatching(/^\d{4}-.*Z$/);
  expect(json(made)).toMatchObject({ wish: { until: time, expires: time } });
  expect([made.code, json(made)]).toMatchObject([0, { outcome: 'accepted' }]);
  expect(json(await ask('silence', '--list'))).toMatchObject({
    silences: [{ match: { cause: 'stock' }, actor: 'alice', reason: 'the disk is changed' }],
  });
  const mistaken = await house.run(['silence', 'cuase=stock', '--for', '1h', '--reason', 'x'], env);
  expect([mistaken.code, mistaken.err]).toEqual([2, expect.stringContaining('did you mean cause?')]);
  const endless = await house.run(['silence', 'cause=stock', '--for', '400d', '--reason', 'x'], env);
  expect([endless.code, endless.err]).toEqual([2, expect.stringContaining('31 days')]);
  const silence = String((await types('alert.silenced'))[0]?.silence);
  target.manner = 'failing';
  const watch = house.start(['watch'], env);
  await watch.said('begins critical');
  const asked = target.asked;
  await until('time has passed', () => target.asked > asked + 20);
  expect(await types('notification.decided')).toEqual([]);
  expect((await ask('silence', '--end', silence)).code).toBe(0);
  await until('it is told after all', () => hook.received.length > 0);
  await stopped(watch);
  const refused = await ask('silence', '--end', silence);
  expect([refused.code, refused.out]).toEqual([4, expect.stringContaining(silence)]);
  expect(json(await ask('silence', '--list'))).toMatchObject({ silences: [] });
});

test('what is left while the watch dies is taken up by the next', async () => {
  const watch = house.start(['watch'], env);
  await watch.said('unknown → up');
  watch.child.kill('SIGSTOP');
  const asking = house.start(['silence', 'cause=stock', '--for', '1h', '--reason', 'x', '--json'], env);
  await until('it is left', async () =>
    [...(await house.files()).keys()].some((path) => path.includes('/wishes/') && path.endsWith('.json')),
  );
  asking.child.kill('SIGKILL');
  await asking.ended;
  watch.child.kill('SIGKILL');
  await watch.ended;
  const next = house.start(['watch'], env);
  await next.said('(silence)');
  expect((await stopped(next)).code).toBe(130);
  expect([...(await house.files()).keys()].filter((path) => path.includes('/wishes/'))).toEqual([]);
  expect(await types('control.accepted')).toHaveLength(1);
});

test('several who ask at the same time are all heard, and no watch that begins just then is refused', async () => {
  const silence = (cause: string) => ask('silence', `cause=${cause}`, '--for', '1h', '--reason', 'x');
  const alone = await Promise.all(['a', 'b', 'c'].map(silence));
  expect(alone.map(({ code }) => code)).toEqual([0, 0, 0]);
  const watch = house.start(['watch'], env);
  const beside = await Promise.all(['d', 'e', 'f'].map(silence));
  expect(beside.map((ended) => [ended.code, json(ended).outcome])).toEqual(
    Array.from({ length: 3 }, () => [0, 'accepted']),
  );
  await watch.said('unknown → up');
  expect((await stopped(watch)).code).toBe(130);
  const { silences } = json<{ silences: { match: { cause: string } }[] }>(await ask('silence', '--list'));
  expect(silences.map(({ match }) => match.cause).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(await types('control.accepted')).toHaveLength(6);
});
