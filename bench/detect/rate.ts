import { createAlerts } from '@convoy/judge/detect';
import type { Detector } from '../../packages/judge/src/numbers/detector.ts';
import type { Series } from './series.ts';

/** A series and what a detector said of it. */
export interface Scored {
  readonly series: Series;
  readonly scores: readonly number[];
}

export const scoreAll = (all: readonly Series[], create: () => Detector): Scored[] =>
  all.map((series) => {
    const detector = create();
    return { series, scores: series.values.map((value) => detector.next(value)) };
  });

/** What became of the alerts of one series. */
export interface Rated {
  /** Rows from the change to the first alert within it; null: not found, or there was none to find. */
  readonly delay: number | null;
  readonly falseAlarms: number;
  /** As the Numenta Anomaly Benchmark counts it (Lavin and Ahmad, 2015, standard profile). */
  readonly score: number;
}

/** A change may echo in a detector's windows: alerts so soon after its end are neither found nor false. */
const echo = 150;

/** NAB's weight of an alert at a place relative to the window: −1 at its start, 0 at its end. */
const sigmoid = (place: number): number => 2 / (1 + Math.exp(5 * place)) - 1;
const falseAlarmWeight = 0.11;

export const rate = ({ series: { truth }, scores }: Scored, threshold: number): Rated => {
  const isAlert = createAlerts(threshold);
  const alerts = scores.flatMap((score, row) => (isAlert(score) ? [row] : []));
  const within = truth && alerts.find((row) => row >= truth.from && row <= truth.to);
  const falseAlarms = alerts.filter((row) => !truth || row < truth.from || row > truth.to + echo).length;
  const found = typeof within === 'number' && truth !== null;
  const place = found ? (within - truth.to) / (truth.to - truth.from + 1) : 0;
  return {
    delay: found ? within - truth.from : null,
    falseAlarms,
    score: (found ? sigmoid(place) : truth ? -1 : 0) - falseAlarmWeight * falseAlarms,
  };
};

/** False alarms in 1,000 rows. */
export const falseAlarmsOf = (all: readonly Scored[], threshold: number): number => {
  const rows = all.reduce((sum, { scores }) => sum + scores.length, 0);
  return (1000 * all.reduce((sum, one) => sum + rate(one, threshold).falseAlarms, 0)) / rows;
};

/** The lowest threshold that keeps to so many false alarms in 1,000 rows. */
export const thresholdFor = (all: readonly Scored[], allowed: number): number => {
  const highest = Math.max(...all.map(({ scores }) => scores.reduce((most, score) => Math.max(most, score), 0)));
  let [low, high] = [0, highest * 1.001];
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (falseAlarmsOf(all, middle) > allowed) low = middle;
    else high = middle;
  }
  return high;
};
