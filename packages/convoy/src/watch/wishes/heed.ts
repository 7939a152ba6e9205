import { messageOf } from '@convoy/model/error';
import { forWatch } from './read.ts';
import { type Taker, takeWish, takeWishes } from './take.ts';

/** From one look for wishes to the next, in milliseconds. */
const everyMs = 500;

interface Left {
  readonly id: string;
  readonly value: unknown;
}

/** Hears of what was left on GitHub, where the state is there; what was heard waits in the list that is given back. */
const listen = (
  { place, environment }: Taker,
  stop: AbortSignal,
  note: (line: string) => void,
): { readonly left: Left[]; readonly over: Promise<void> } => {
  const left: Left[] = [];
  const over = place.github?.().then((github) =>
    github.heedControls(
      environment,
      stop,
      (controls) => {
        for (const { deployment, expires, ...control } of controls)
          if (deployment === forWatch)
            left.push({ id: control.id, value: { ...control, expires: Date.parse(expires) } });
      },
      (thrown) => note(`wishes cannot be read for now: ${messageOf(thrown)}`),
    ),
  );
  return { left, over: over ?? Promise.resolve() };
};

/** Answers what people ask of a watch until it is stopped. Rejects where the journal cannot be written. */
export const heedWishes = async (taker: Taker, stop: AbortSignal, note: (line: string) => void): Promise<void> => {
  const { left, over } = listen(taker, stop, note);
  over.catch((thrown) => note(`wishes are not heard: ${messageOf(thrown)}`));
  while (!stop.aborted) {
    for (const { id, value } of left.splice(0)) await takeWish(taker, id, value);
    await takeWishes(taker);
    await taker.clock.sleep(everyMs, stop).catch(() => undefined);
  }
};
