import { createWishFolder } from '@convoy/drivers/stores/wish-folder';
import type { Ledger } from '@convoy/engine/ledger';
import { answerWish } from '@convoy/engine/monitor/answer-wish';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { Clock } from '@convoy/model/ports';
import { wishesDir } from '../../folders.ts';
import type { Place } from '../../place.ts';
import { wishIn } from './read.ts';

/** The one writer of an environment's journal, as far as wishes need it. */
export interface Taker {
  readonly place: Place;
  readonly environment: string;
  readonly ledger: Ledger<MonitorFact, Monitoring>;
  readonly clock: Clock;
  readonly onFacts: (facts: readonly MonitorFact[]) => void;
}

/** Answers one wish, known by `id` though nothing else of it is understood. */
export const takeWish = async (
  { environment, ledger, clock, onFacts }: Omit<Taker, 'place'>,
  id: string,
  value: unknown,
): Promise<void> => {
  const wish = wishIn(value);
  const facts: readonly MonitorFact[] = wish
    ? answerWish(ledger.state, wish, { environment, now: clock.now() })
    : ledger.state.heard.has(id)
      ? []
      : [{ type: 'control.refused', wish: id, verb: '', actor: '', reason: 'this version of Convoy does not know it' }];
  if (facts.length === 0) return;
  await ledger.append(facts);
  onFacts(facts);
};

/**
 * Answers all that was left beside the journal. A wish is taken away once its answer is on the disk: whoever finds it after a
 * crash finds its answer in the journal too, and does nothing twice.
 */
export const takeWishes = async ({ place, environment, ...of }: Taker): Promise<void> => {
  const folder = createWishFolder(wishesDir(place, environment));
  for (const name of await folder.names()) {
    await takeWish({ environment, ...of }, name, await folder.read(name));
    await folder.remove(name);
  }
};
