import { type ComparisonRule, usualRule } from '@convoy/judge/compare/rule';
import type { ComparisonVerdict } from '@convoy/judge/compare/verdict';
import { byCommand } from './judgement/command.ts';
import { type Family, failing, families, slower, sourceOf, varying } from './judgement/families.ts';
import { judging } from './judgement/own.ts';
import { rivals } from './judgement/rivals.ts';
import { type Row, report } from './report.ts';
import { type Bench, within } from './within.ts';

// node bench/judgement.ts
// Targets: at most 1 % of candidates that are no worse fail, over 30 looks, in each family; 90 % of those that are 20 %
// slower do, at n = 100 and σ = 0.25; a unit makes no difference. JUDGEMENT_PAIRS=500 takes fewer pairs, JUDGEMENT_SEED others;
// words name tables: node bench/judgement.ts power times.

const pairs = Number(process.env.JUDGEMENT_PAIRS ?? 2000);
const seed = Number(process.env.JUDGEMENT_SEED ?? 1);
const { alpha } = usualRule;
const looks = 30;

const drawn = (family: Family, size: number, count = pairs) =>
  Array.from({ length: count }, (_, i) => family(sourceOf(seed * 1_000_003 + i), size));

const share = <T>(items: readonly T[], is: (item: T) => boolean): number =>
  Math.round((items.filter(is).length / items.length) * 10_000) / 100;

const isFailed = ({ outcome }: ComparisonVerdict): boolean => outcome === 'failed';

const rules = (size: number): Readonly<Record<string, Partial<ComparisonRule>>> => ({
  'open, up': { when: 'open' },
  'open, both': { when: 'open', metric: 'custom', direction: 'both' },
  'planned, up': { when: { samples: size, looks } },
  'planned, both': { when: { samples: size, looks }, metric: 'custom', direction: 'both' },
  'once, up': { when: 'once' },
});

/** % of pairs in which the candidate fails. */
const own = (size: number, sample: ReturnType<typeof drawn>, change: Partial<ComparisonRule> = {}, trials = 1): Row =>
  Object.fromEntries(
    Object.entries(rules(size)).map(([name, rule]) => {
      const judge = judging({ ...rule, ...change }, trials);
      return [name, share(sample, (pair) => isFailed(judge(pair)))];
    }),
  );

const falseAlarms = (size: number): Row[] =>
  Object.entries(families).map(([family, draw]) => {
    const sample = drawn(draw, size);
    const classic = rivals['rank test, fixed threshold'];
    const other = share(sample, (pair) => classic?.(pair, alpha, looks) ?? false);
    return { 'alike, % failed': family, samples: size, ...own(size, sample), 'rank test, fixed threshold': other };
  });

const power = (size: number, sigma: number): Row => {
  const sample = drawn(slower(sigma, 1.2), size);
  const others = Object.entries(rivals).map(([name, is]): [string, number] => [
    name,
    share(sample, (pair) => is(pair, alpha, looks)),
  ]);
  return { '+20 %, % failed': `σ ${sigma}`, samples: size, ...own(size, sample), ...Object.fromEntries(others) };
};

/** Samples a side until the verdict, by which so many of 100 have failed; more than there are: '> size'. */
const needed = (what: string, family: Family, size: number, change: Partial<ComparisonRule>): Row => {
  const judge = judging(change);
  const verdicts = drawn(family, size, Math.ceil(pairs / 10)).map(judge);
  const sizes = verdicts.map((one) => (isFailed(one) ? one.n[1] : Infinity)).sort((a, b) => a - b);
  const at = (part: number): string | number => {
    const found = sizes[Math.ceil(part * sizes.length) - 1] ?? Infinity;
    return found === Infinity ? `> ${size}` : found;
  };
  return {
    'open, samples until it fails': what,
    'half of them': at(0.5),
    '9 of 10': at(0.9),
    'failed %': share(verdicts, isFailed),
  };
};

const errors = { metric: 'errors' } as const;
const timesToVerdict = (): Row[] => [
  ...[1.1, 1.2, 1.5, 2].flatMap((factor) =>
    [0.25, 0.5].map((sigma) => needed(`latency ×${factor}, σ ${sigma}`, slower(sigma, factor), 1000, {})),
  ),
  needed('failures 0 → 5 %', failing(0, 0.05), 1000, errors),
  needed('failures 0 → 20 %', failing(0, 0.2), 1000, errors),
  needed('failures 1 % → 5 %', failing(0.01, 0.05), 1000, errors),
  needed('one of four endpoints down: 0 → 25 %', failing(0, 0.25), 1000, errors),
];

const many = 1000;
const failureRows = (): Row[] =>
  (
    [
      ['1 % each', failing(0.01, 0.01)],
      ['5 % each', failing(0.05, 0.05)],
      ['50 % each', failing(0.5, 0.5)],
      ['5 % each, in bursts of 3', failing(0.05, 0.05, 3)],
      ['5 % each, in bursts of 8', failing(0.05, 0.05, 8)],
      ['5 % of 1,000 a row', varying(0.05, many, 0), many],
      ['5 % of 1,000 a row, the rate varying by 30 %', varying(0.05, many, 0.3), many],
      ['2 % of 1,000 a row, the rate varying by 70 %', varying(0.02, many, 0.7), many],
      ['2 % of 1,000 a row, the rate remembering', varying(0.02, many, 0.46, 0.5), many],
    ] satisfies [string, Family, number?][]
  ).map(([name, family, trials = 1]) => {
    const size = trials === 1 ? 300 : 60;
    const {
      'open, up': up,
      'open, both': both,
      'once, up': once,
    } = own(size, drawn(family, size), { metric: 'errors' }, trials);
    return {
      'failures alike, % failed': name,
      samples: size,
      'open, up': up ?? '',
      'open, both': both ?? '',
      'once, up': once ?? '',
    };
  });

const units = (): Row[] => {
  const judge = judging({ when: 'open' });
  const sample = [...drawn(slower(0.25, 1), 100, pairs / 20), ...drawn(slower(0.25, 1.2), 100, pairs / 20)];
  return [-9, -6, -3, 3, 6, 9].map((power) => ({
    unit: `1e${power}`,
    pairs: sample.length,
    'other verdict': sample.filter(([a, b]) => {
      const [one, other] = [judge([a, b]), judge([a.map((x) => x * 10 ** power), b.map((x) => x * 10 ** power)])];
      return one.outcome !== other.outcome || one.n[0] !== other.n[0];
    }).length,
  }));
};

const tables: Readonly<Record<string, (bench: Bench) => Row[] | Promise<Row[]>>> = {
  'false-alarms': () => falseAlarms(300),
  failures: failureRows,
  power: () => [0.25, 0.35, 0.5].map((sigma) => power(100, sigma)),
  times: timesToVerdict,
  units,
  command: (bench) => byCommand(bench, seed, Math.ceil(pairs / 10)),
};

await within(async (bench) => {
  const wanted = process.argv.slice(2);
  for (const [name, rows] of Object.entries(tables))
    if (wanted.length === 0 || wanted.includes(name)) report(`judgement-${name}`, await rows(bench));
});
