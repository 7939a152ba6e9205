import { alertScore, type Detector } from './numbers/detector.ts';
import { createKnnCad } from './numbers/knn-cad.ts';

/** The bundled detector: of those that `bench/detect.ts` measures the one that finds most at the same false alarms. */
export const createDetector = (): Detector => createKnnCad();

/** An anomaly is over when so many rows in a row had none: until then it has been told already. */
const quietRows = 64;

/** Says of each score in turn whether it is to be told: the first of an anomaly is, not what belongs to it. */
export const createAlerts = (threshold = alertScore): ((score: number) => boolean) => {
  let quiet = quietRows;
  return (score) => {
    const tell = score >= threshold && quiet >= quietRows;
    quiet = score >= threshold ? 0 : quiet + 1;
    return tell;
  };
};

/** The scores of a series in [0, 1], a row each, and the indexes of the rows that are alerts. Nothing looks ahead. */
export const detect = (values: readonly number[]): { readonly scores: number[]; readonly alerts: number[] } => {
  const detector = createDetector();
  const isAlert = createAlerts();
  const alerts: number[] = [];
  const scores = values.map((value, row) => {
    const score = detector.next(value);
    if (isAlert(score)) alerts.push(row);
    return score;
  });
  return { scores, alerts };
};
