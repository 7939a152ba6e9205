import { timelineOf } from '@convoy/analytics/timeline';
import type { Event } from '@convoy/model/events';
import { duration } from './text.ts';

/** What an ended deployment took against what it had to take, unless it waited for a person; null while it goes on. */
export const closingOf = (events: readonly Event[]): string | null => {
  const { outcome, makespanMs, criticalPath, ratio } = timelineOf(events);
  if (outcome === null) return null;
  const path = [...new Set(criticalPath.links.map(({ subject }) => subject))].join(' → ');
  const waited = events.some(({ type }) => type === 'deployment.halted');
  const against =
    ratio === null || waited ? '' : `, critical path ${duration(criticalPath.ms)} (× ${ratio.toFixed(2)}): ${path}`;
  return `${outcome} in ${duration(makespanMs)}${against}`;
};
