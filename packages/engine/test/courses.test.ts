import { answer } from '@convoy/engine/controls';
import { freshMs, lastLookMs, limitOf, stoppingMs } from '@convoy/engine/limits';
import type { Fact } from '@convoy/model/events';
import type { GateSettings } from '@convoy/model/settings';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { service, settings } from '../../model/test/settings.ts';
import { play as opened, upTo, web } from './canary.ts';
import { started, success } from './commands.ts';
import { type Answer, outside, perform } from './performing.ts';
import { play } from './table.ts';

const gate: GateSettings = {
  ...{ intervalMs: 50_000, timeoutMs: 120_000, startupMs: 0 },
  ...{ successes: 1, failures: 3, errors: 4, inconclusive: 3 },
};
const health = { url: 'https://web.example', live: '/health', ready: '/ready', version: '[BODY].version' };
const well: Answer = { status: 200, body: '{"version":"2"}' };
const ill: Answer = { status: 503 };

type Looks = (now: number, count: number) => Answer;

/** How a watch ends, of a minute, or at a last look, or after it has passed and while its deployment is paused. */
const watched = async (how: 'usual' | 'last' | 'paused', of: Partial<GateSettings>, look: Looks) => {
  const asked = settings({ web: service([], { gate: { ...gate, ...of }, health, watchMs: 60_000 }) });
  const table = play(asked);
  table.through('web');
  const command = { type: 'watch', service: 'web', release: { version: '2' }, attempt: 1 } as const;
  if (how === 'paused') table.says(answer(table.state, { verb: 'pause', actor: 'ada' }));
  if (how !== 'usual') table.says(success(command));
  if (how === 'last') table.says(started({ ...command, forMs: lastLookMs }));
  const world = outside({ look: (_, now, count) => look(now, count) });
  const facts = (await perform(table, 'watch:web', world)) as Fact<'service.checked'>[];
  const limitMs = limitOf(how === 'last' ? { ...command, forMs: lastLookMs } : command, asked);
  return { verdict: facts[0]?.verdict, endedAt: world.time.now(), limitMs, looks: world.looks.length };
};

/** How a step of a canary of a minute ends, which has passed before and whose deployment is paused. */
const held = async (of: Partial<GateSettings>, look: Looks) => {
  const asked = settings({
    web: web({ gate: { ...gate, ...of }, health, canary: [{ share: 0.1, forMs: 60_000 }] }),
  });
  const table = upTo(opened(asked), 'canary:1:web');
  table.says(answer(table.state, { verb: 'pause', actor: 'ada' }));
  table.ends('canary:1:web');
  const world = outside({
    describe: () => ({ live: { release: { version: '1' }, url: 'http://blue' }, idle: null }),
    look: (url, now, count) => (url.startsWith('http://blue') ? well : look(now, count)),
  });
  const [running] = Object.values(table.state.running);
  if (!running) throw new Error('nothing runs');
  const facts = (await perform(table, 'canary:1:web', world)) as Fact<'service.checked'>[];
  const limitMs = limitOf(running.command, asked);
  return { verdict: facts[0]?.verdict, endedAt: world.time.now(), limitMs };
};

describe('with looks that are far apart', () => {
  test('what is well passes within its limit while it is paused', async () => {
    for (const { verdict, endedAt, limitMs } of [await watched('paused', {}, () => well), await held({}, () => well)]) {
      expect(verdict?.outcome).toBe('passed');
      expect(endedAt).toBeLessThan(limitMs);
    }
  });

  test('a failure that begins at the end of that is seen through, with its reason', async () => {
    const late: Looks = (now) => (now < 150_000 ? well : ill);
    for (const { verdict, endedAt, limitMs } of [await watched('paused', {}, late), await held({}, late)]) {
      expect(verdict).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('3 in a row') });
      expect(endedAt).toBeLessThan(limitMs);
    }
  });

  test.each([1, 2])('%d failures at a last look are forgiven, as anywhere', async (failures) => {
    const { verdict, endedAt } = await watched('last', {}, (_, count) => (count <= failures ? ill : well));
    expect(verdict?.outcome).toBe('passed');
    expect(endedAt).toBeLessThan(freshMs - stoppingMs);
  });

  test('one that lasts is not, and nobody waits for it until the others are old', async () => {
    const { verdict, endedAt } = await watched('last', {}, () => ill);
    expect(verdict).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('3 in a row') });
    expect(endedAt).toBeLessThan(freshMs - stoppingMs);
  });

  test('nor is one for which there is no time: it says so', async () => {
    const hangs: Answer = { status: 200, ms: 60_000 };
    const { verdict, endedAt } = await watched('last', { failures: 20 }, () => hangs);
    expect(verdict).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('no time left') });
    expect(endedAt).toBeLessThan(freshMs - stoppingMs);
  });
});

test('looks are as close as they are asked for where there is time for them', async () => {
  const { endedAt } = await watched('last', { intervalMs: 1000 }, (_, count) => (count < 3 ? ill : well));
  expect(endedAt).toBeLessThan(2100);
});

test('what else may come often makes no failure shorter', async () => {
  const blip: Looks = (now) => (now < 1500 ? ill : well);
  const { verdict } = await watched('last', { intervalMs: 10_000, failures: 2, errors: 30 }, blip);
  expect(verdict?.outcome).toBe('passed');
});

test('whatever is seen, and however far apart, it ends by itself before its limit, and has a reason', async () => {
  const looks = fc.infiniteStream(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<Answer>(ill, well, null, { status: 200, body: '{"version":"1"}' }) },
      { weight: 1, arbitrary: fc.nat(8000).map((ms): Answer => ({ ...well, status: 200, ms })) },
    ),
  );
  const some = fc.record({
    intervalMs: fc.integer({ min: 10, max: 120_000 }),
    timeoutMs: fc.integer({ min: 1000, max: 120_000 }),
    failures: fc.integer({ min: 1, max: 9 }),
    errors: fc.integer({ min: 1, max: 9 }),
    inconclusive: fc.integer({ min: 1, max: 9 }),
  });
  const ways = fc.constantFrom('usual', 'last', 'paused', 'canary');
  await fc.assert(
    fc.asyncProperty(ways, some, looks, async (how, of, answers) => {
      const next: Looks = () => answers.next().value as Answer;
      const { verdict, endedAt, limitMs } = await (how === 'canary' ? held(of, next) : watched(how, of, next));
      expect(verdict?.reason).not.toBe('');
      expect(endedAt).toBeLessThan(limitMs);
    }),
    { numRuns: 60 },
  );
});
