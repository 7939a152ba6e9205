import { plural } from '@convoy/model/plural';
import { exits } from '../exit.ts';
import { environmentIn, manifestAt } from '../manifest.ts';
import type { Place } from '../place.ts';
import { redactorFor } from '../secrets.ts';
import type { Result, Surroundings } from '../verb.ts';
import { clean } from '../view/text.ts';
import { type Told, tellRound } from './round.ts';

/** What fails once is tried again within it; the rest is for the next who tells. In milliseconds. */
const mostMs = 10_000;

const textOf = (environment: string, { sent, waiting, dropped, faults, isLeft }: Told): string[] => {
  const isUsable = (name: string): boolean => !faults.some(({ channel }) => channel === name);
  const isAwaited = (name: string): boolean => waiting.some(({ channel }) => channel === name);
  return [
    ...(isLeft ? [`somebody watches ${environment} and tells: it is left to them`] : []),
    ...(isLeft || sent.length + waiting.length + dropped.length > 0
      ? []
      : [`${environment}: there is nothing to tell`]),
    ...(sent.length > 0 ? [`${plural(sent.length, 'notification')} of ${environment} sent`] : []),
    ...faults.map(({ channel, reason }) =>
      isAwaited(channel)
        ? `nobody is told by ${channel}: ${clean(reason)}`
        : `nothing is to be told by ${channel}, and nothing could be: ${clean(reason)}`,
    ),
    ...waiting
      .filter(({ channel }) => isUsable(channel))
      .map(({ channel, reason }) => `${channel} is told later: ${clean(reason)}`),
    ...dropped.map(({ channel, reason }) => `${channel} is not told: ${clean(reason)}`),
  ];
};

/**
 * One round of telling by itself: 0 when nobody has yet to be told, 1 when something could not be told. A channel that cannot be
 * used and is not needed is said, and is no failure.
 */
export const tellNow = async (place: Place, asked: string | undefined, around: Surroundings): Promise<Result> => {
  const manifest = await manifestAt(place);
  const environment = environmentIn(manifest, asked);
  const told = await tellRound({ place, environment, manifest, around, mostMs });
  const isUntold = told.waiting.length + told.dropped.length > 0;
  const redact = redactorFor(manifest, around.env);
  return {
    exit: isUntold ? exits.failed : exits.done,
    text: redact(textOf(environment, told).join('\n')),
    json: { environment, ...told },
  };
};
