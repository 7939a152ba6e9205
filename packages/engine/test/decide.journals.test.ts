import { decide } from '@convoy/engine/decide';
import { simulateSeed } from '@convoy/engine/simulate';
import { gather } from '@convoy/engine/simulate/evidence';
import { keyOf, observes } from '@convoy/model/commands';
import type { Event } from '@convoy/model/events';
import { fold } from '@convoy/model/fold';
import { initialState, type State } from '@convoy/model/state';
import { expect, test } from '@jest/globals';
import { yieldTurn } from './simulate/turn.ts';

/** Journals of whole runs: processes die, race and are stopped in them, people cancel, settle and resume. */
const journals = async (seeds: number): Promise<(readonly Event[])[]> => {
  const all: (readonly Event[])[] = [];
  for (let seed = 1; seed <= seeds; seed += 1) all.push(gather(await simulateSeed(seed, 'all', yieldTurn)).events);
  return all;
};

test('cut such a journal anywhere: what began and did not end is never begun again', async () => {
  for (const events of await journals(60)) {
    let state: State = initialState;
    for (const event of events) {
      state = fold(state, event);
      const again = decide(state, Date.parse(event.at)).commands.filter((one) =>
        Object.hasOwn(state.running, keyOf(one)),
      );
      expect(again).toEqual([]);
    }
  }
});

test('an effect that has ended is never begun again under its key; one taken up keeps it', async () => {
  let takenUp = 0;
  for (const events of await journals(150)) {
    const over = new Set<string>();
    let state: State = initialState;
    for (const event of events) {
      if (event.type === 'command.started' && !observes(event.command)) {
        expect([...over]).not.toContain(event.key);
        if (Object.hasOwn(state.running, event.key)) takenUp += 1;
      }
      const before = Object.keys(state.running);
      state = fold(state, event);
      for (const key of before) if (!Object.hasOwn(state.running, key)) over.add(key);
    }
  }
  expect(takenUp).toBeGreaterThan(10);
});
