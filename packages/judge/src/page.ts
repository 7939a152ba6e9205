import type { Category, PageRun, PageSettings } from '@convoy/model/checks';
import type { Verdict, VerdictOutcome } from '@convoy/model/look';
import { plural } from '@convoy/model/plural';
import { own } from '@convoy/model/record';
import { plain } from './plain.ts';

type Budgets = Pick<PageSettings, 'categories' | 'metrics'>;

/** One budget and what the runs measured for it. */
interface Measure {
  readonly name: string;
  readonly category?: Category;
  readonly limit: number;
  readonly values: readonly number[];
}

/** A mean of two scores may miss what it is by this much. */
const rounding = 1e-9;

/** Of an even count the mean of the two in the middle; of a list that is not empty. */
const median = (values: readonly number[]): number => {
  const ascending = [...values].sort((a, b) => a - b);
  const at = (index: number) => ascending[index] ?? Number.NaN;
  const half = ascending.length / 2;
  return Number.isInteger(half) ? (at(half - 1) + at(half)) / 2 : at(Math.floor(half));
};

const measuresOf = (runs: readonly PageRun[], { categories, metrics }: Budgets): Measure[] => [
  ...Object.entries(categories).map(([name, limit]) => {
    const category = name as Category;
    return { name, category, limit, values: runs.flatMap((run) => own(run.categories, category) ?? []) };
  }),
  ...Object.entries(metrics).map(([name, limit]) => ({
    ...{ name, limit },
    values: runs.flatMap((run) => own(run.metrics, name) ?? []),
  })),
];

/** Scores to two places, as Lighthouse shows them; milliseconds whole; small units such as the layout shift's to three. */
const shown = ({ category }: Measure, value: number): string => {
  if (category) return value.toFixed(2);
  return value >= 10 ? String(Math.round(value)) : String(Math.round(value * 1000) / 1000);
};

/** By how much the median misses the budget, in the budget's unit; 0 or less: it does not. */
const missOf = ({ category, limit, values }: Measure): number =>
  category ? limit - median(values) : median(values) - limit;

const costly = (runs: readonly PageRun[], category: Category): string => {
  const [run] = [...runs]
    .sort((a, b) => (a.categories[category] ?? 0) - (b.categories[category] ?? 0))
    .slice(Math.floor(runs.length / 2));
  const titles = (run?.failing ?? []).filter((one) => one.category === category).map(({ title }) => plain(title, 60));
  return titles.length === 0 ? '' : `, most for: ${titles.slice(0, 3).join(', ')}`;
};

const missed = (runs: readonly PageRun[], measure: Measure): string => {
  const { name, category, limit, values } = measure;
  const [middle, by] = [median(values), missOf(measure)].map((value) => shown(measure, value));
  const want = category
    ? `at least ${shown(measure, limit)} is asked for`
    : `at most ${shown(measure, limit)} is allowed`;
  const each = values.length > 1 ? ` (runs: ${values.map((value) => shown(measure, value)).join(', ')})` : '';
  return `${name} is ${middle}${each}, ${want}: ${by} ${category ? 'too little' : 'too much'}${category ? costly(runs, category) : ''}`;
};

/** The median of all runs that measured it, by the name of the budget. */
export const measuredIn = (runs: readonly PageRun[], budgets: Budgets): Record<string, number> =>
  Object.fromEntries(
    measuresOf(
      runs.filter(({ fault }) => fault === undefined),
      budgets,
    ).flatMap(({ name, values }) => (values.length === 0 ? [] : [[name, median(values)]])),
  );

/** Runs count for a budget when most of all have measured it. */
const isMeasured = ({ values }: Measure, of: number): boolean => values.length * 2 > of;

/** Runs of Lighthouse to a verdict by the medians (as its guide to variability advises). What was not measured is no pass. */
export const judgePage = (runs: readonly PageRun[], budgets: Budgets): Verdict => {
  const sound = runs.filter(({ fault }) => fault === undefined);
  const [fault] = runs.flatMap((run) => run.fault ?? []);
  const measures = measuresOf(sound, budgets);
  const lacking = measures.filter((measure) => !isMeasured(measure, runs.length));
  const over = measures.filter((measure) => isMeasured(measure, runs.length) && missOf(measure) > rounding);
  const lost =
    fault === undefined
      ? []
      : [`${runs.length - sound.length} of ${plural(runs.length, 'run')} came to nothing: ${plain(fault, 200)}`];
  const conclude = (outcome: VerdictOutcome, code: string, reasons: readonly string[]): Verdict => ({
    ...{ outcome, code, reason: reasons.join('; ') },
    counts: { successful: sound.length, failed: 0, inconclusive: 0, error: runs.length - sound.length },
  });
  const unmeasured = lacking.map(
    ({ name, values }) => `${name} was measured in ${values.length} of ${plural(runs.length, 'run')}`,
  );
  if (over.length > 0)
    return conclude('failed', 'PAGE_OVER_BUDGET', [
      ...over.map((measure) => missed(sound, measure)),
      ...unmeasured,
      ...lost,
    ]);
  if (runs.length === 0 || measures.length === 0 || lacking.length > 0)
    return conclude(
      'inconclusive',
      'PAGE_UNMEASURED',
      unmeasured.length + lost.length > 0 ? [...lost, ...unmeasured] : ['nothing was measured'],
    );
  const all = measures.map((measure) => `${measure.name} ${shown(measure, median(measure.values))}`);
  return conclude('passed', 'PAGE_PASSED', [`${all.join(', ')}: median of ${plural(sound.length, 'run')}`, ...lost]);
};
