import { plural } from '@convoy/model/plural';
import { pointOf } from '@convoy/model/point';
import type { State } from '@convoy/model/state';
import { expectedOf } from './expected.ts';
import { foldRows } from './fold-rows.ts';
import type { Paint, Tone } from './paint.ts';
import { type Row, rowsOf } from './rows.ts';
import type { Mark } from './standing.ts';
import { clean, cut, duration, fill, pausedText } from './text.ts';
import type { Times } from './times.ts';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** A sign and a tone for each kind of standing; the words beside them say the same. */
const signs: { readonly [M in Mark]: readonly [sign: string, tone: Tone] } = {
  failed: ['✗', 'bad'],
  busy: ['▸', 'busy'],
  back: ['↶', 'back'],
  waiting: ['·', 'faint'],
  done: ['✓', 'good'],
  out: ['–', 'faint'],
};

const bar = (progress: number, width: number): string => {
  const full = Math.round(progress * width);
  return '█'.repeat(full) + '░'.repeat(width - full);
};

const timeWidth = 9;
const barWidth = 10;
/** The state of a service comes first: versions are shown where they leave it this much, bars where there is more. */
const enough = 28;
const plenty = 36;

interface Columns {
  readonly name: number;
  readonly versions: number;
  readonly words: number;
}

/** Shares the width out: the time has its place, the state gets what names and versions leave. */
const columnsOf = (rows: readonly Row[], columns: number): Columns => {
  const longest = (texts: readonly string[]) => Math.max(4, ...texts.map((text) => [...text].length));
  const name = Math.min(longest(rows.map((row) => row.name)), Math.floor(columns * 0.3));
  const versions = Math.min(longest(rows.map((row) => row.versions)), Math.floor(columns * 0.25));
  const rest = columns - 2 - (name + 1) - timeWidth;
  const left = rest - (versions + 2);
  return left >= enough ? { name, versions, words: left } : { name, versions: 0, words: rest };
};

const lineOf = ({ name, versions, standing, words, progress, ms }: Row, at: Columns, paint: Paint) => {
  const [sign, tone] = signs[standing.mark];
  const state = progress !== null && at.words >= plenty ? `${bar(progress, barWidth)} ${words}` : words;
  return [
    `${paint(tone, sign)} ${fill(clean(name), at.name)} `,
    at.versions > 0 ? `${paint('faint', fill(versions, at.versions))}  ` : '',
    paint(tone, fill(clean(state), at.words)),
    ms === null ? '' : duration(ms).padStart(timeWidth),
  ]
    .join('')
    .trimEnd();
};

const heading = ({ plan, environment, deployment }: State, rows: readonly Row[]): string => {
  const count = (mark: Mark) => rows.filter(({ standing }) => standing.mark === mark).length;
  const back = count('back');
  const failed = count('failed');
  return [
    `${plan?.operation ?? 'deploy'} to ${environment}`,
    `${count('done')} of ${rows.length} done`,
    ...(back > 0 ? [`${back} back`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    deployment,
  ].join(', ');
};

/** Why it goes back or stands still, newest last. */
const reasons = ({ halted, paused, decisions, failures }: State): string[] => {
  const open = failures.filter(({ settled }) => !settled);
  return [
    ...decisions.flatMap((decision) => decision.reasons),
    ...open.map((one) => `${one.service ?? one.task ?? one.check} failed at ${pointOf(one)}: ${one.reason}`),
    ...(paused ? [pausedText(paused)] : []),
    ...(halted ? [`halted (${halted.code}): ${halted.reason}`] : []),
  ];
};

const total = ({ plan, settings }: State, times: Times, now: number): string => {
  const started = times.startedAt();
  const elapsed = started === null ? 0 : Math.max(0, (times.finishedAt() ?? now) - started);
  const expected = plan && expectedOf(plan, settings);
  const path = plan?.criticalPath.services.join(' → ') ?? '';
  return `${duration(elapsed)}${expected ? ` of ${expected} expected` : ''}${path === '' ? '' : `  critical path ${path}`}`;
};

const mostReasons = 4;

/** The live view at one moment: never wider than the terminal, never as high. `closing` replaces the total's line. */
export const frameOf = (
  state: State,
  times: Times,
  now: number,
  size: Size,
  paint: Paint,
  closing: string | null = null,
): string[] => {
  const all = rowsOf(state, times, now);
  const why = reasons(state).slice(-mostReasons);
  // The cursor stands on a line of its own behind the last one.
  const room = Math.max(1, size.rows - why.length - 3);
  const { shown, counts } = foldRows(all, room);
  const at = columnsOf(shown, size.columns);
  return [
    paint('strong', cut(clean(heading(state, all)), size.columns)),
    ...shown.map((row) => lineOf(row, at, paint)),
    ...counts.map(([mark, count]) => {
      const [sign, tone] = signs[mark];
      return paint(tone, cut(`${sign} ${plural(count, 'other', 'others')} ${countWords[mark]}`, size.columns));
    }),
    ...why.map((reason) => paint('bad', cut(`! ${clean(reason)}`, size.columns))),
    cut(closing ?? total(state, times, now), size.columns),
  ];
};

const countWords: { readonly [M in Mark]: string } = {
  failed: 'failed',
  busy: 'at work',
  back: 'taken back',
  waiting: 'waiting',
  done: 'done',
  out: 'left out',
};
