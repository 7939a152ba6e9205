import { durationMs } from '@convoy/model/duration';
import type { Objective, SloSettings } from '@convoy/model/monitoring/slo';
import type { Manifest } from './schema/manifest.ts';

/** What holds where a manifest says nothing: the window of the SRE workbook's figures. */
const usualWindow = '30d';

/** `99.9%` leaves 0.001. Worked out in whole millionths, which percentages are written in: 1 − 0.999 is not 0.001. */
const budgetOf = (percentage: string): number => Math.round((100 - Number.parseFloat(percentage)) * 10_000) / 1_000_000;

/** What the services promise; null: nothing. */
export const sloOf = ({ slo }: Pick<Manifest, 'slo'>): SloSettings | null => {
  if (slo === undefined) return null;
  const { availability, latency = {}, window = usualWindow } = slo;
  const objectives: Objective[] = [
    ...(availability === undefined
      ? []
      : [{ name: 'availability', written: availability, budget: budgetOf(availability), withinMs: null }]),
    ...Object.entries(latency).map(([name, written]) => ({
      ...{ name, written, budget: budgetOf(`${name.slice(1)}%`), withinMs: durationMs(written) },
    })),
  ];
  return { windowMs: durationMs(window), objectives };
};
