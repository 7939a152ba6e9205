import { messageOf } from '@convoy/model/error';
import type { Event } from '@convoy/model/events';
import type { Clock } from '@convoy/model/ports';
import type { State } from '@convoy/model/state';
import { createLogUpdate } from 'log-update';
import { closingOf } from './closing.ts';
import { frameOf, type Size } from './frame.ts';
import type { Paint } from './paint.ts';
import { createTimes } from './times.ts';
import type { View } from './view.ts';

interface Options {
  readonly paint: Paint;
  readonly write: (text: string) => void;
  readonly note: (line: string) => void;
  readonly clock: Clock;
  /** Asked anew for every frame: terminals are resized. */
  readonly size: () => Size;
}

const redrawEveryMs = 100;

/** Redrawn in place at most ten times a second, with a clock that ticks; the last frame stays when it closes. */
export const createLive = ({ paint, write, note, clock, size }: Options): View => {
  const times = createTimes();
  const events: Event[] = [];
  const closed = new AbortController();
  let state: State | null = null;
  const stream = {
    write,
    isTTY: true,
    get columns() {
      return size().columns;
    },
    get rows() {
      return size().rows;
    },
  };
  const update = createLogUpdate(stream as unknown as NodeJS.WriteStream);

  const draw = (closing: string | null = null): void => {
    if (state?.plan) update(frameOf(state, times, clock.now(), size(), paint, closing).join('\n'));
  };

  const tick = async (): Promise<void> => {
    while (!closed.signal.aborted) {
      draw();
      await clock.sleep(redrawEveryMs, closed.signal);
    }
  };
  tick().catch((thrown) => {
    // A sleep that the closing ends is no fault; a view that cannot be drawn must not stop a deployment.
    if (!closed.signal.aborted) note(`the live view stopped: ${messageOf(thrown)}`);
  });

  return {
    see: (event, next) => {
      events.push(event);
      times.see(event);
      state = next;
    },
    note: (line) => {
      update.clear();
      note(line);
      if (!closed.signal.aborted) draw();
    },
    close: () => {
      if (closed.signal.aborted) return;
      closed.abort();
      try {
        draw(closingOf(events));
      } finally {
        update.done();
      }
    },
  };
};
