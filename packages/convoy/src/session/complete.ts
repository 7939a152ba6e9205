import { readJournal } from '@convoy/drivers/stores/journal-file';
import { ConvoyError } from '@convoy/model/error';
import type { Event } from '@convoy/model/events';
import type { HeadRecord } from '@convoy/model/head';
import { journalDir } from '../folders.ts';
import type { Place } from '../place.ts';

/**
 * The journal of the unfinished deployment, all of it: the head knows how much there must be. Throws
 * `STATE_INCOMPLETE`, for what is lost may have been the effect that users meet now.
 */
export const unfinishedJournal = async (
  place: Place,
  environment: string,
  { unfinished, segments }: HeadRecord,
  note: (line: string) => void,
): Promise<Event[]> => {
  if (unfinished === null) return [];
  const dir = journalDir(place, environment, unfinished);
  const events = await readJournal(dir, note);
  const lost = Object.entries(segments).flatMap(([segment, count]) => {
    const there = events.filter(({ order: [epoch, , agent] }) => `${epoch}.${agent}` === segment).length;
    return there < count ? [`${dir}/${segment}.jsonl: ${count - there} of at least ${count} events are missing`] : [];
  });
  if (lost.length === 0) return events;
  throw new ConvoyError(
    'STATE_INCOMPLETE',
    `${lost.join('\n')}\n  Nothing was changed. Bring the files back from a copy; if there is none, see what is in place, ` +
      'and record it with convoy adopt, which gives this deployment up',
  );
};
