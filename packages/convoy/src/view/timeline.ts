import type { Lane, Phase } from '@convoy/analytics/lanes';
import type { PhaseName } from '@convoy/analytics/runs';
import type { Timeline } from '@convoy/analytics/timeline';
import { bar, failed, letters } from './gantt.ts';
import { clean, duration, fill, measured, overrideText, wrap } from './text.ts';

const phaseText = ({ phase, beginMs, endMs, end, verdict }: Phase): string => {
  if (endMs === null) return `${phase} not ended`;
  const how = end === 'done' ? '' : ` ${verdict?.outcome ?? end}`.toUpperCase();
  return `${phase} ${measured(endMs - beginMs)}${how}`;
};

const beginOf = ({ phases }: Lane): number => Math.min(...phases.map(({ beginMs }) => beginMs));

const endOf = ({ phases }: Lane): number => Math.max(...phases.map(({ beginMs, endMs }) => endMs ?? beginMs), 0);

const rowOf = (lane: Lane, nameWidth: number, columns: number): string[] => {
  const name = fill(clean(lane.subject), nameWidth);
  if (lane.phases.length === 0) return [`  ${name}  ${clean(lane.skipped ?? 'not begun')}`];
  const begin = `+${duration(beginOf(lane))}`.padStart(10);
  const took = measured(endOf(lane) - beginOf(lane)).padStart(9);
  const phases = lane.phases.map((phase, index) => `${phaseText(phase)}${index < lane.phases.length - 1 ? ',' : ''}`);
  const first = `  ${name}${begin}${took} `;
  return wrap(first, phases, columns, Math.min(first.length + 1, Math.floor(columns / 2)));
};

const chart = (lanes: readonly Lane[], nameWidth: number, columns: number): string[] => {
  const span = Math.max(...lanes.map(endOf), 1);
  const width = Math.max(10, columns - nameWidth - 4);
  const used = new Set(lanes.flatMap(({ phases }) => phases.map(({ phase }) => phase)));
  const key = (Object.keys(letters) as PhaseName[]).filter((phase) => used.has(phase));
  const end = duration(span);
  return [
    `  ${' '.repeat(nameWidth)}  0${end.padStart(width - 1)}`,
    ...lanes.map((lane) => `  ${fill(clean(lane.subject), nameWidth)}  ${bar(lane, span, width)}`),
    `  ${key.map((phase) => `${letters[phase]} ${phase}`).join('  ')}  ${failed} failed`,
  ];
};

const pathLines = ({ criticalPath: { ms, links } }: Timeline, columns: number): string[] =>
  wrap(
    `critical path ${duration(ms)}:`,
    links.map(
      ({ subject, phase, ms: took }, index) => `${index > 0 ? '→ ' : ''}${clean(subject)} ${phase} ${measured(took)}`,
    ),
    columns,
    2,
  );

const outcomeOf = ({ outcome, halted, makespanMs, ratio }: Timeline): string => {
  const against = ratio === null ? '' : `, × ${ratio.toFixed(2)} of its critical path`;
  if (outcome) return `${outcome} in ${duration(makespanMs)}${against}`;
  return halted
    ? `halted (${halted.code}) after ${duration(makespanMs)}`
    : `not finished after ${duration(makespanMs)}`;
};

const recoveryLines = ({ recovery }: Timeline): string[] => {
  if (!recovery) return [];
  const { fault, reasons, detectMs, switchMs, order, decidedMs } = recovery;
  return [
    'taken back',
    ...reasons.map((reason) => `  because ${clean(reason)}`),
    ...(fault && detectMs !== null
      ? [
          `  fault of ${clean(fault.subject ?? 'the deployment')} at +${duration(fault.ms)}, decided ${measured(detectMs)} later`,
        ]
      : [`  decided at +${duration(decidedMs)}`]),
    ...(switchMs === null
      ? []
      : [`  ${order.map(clean).join(', ')}: last switch ${measured(switchMs)} after the decision`]),
  ];
};

const reasonsOf = (lanes: readonly Lane[]): string[] =>
  lanes.flatMap(({ subject, phases }) =>
    phases
      .filter(({ end, reason }) => end === 'failed' && reason !== null)
      .map(({ phase, reason }) => `  ${clean(subject)} ${phase}: ${clean(reason ?? '')}`),
  );

/** A deployment's times for people: a table, a chart, what decided its length, and what went wrong. */
export const timelineText = (timeline: Timeline, columns: number): string => {
  const { deployment, environment, operation, override, startedAt, lanes, criticalPath, halted } = timeline;
  const nameWidth = Math.min(Math.floor(columns / 3), Math.max(4, ...lanes.map(({ subject }) => [...subject].length)));
  const begun = lanes.filter(({ phases }) => phases.length > 0);
  const failures = reasonsOf(lanes);
  return [
    `${deployment}: ${operation ?? 'deployment'} to ${environment}, ${outcomeOf(timeline)}`,
    `begun ${startedAt}`,
    ...(override ? [overrideText(override)] : []),
    '',
    ...lanes.flatMap((lane) => rowOf(lane, nameWidth, columns)),
    ...(begun.length > 0 ? ['', ...chart(begun, nameWidth, columns), ''] : []),
    ...(criticalPath.links.length > 0 ? pathLines(timeline, columns) : []),
    ...(failures.length > 0 ? ['failed', ...failures] : []),
    ...recoveryLines(timeline),
    ...(halted ? [`halted (${halted.code}): ${clean(halted.reason)}`] : []),
  ].join('\n');
};
