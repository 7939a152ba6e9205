import { answer } from '@convoy/engine/controls';
import type { Fact } from '@convoy/model/events';
import { describe, expect, test } from '@jest/globals';
import { service, settings } from '../../model/test/settings.ts';
import { started, success } from './commands.ts';
import { type Answer, outside, perform } from './performing.ts';
import { play } from './table.ts';

const gate = {
  intervalMs: 1000,
  timeoutMs: 20_000,
  startupMs: 5000,
  successes: 1,
  failures: 3,
  errors: 2,
  inconclusive: 2,
};
const health = { url: 'https://web.example', live: '/health', ready: '/ready', version: '[BODY].version' };
const says = (version: string): Answer => ({ status: 200, body: JSON.stringify({ version }) });
const ill: Answer = { status: 503 };

/** The watch of `web`, for ten seconds after its shift or as long as its command says. */
const watched = async (look: (now: number, count: number) => Answer, forMs?: number) => {
  const table = play(settings({ web: service([], { gate, health, watchMs: 10_000 }) }));
  table.through('web');
  const command = { type: 'watch', service: 'web', release: { version: '2' }, attempt: 1 } as const;
  if (forMs !== undefined) table.says(started({ ...command, forMs }));
  const around = outside({ look: (_, now, count) => look(now, count) });
  const [fact] = (await perform(table, 'watch:web', around)) as Fact<'service.checked'>[];
  return { verdict: fact?.verdict, fact, ...around };
};

describe('a watch observes on after the shift', () => {
  test('for all of its time, where users are, and passes only at the end of it', async () => {
    const { verdict, fact, looks, time } = await watched(() => says('2'));
    expect(fact).toMatchObject({ type: 'service.checked', check: 'watch', service: 'web', key: 'watch:web:1' });
    expect(verdict).toMatchObject({ outcome: 'passed' });
    expect(time.now()).toBeGreaterThanOrEqual(10_000);
    expect(looks.length).toBeGreaterThanOrEqual(10);
    expect(new Set(looks)).toEqual(new Set(['https://web.example/ready']));
  });

  test('again only until the pause is over, and once where there is none', async () => {
    const again = async (until: number | null) => {
      const table = play(settings({ web: service([], { gate, health, watchMs: 10_000 }) }));
      table.through('web');
      if (until !== null) table.says(answer(table.state, { verb: 'pause', actor: 'ada' }));
      const command = { type: 'watch', service: 'web', release: { version: '2' }, attempt: 1 } as const;
      table.says(success(command));
      if (until === null) table.says(started({ ...command, forMs: 1 }));
      const { time, ...around } = outside({
        look: (_, now) => {
          if (until !== null && now >= until && table.state.paused)
            table.says(answer(table.state, { verb: 'resume', actor: 'ada' }));
          return says('2');
        },
      });
      await perform(table, 'watch:web', { time, ...around });
      return time.now();
    };
    expect(await again(null)).toBeLessThan(1000);
    expect(await again(5000)).toBeLessThan(7000);
    expect(await again(60_000)).toBeGreaterThanOrEqual(30_000);
  });

  test('longer where its command says so', async () => {
    const { time } = await watched(() => says('2'), 30_000);
    expect(time.now()).toBeGreaterThanOrEqual(30_000);
  });

  test('failures in a row end it at once; there is no time to start any more', async () => {
    const { verdict, time } = await watched(() => ill);
    expect(verdict).toMatchObject({ outcome: 'failed', counts: { failed: 3 } });
    expect(time.now()).toBeLessThan(3000);
  });

  test('single ones do not', async () => {
    expect((await watched((_, count) => (count % 3 === 0 ? ill : says('2')))).verdict?.outcome).toBe('passed');
  });

  test('a failure that begins shortly before the end is seen through', async () => {
    const { verdict, time } = await watched((now) => (now < 9000 ? says('2') : ill));
    expect(verdict?.outcome).toBe('failed');
    expect(time.now()).toBeGreaterThan(10_000);
  });

  test('the former release under its address is no success', async () => {
    expect((await watched(() => says('1'))).verdict).toMatchObject({ outcome: 'inconclusive', code: 'WRONG_VERSION' });
  });
});
