import { answer } from '@convoy/engine/controls';
import { focusOn } from '@convoy/engine/focus';
import { describe, expect, test } from '@jest/globals';
import { settings } from '../../model/test/settings.ts';
import { play, upTo, web } from './canary.ts';
import { type Answer, outside, perform } from './performing.ts';

test('a canary gets no more while it is paused, is judged on all the while, and then goes on where it was', () => {
  const table = upTo(play(settings({ web: web() })), 'canary:1:web');
  table.says(answer(table.state, { verb: 'pause', actor: 'ada' }));
  expect(table.ends('canary:1:web')).toEqual(['canary:1:web']);
  expect(table.ends('canary:1:web')).toEqual(['canary:1:web']);
  expect(table.says(answer(table.state, { verb: 'resume', actor: 'ada' }))).toEqual([]);
  expect(table.ends('canary:1:web')).toEqual(['weigh:2:web']);
});

test('one that is paused with its share goes back once it fails', () => {
  const table = upTo(play(settings({ web: web() })), 'canary:1:web');
  table.says(answer(table.state, { verb: 'pause', actor: 'ada' }));
  table.ends('canary:1:web');
  expect(table.fails('canary:1:web')).toEqual(['rollback:web']);
});

test('one that is paused in a job of its own is judged on there', () => {
  const table = upTo(play(settings({ web: web() })), 'canary:1:web');
  table.says(answer(table.state, { verb: 'pause', actor: 'ada' }));
  const focused = focusOn('web', 'checkpointed');
  expect(focused(table.state, table.now).commands).toEqual([]);
  table.ends('canary:1:web');
  expect(focused({ ...table.state, running: {} }, table.now).commands).toMatchObject([{ type: 'canary', step: 1 }]);
});

describe('its looks while it is paused', () => {
  const health = { live: '/l', ready: '/r' };

  /** Slow beside the release that serves, which a step of a canary would fail; `until`: when the pause ends, in ms. */
  const held = async (look: (now: number) => Answer, until = Number.POSITIVE_INFINITY) => {
    const table = upTo(play(settings({ web: web({ health }) })), 'canary:1:web');
    table.says(answer(table.state, { verb: 'pause', actor: 'ada' }));
    table.ends('canary:1:web');
    const world = outside({
      describe: () => ({ live: { release: { version: '1' }, url: 'http://blue' }, idle: null }),
      look: (url, now) => {
        if (now >= until && table.state.paused) table.says(answer(table.state, { verb: 'resume', actor: 'ada' }));
        return url.startsWith('http://blue') ? { status: 200, ms: 1 } : look(now);
      },
    });
    const facts = await perform(table, 'canary:1:web', world);
    return { table, facts, kept: world.kept, endedAt: world.time.now(), next: table.says(...facts) };
  };
  const slow = (): Answer => ({ status: 200, ms: 30 });

  test('go on for as long as a gate may take, and fail nothing for being slow: that was judged in the step', async () => {
    const { facts, endedAt, next } = await held(slow);
    expect(facts).toMatchObject([{ check: 'canary', step: 1, verdict: { outcome: 'passed' } }]);
    expect(endedAt).toBeGreaterThanOrEqual(1000);
    expect(next).toEqual(['canary:1:web']);
  });

  test('end with the pause', async () => {
    const { endedAt, next } = await held(slow, 500);
    expect(endedAt).toBeLessThan(1000);
    expect(next).toEqual(['weigh:2:web']);
  });

  test('take it back when it answers no more, and are kept as evidence', async () => {
    const { table, kept, next } = await held((now) => (now < 300 ? slow() : { status: 500 }));
    expect(table.told('failure.detected')).toMatchObject([{ service: 'web', point: 'check' }]);
    expect(next).toEqual(['rollback:web']);
    const [evidence = ''] = [...kept.values()];
    expect(JSON.parse(evidence)).toMatchObject({ verdict: { outcome: 'failed' }, looks: { candidate: { errors: 3 } } });
  });
});
