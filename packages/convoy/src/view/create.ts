import type { Clock } from '@convoy/model/ports';
import type { Size } from './frame.ts';
import { createLive } from './live.ts';
import { paintOf, wantsColour } from './paint.ts';
import { createPlain } from './plain.ts';
import type { View } from './view.ts';

export interface ViewOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  readonly write: (text: string) => void;
  /** Writes one line about no event. */
  readonly note: (line: string) => void;
  readonly clock: Clock;
  /** Completes commands that a line advises; frames are cut to the terminal and what they advise is told behind them. */
  readonly advise: (text: string) => string;
  /** Of the terminal; default: that of standard error. */
  readonly size?: () => Size;
}

/** A terminal that does not tell its size is taken for the oldest common one. */
const sizeOfStderr = (): Size => ({ columns: process.stderr.columns || 80, rows: process.stderr.rows || 24 });

/** Redrawn in place where somebody looks on, one line after the other where a log is kept or cursors cannot move. */
export const createView = (options: ViewOptions): View => {
  const { env, isTerminal, write, note, clock, advise, size = sizeOfStderr } = options;
  const paint = paintOf(wantsColour(env, isTerminal));
  return isTerminal && env.TERM !== 'dumb'
    ? createLive({ paint, write, note, clock, size })
    : createPlain({ paint, write: (text) => write(advise(text)), note, openedAt: clock.now() });
};
