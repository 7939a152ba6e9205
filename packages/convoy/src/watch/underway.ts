import { readJournal } from '@convoy/drivers/stores/journal-file';
import { freezeAt } from '@convoy/engine/authorize/freeze';
import { monitorOf } from '@convoy/engine/monitor/targets';
import { messageOf } from '@convoy/model/error';
import type { Head } from '@convoy/model/ports';
import { replay } from '@convoy/model/replay';
import type { Settings } from '@convoy/model/settings';
import { journalDir } from '../folders.ts';
import type { Place } from '../place.ts';
import { headOf } from '../session/open.ts';

/** Why nobody is told how a service is: people work on it, or a deployment does. */
export interface Underway {
  /** At a time in ms since the epoch; null: nobody does. */
  reason(service: string, now: number): string | null;
  /** Looks whether a deployment is under way, by what the head says, which is read here where nobody has. Never rejects. */
  refresh(head?: ReturnType<Head['read']>): Promise<void>;
}

/** Calendars are asked at most so often, in milliseconds. */
const calendarMs = 1_000;

/** Whether a declared window is open, for windows that services share worked out once. */
const declared = (settings: Settings): ((service: string, now: number) => string | null) => {
  const windowsOf = new Map(
    [...Object.keys(settings.services), ...Object.keys(settings.external ?? {})].map((service) => [
      service,
      monitorOf(settings, service).maintenance,
    ]),
  );
  const known = new Map<string, { readonly at: number; readonly reason: string | null }>();
  const keys = new Map([...windowsOf].map(([service, windows]) => [service, JSON.stringify(windows)]));
  return (service, now) => {
    const windows = windowsOf.get(service) ?? [];
    if (windows.length === 0) return null;
    const key = keys.get(service) ?? '';
    const found = known.get(key);
    if (found && now - found.at < calendarMs) return found.reason;
    const open = freezeAt(windows, now);
    const reason = open ? `maintenance${open.window.reason === undefined ? '' : `: ${open.window.reason}`}` : null;
    known.set(key, { at: now, reason });
    return reason;
  };
};

export const createUnderway = (place: Place, settings: Settings, note: (line: string) => void): Underway => {
  const { environment } = settings;
  const maintained = declared(settings);
  let touched: ReadonlySet<string> = new Set();
  let deployment = '';
  let fault = '';

  /** What lies unfinished and nobody drives explains nothing: somebody has to see that it is down. */
  const look = async (head: ReturnType<Head['read']>): Promise<void> => {
    const { record } = await head;
    const { owner, unfinished } = record;
    if (!owner || unfinished === null || !(await place.stores.isAlive(owner))) {
      touched = new Set();
      return;
    }
    const { plan, outcome } = replay(await readJournal(journalDir(place, environment, unfinished)));
    deployment = unfinished;
    touched = new Set(outcome ? [] : [...(plan?.steps ?? []), ...(plan?.undo ?? [])].map(({ service }) => service));
  };
  return {
    reason: (service, now) => (touched.has(service) ? `${deployment} is under way` : maintained(service, now)),
    refresh: async (head = headOf(place, environment).read()) => {
      try {
        await look(head);
        fault = '';
      } catch (thrown) {
        touched = new Set();
        const why = `whether a deployment is under way cannot be read: ${messageOf(thrown)}`;
        if (why !== fault) note(why);
        fault = why;
      }
    },
  };
};
