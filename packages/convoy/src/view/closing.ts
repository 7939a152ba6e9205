import { timelineOf } from '@convoy/analytics/timeline';
import type { Event } from '@convoy/model/events';
import { duration } from './text.ts';

/** What an ended deployment took against what it had to take; null while it goes on. */
export const closingOf = (events: readonly Event[]): string | null => {
  const { outcome, makespanMs, criticalPath, ratio } = timelineOf(events);
  if (outcome === null) return null;
  const path = [...new Set(criticalPath.links.map(({ subject }) => subject))].join(' → ');
  const against = ratio === null ? '' : `, critical path ${duration(criticalPath.ms)} (× ${ratio.toFixed(2)}): ${path}`;
  return `${outcome} in ${duration(makespanMs)}${against}`;
};
