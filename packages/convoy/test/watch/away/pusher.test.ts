import { ConvoyError } from '@convoy/model/error';
import { expect, test } from '@jest/globals';
import { createTime } from '../../../../github/test/time.ts';
import { createPusher } from '../../../src/watch/away/pusher.ts';

/** A pusher in virtual time; `answers` say what becomes of each write, by default that it came about. */
const pushing = (answers: (boolean | Error)[] = []) => {
  const { clock, pass } = createTime();
  const written: string[] = [];
  const warned: string[] = [];
  const write = async (note: string): Promise<boolean> => {
    written.push(`${clock.now() / 1000} ${note}`);
    const answer = answers.shift() ?? true;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { pass, written, warned, pusher: createPusher({ write, clock, warn: (line) => warned.push(line) }) };
};

const outage = () => new ConvoyError('GITHUB_UNAVAILABLE', 'GitHub is out');
/** What became of it so far. */
const fateOf = (promise: Promise<void>): { is: string } => {
  const fate = { is: 'open' };
  promise.then(
    () => (fate.is = 'there'),
    (thrown) => (fate.is = thrown.code),
  );
  return fate;
};

test('what nobody waits for goes along within half a minute, all of it at once', async () => {
  const { pusher, pass, written } = pushing();
  await pass(5_000);
  pusher.touch(['health.changed']);
  await pass(20_000);
  pusher.touch(['incident.opened', 'health.changed']);
  expect(written).toEqual([]);
  await pass(20_000);
  expect(written).toEqual(['35 health.changed, incident.opened']);
  await pusher.end();
});

test('what somebody waits for goes at once, with all that came before it', async () => {
  const { pusher, pass, written } = pushing();
  pusher.touch(['incident.opened']);
  const fate = fateOf(pusher.secure(['notification.decided']));
  await pass(0);
  expect([written, fate.is]).toEqual([['0 incident.opened, notification.decided'], 'there']);
  await pusher.end();
});

test('a watch to which nothing happens still says that it is there', async () => {
  const { pusher, pass, written } = pushing();
  await pass(600_000);
  expect(written).toEqual(['240 still watching', '480 still watching']);
  await pusher.end();
});

test('an outage is told once and waited out: nothing of it is lost, and nobody is told before', async () => {
  const { pusher, pass, written, warned } = pushing([outage(), outage()]);
  const fate = fateOf(pusher.secure(['notification.decided']));
  await pass(15_000);
  expect([written.length, fate.is, warned.length]).toEqual([2, 'open', 1]);
  await pass(10_000);
  expect([written.at(-1), fate.is, warned.length]).toEqual(['20 notification.decided', 'there', 1]);
  await pusher.end();
});

test.each([
  ['somebody else has taken over', false, 'FENCED'],
  ['it can never be written', new ConvoyError('GITHUB_FORBIDDEN', 'no'), 'GITHUB_FORBIDDEN'],
] as const)('where %s nothing is done any more, now and later', async (_, answer, code) => {
  const { pusher, pass } = pushing([answer]);
  const [now, all] = [fateOf(pusher.secure(['notification.decided'])), fateOf(pusher.ended)];
  await pass(0);
  const later = fateOf(pusher.secure(['notification.sent']));
  await pass(0);
  expect([now.is, all.is, later.is]).toEqual([code, code, code]);
});

test('at its end whoever still waits hears that it will not be', async () => {
  const { pusher, pass } = pushing([outage(), outage()]);
  const fate = fateOf(pusher.secure(['notification.decided']));
  await pass(0);
  await pusher.end();
  await pass(0);
  expect(fate.is).toBe('CANCELLED');
});
