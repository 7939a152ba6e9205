import { type Care, isLearnt } from '@convoy/judge/risk/care';
import type { Risk } from '@convoy/judge/risk/risk';
import { plural } from '@convoy/model/plural';
import { clean } from './text.ts';

/** What each care comes to, for whoever says yes to the plan. */
const advice: Readonly<Record<Care, string | null>> = {
  usual: null,
  watch: 'watch longer than usual after the shift (`watch.for`)',
  canary: 'bring it to few users first, or one service at a time, and watch longer',
  ask: 'ask somebody who knows these services before it starts; then few users first',
};

const percent = (part: number): string => `${Math.round(100 * part)} %`;

const knownFrom = ({ deployments, failures }: Risk): string => {
  if (deployments === 0) return 'no deployment is known yet: only what is usual elsewhere speaks';
  const learnt = `learnt from ${plural(deployments, 'deployment')}, ${failures} of which failed`;
  return isLearnt(deployments) ? learnt : `${learnt}: little, so mostly what is usual elsewhere speaks`;
};

const recordWords = ({ record }: Risk): string[] =>
  record === null
    ? []
    : [
        `so far it was ${record.brier <= record.baseRate ? 'no worse' : 'worse'} than the base rate (Brier score ${record.brier.toFixed(3)} and ${record.baseRate.toFixed(3)} on the last ${record.deployments})`,
      ];

/** How likely it is to fail, why, and how carefully to go: the first line says the most. */
export const riskLines = (risk: Risk): string[] => {
  const { probability, interval, reasons, care } = risk;
  const [low, high] = interval;
  return [
    `risk: ${percent(probability)} that something of it fails (${percent(low)} to ${percent(high)}; ${knownFrom(risk)})`,
    ...reasons.map(({ words, odds }) => `  ${clean(words)}: odds × ${odds.toFixed(2)}`),
    ...recordWords(risk).map((words) => `  ${words}`),
    ...[advice[care] ?? []].flat().map((words) => `  care: ${words}`),
  ];
};
