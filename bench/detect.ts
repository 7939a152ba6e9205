import { createDetector } from '@convoy/judge/detect';
import { createContextCad } from '../packages/judge/src/numbers/context-cad.ts';
import { alertScore, type Detector } from '../packages/judge/src/numbers/detector.ts';
import { createKnnCad } from '../packages/judge/src/numbers/knn-cad.ts';
import { falseAlarmsOf, rate, type Scored, scoreAll, thresholdFor } from './detect/rate.ts';
import { createRobustZ } from './detect/robust-z.ts';
import { drawSeries } from './detect/series.ts';
import { type Row, report } from './report.ts';

// node bench/detect.ts
// Which detector finds most at the same false alarms. Each has the lowest threshold that keeps to 0.1 false alarms in 1,000
// rows on series of its own; the figures are of others, drawn with other seeds. The bundled one with its fixed threshold and
// the usual threshold of a robust z stand beside them. Target: it finds 90 % of all changes with at most 0.1 false alarms in
// 1,000 rows.

const allowed = 0.1;
const times = Number(process.env.DETECT_TIMES ?? 4);
const targets = { found: 0.9, falseAlarms: 0.1 };

const detectors: Readonly<Record<string, () => Detector>> = {
  'robust z': createRobustZ,
  'CAD-OSE kind': createContextCad,
  'KNN-CAD kind': createKnnCad,
};

const share = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 1000;
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** NAB's own scale: 0 for saying nothing, 100 for saying all at once. */
const nab = (all: readonly Scored[], threshold: number): number => {
  const changed = all.filter(({ series }) => series.truth).length;
  const best = changed * (2 / (1 + Math.exp(-5)) - 1);
  const sum = all.reduce((total, one) => total + rate(one, threshold).score, 0);
  return Math.round((1000 * (sum + changed)) / (best + changed)) / 10;
};

const rowsOf = (detector: string, all: readonly Scored[], threshold: number): Row[] =>
  [...Map.groupBy(all, ({ series }) => series.kind), ['all', all] as const].map(([kind, some]) => {
    const rated = some.map((one) => rate(one, threshold));
    const delays = rated.flatMap(({ delay }) => delay ?? []);
    const changed = some.filter(({ series }) => series.truth).length;
    return {
      ...{ detector, kind, series: some.length, threshold: Math.round(threshold * 1000) / 1000 },
      found: changed === 0 ? '–' : share(delays.length, changed),
      'false alarms in 1,000 rows': share(falseAlarmsOf(some, threshold), 1),
      'median delay (rows)': delays.length === 0 ? '–' : median(delays),
      'NAB-like': changed === 0 ? '–' : nab(some, threshold),
    };
  });

const tuning = drawSeries(1, times);
const measured = drawSeries(500_000, times);

const rows = Object.entries(detectors).flatMap(([name, create]) =>
  rowsOf(name, scoreAll(measured, create), thresholdFor(scoreAll(tuning, create), allowed)),
);
const bundled = scoreAll(measured, createDetector);
report('detect', [
  ...rows,
  ...rowsOf('robust z > 5', scoreAll(measured, createRobustZ), 5),
  ...rowsOf('bundled', bundled, alertScore),
]);

const all = bundled.filter(({ series }) => series.truth);
const found = all.filter((one) => rate(one, alertScore).delay !== null).length / all.length;
if (found < targets.found || falseAlarmsOf(bundled, alertScore) > targets.falseAlarms) process.exitCode = 1;
