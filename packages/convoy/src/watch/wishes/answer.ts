import type { WatchWish } from '@convoy/model/monitoring/wish';
import { exits } from '../../exit.ts';
import { refusedResult } from '../../session/outcome.ts';
import type { Result } from '../../verb.ts';
import { clean } from '../../view/text.ts';
import { type Asking, askWatch } from './ask.ts';

const iso = (ms: number): string => new Date(ms).toISOString();

/** Asks, and says what became of it; `done` where it was accepted. */
export const toldBy = async (asking: Asking, wish: WatchWish, done: string): Promise<Result> => {
  const answer = await askWatch(asking, wish);
  if (answer.outcome === 'refused') return refusedResult([{ code: 'NOT_DONE', reason: clean(answer.reason) }]);
  const { environment } = asking;
  const text =
    answer.outcome === 'accepted'
      ? clean(done)
      : `it is left for the watch of ${environment}, which takes it up as soon as it looks: its journal says what became of it`;
  const shown = { ...wish, expires: iso(wish.expires), ...('until' in wish && { until: iso(wish.until) }) };
  return { exit: exits.done, text, json: { environment, outcome: answer.outcome, wish: shown } };
};
