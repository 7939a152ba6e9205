import type { Axis, Point, Series } from '@convoy/analytics/axis';
import type { Milestone, MilestoneKind } from '@convoy/analytics/milestones';
import { plural } from '@convoy/model/plural';
import { clean, duration, fill } from './text.ts';

const letters: Readonly<Record<MilestoneKind, string>> = {
  ...{ planned: 'P', deployed: 'D', gated: 'G', weighed: 'W', shifted: 'S', checked: 'K', confirmed: 'C' },
  ...{ 'rolling-back': 'B', 'rolled-back': 'R', halted: 'H', finished: 'F' },
};

const steps = '▁▂▃▄▅▆▇█';
/** In a column: looks failed; nobody looked. */
const [failed, unseen] = ['×', ' '];

const timeOf = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');

const columnOf = (ms: number, { from, to }: Axis, width: number): number =>
  Math.min(width - 1, Math.max(0, Math.floor(((ms - from) / (to - from)) * width)));

/** p95 of each column, relative to the most that the series has. */
const lineOf = ({ points, widthMs }: Series, axis: Axis, width: number): string => {
  const most = Math.max(1, ...points.map(({ p95 }) => p95 ?? 0));
  const columns = Array.from({ length: width }, (): Point[] => []);
  for (const point of points) {
    const last = columnOf(point.from + widthMs - 1, axis, width);
    for (let column = columnOf(point.from, axis, width); column <= last; column += 1) columns[column]?.push(point);
  }
  return columns
    .map((inside) => {
      if (inside.length === 0) return unseen;
      if (inside.some(({ bad }) => bad > 0)) return failed;
      const share = Math.max(...inside.map(({ p95 }) => p95 ?? 0)) / most;
      return steps[Math.min(steps.length - 1, Math.floor(share * steps.length))] ?? '';
    })
    .join('');
};

const marksOf = (axis: Axis, width: number): string => {
  const marks = Array.from({ length: width }, () => ' ');
  for (const { at, kind } of axis.milestones) marks[columnOf(at, axis, width)] = letters[kind];
  return marks.join('');
};

const milestoneText = ({ at, deployment, kind, service, version, detail }: Milestone): string =>
  `  ${timeOf(at)}  ${letters[kind]} ${fill(kind, 12)} ${[service ?? deployment, version, detail]
    .flatMap((part) => (part === null ? [] : [clean(part)]))
    .join(' ')}`;

/** Deployments above what was seen of each service, over the same columns. */
export const axisText = (axis: Axis, columns: number): string => {
  const { environment, from, to, milestones, series } = axis;
  const name = ({ service, endpoint }: Series): string => `${service}/${endpoint}`;
  const names = Math.max(11, ...series.map((one) => [...name(one)].length));
  const width = Math.max(20, columns - names - 4);
  return [
    `${environment}, ${timeOf(from)} to ${timeOf(to)} UTC (${duration(to - from)}): ${plural(milestones.length, 'milestone')}`,
    '',
    `  ${fill('deployments', names)}  ${marksOf(axis, width).trimEnd()}`,
    ...series.map((one) => `  ${fill(clean(name(one)), names)}  ${lineOf(one, axis, width).trimEnd()}`),
    `  p95 of each, relative to its own most; ${failed} looks failed, empty: nobody looked`,
    ...(milestones.length > 0 ? ['', ...milestones.map(milestoneText)] : []),
  ].join('\n');
};
