import type { Operation, Override } from '@convoy/model/events';
import type { Floor, HeadRecord, Hold, Owner } from '@convoy/model/head';
import { plural } from '@convoy/model/plural';
import type { Marker } from '@convoy/model/release';
import type { State } from '@convoy/model/state';
import type { Mark } from './standing.ts';
import { clean, fill, overrideText, pausedText, placeName, version } from './text.ts';

/** Who holds the environment, and whether that process is still there. */
export interface Holder extends Owner {
  readonly process: 'running' | 'gone' | 'elsewhere';
  /** Where people see what it does. */
  readonly link?: string;
}

/** A deployment that has begun and not ended. */
export interface UnfinishedStatus {
  readonly deployment: string;
  readonly operation: Operation | null;
  readonly actor: string | null;
  readonly override: Override | null;
  readonly services: Readonly<
    Record<
      string,
      { readonly mark: Mark; readonly words: string; readonly from: string | null; readonly to: string | null }
    >
  >;
  /** Keys of the commands that began and whose end is not journalled. */
  readonly underway: readonly string[];
  readonly reasons: readonly string[];
  readonly halted: State['halted'];
  readonly paused: State['paused'];
  /** What is confirmed is not taken back by going on: only its contract tasks are left. */
  readonly confirmed: boolean;
}

/** All that is known of an environment. */
export interface EnvironmentStatus {
  /** The manifest's name; null where the manifest cannot be read or does not know the environment. */
  readonly name: string | null;
  readonly environment: string;
  /** Where the environment is reached, as the manifest says. */
  readonly url: string | null;
  /** How many confirmations there were. */
  readonly confirmations: HeadRecord['ordinal'];
  /** Null: never confirmed. */
  readonly services: Readonly<Record<string, Marker | null>>;
  readonly holds: readonly Hold[];
  readonly floors: readonly Floor[];
  readonly owner: Holder | null;
  readonly unfinished: UnfinishedStatus | null;
}

const widest = 30;

/** Columns that line up; the last one is as long as it is. */
const table = (rows: readonly (readonly string[])[]): string[] => {
  const cells = rows.map((row) => row.map(clean));
  const widths = (cells[0] ?? []).map((_, at) =>
    Math.min(widest, Math.max(...cells.map((row) => [...(row[at] ?? '')].length))),
  );
  return cells.map((row) =>
    `  ${row.map((cell, at) => (at === row.length - 1 ? cell : fill(cell, widths[at] ?? 0))).join('  ')}`.trimEnd(),
  );
};

const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [title, ...lines] : []);

const processWords: { readonly [P in Holder['process']]: string } = {
  running: 'its process runs',
  gone: 'its process is gone',
  elsewhere: 'on another machine',
};

const nextOf = ({ halted, confirmed, reasons }: UnfinishedStatus, owner: Holder | null): string => {
  if (owner?.process === 'elsewhere') return 'wait for the other machine, or take it over with convoy rollback';
  if (halted) return 'as the halt says';
  if (reasons.length > 0) return 'convoy resume goes on taking it back';
  return confirmed ? 'convoy resume goes on' : 'convoy resume goes on, convoy rollback takes it back';
};

const unfinishedLines = (unfinished: UnfinishedStatus, owner: Holder | null): string[] => {
  const { deployment, operation, actor, override, services, reasons, halted, paused, underway } = unfinished;
  const isRunning = owner?.process === 'running' && owner.deployment === deployment;
  const asked = operation ? `: ${operation} by ${clean(actor ?? 'nobody known')}` : ': it has not begun anything';
  return [
    `${isRunning ? 'under way' : 'unfinished'} ${deployment}${asked}`,
    ...(override ? [`  ${overrideText(override)}`] : []),
    ...table(
      Object.entries(services).map(([service, { from, to, words }]) => [
        service,
        `${version(from ?? 'nothing')} → ${version(to ?? 'nothing')}`,
        words,
      ]),
    ),
    ...(underway.length > 0 && !isRunning ? [`  began and did not end: ${underway.join(', ')}`] : []),
    ...reasons.map((reason) => `  taken back because ${clean(reason)}`),
    ...(halted ? [`  halted (${halted.code}): ${clean(halted.reason)}`] : []),
    ...(paused ? [`  ${pausedText(paused)}${isRunning ? '; convoy ask resume goes on' : ''}`] : []),
    ...(isRunning ? [] : [`  next: ${nextOf(unfinished, owner)}`]),
  ];
};

const serviceLine = ([service, marker]: [string, Marker | null]): string[] =>
  marker ? [service, version(marker.release.version), `since ${marker.deployment}`] : [service, 'not deployed', ''];

/** An environment for people. */
export const statusText = (status: EnvironmentStatus): string => {
  const { name, environment, url, confirmations, services, holds, floors, owner, unfinished } = status;
  const isNew = confirmations === 0 && !owner && !unfinished && holds.length === 0;
  if (isNew) return `${placeName(name, environment)}: nothing was deployed here yet; convoy deploy begins`;
  return [
    `${placeName(name, environment)}: ${plural(confirmations, 'deployment')} confirmed`,
    ...(url === null ? [] : [`  ${url}`]),
    ...table(Object.entries(services).map(serviceLine)),
    ...section(
      'on hold',
      table(holds.map(({ service, release, reason }) => [service, version(release.version), reason])),
    ),
    ...section(
      'no way back beneath',
      table(floors.map(({ task, services: kept, deployment }) => [deployment, `${kept.join(', ')} (${task} ran)`])),
    ),
    ...(unfinished ? unfinishedLines(unfinished, owner) : []),
    ...(owner ? [`held by ${owner.link ?? owner.agent} since ${owner.since}; ${processWords[owner.process]}`] : []),
  ].join('\n');
};
