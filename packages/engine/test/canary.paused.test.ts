import { answer } from '@convoy/engine/controls';
import { focusOn } from '@convoy/engine/focus';
import { expect, test } from '@jest/globals';
import { settings } from '../../model/test/settings.ts';
import { play, upTo, web } from './canary.ts';

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
