import type { HeadRecord } from '@convoy/model/head';

const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** Text in a cell of a table: what others wrote must neither break it nor become markup. */
const cell = (text: string): string =>
  short(text.replaceAll(/\s+/g, ' '), 120).replaceAll(/[\\`*_{}[\]<>()#+!|~@]/g, (sign) => `\\${sign}`);

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0
    ? []
    : [
        `| ${heads.join(' | ')} |`,
        `|${heads.map(() => '---').join('|')}|`,
        ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
        '',
      ];

/** What people see on the branch's page. */
export const pageOf = (environment: string, { owner, unfinished, markers, holds, floors }: HeadRecord): string =>
  [
    `# ${environment}`,
    '',
    unfinished === null ? 'Nothing is under way.' : `Under way: deployment \`${unfinished}\`.`,
    ...(owner ? [`Held by \`${owner.agent}\` since ${owner.since}.`] : []),
    '',
    ...table(
      ['service', 'version', 'commit', 'confirmed by'],
      Object.entries(markers)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([service, { release, deployment }]) => [
          service,
          release.version,
          release.commit?.slice(0, 12) ?? '',
          deployment,
        ]),
    ),
    ...table(
      ['on hold', 'version', 'why'],
      holds.map(({ service, release, reason }) => [service, release.version, reason]),
    ),
    ...table(
      ['floor', 'services', 'raised by'],
      floors.map(({ task, services, deployment }) => [task, services.join(', '), deployment]),
    ),
    'Written by Convoy, which reads `head.json`: do not edit this branch by hand. Its commits are the history of this environment.',
    '',
  ].join('\n');

const longestHeadline = 100;

/** A commit's message of a note: what does not fit its first line stands below. */
export const messageFor = (note: string): { readonly headline: string; readonly body?: string } => {
  const line = note.replaceAll(/\s+/g, ' ').trim() || 'written';
  return line.length <= longestHeadline ? { headline: line } : { headline: short(line, longestHeadline), body: line };
};
