import { casesOf, chanceOf, learn } from '@convoy/judge/risk/model';
import { brierScore, calibrate, calibrationError, type Foretold } from '../packages/judge/src/numbers/calibration.ts';
import { type Row, report } from './report.ts';
import { drawHistory, laws } from './risk/histories.ts';

// node bench/risk.ts
// Is the model better than the base rate, and as sure as it says? Histories with a known law; it learns from the first so
// many deployments and foretells those after them, in the order of time. The base rate is that of the same deployments
// (Jeffreys' estimate); `law` is what knowing the law itself would come to. Target: nowhere worse than the base rate by more
// than two standard errors, and the true chance within the interval of 90 % at least 8 times out of 10.

const sizes = [5, 30, 300, 3000] as const;
const ahead = 200;
const histories = Number(process.env.RISK_HISTORIES ?? 30);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const error = (values: readonly number[]): number => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)) / Math.max(1, values.length - 1));
};
const digits = (value: number): number => Math.round(value * 1e4) / 1e4;

interface Told {
  readonly model: readonly Foretold[];
  readonly calibrated: readonly Foretold[];
  readonly base: readonly Foretold[];
  readonly law: readonly Foretold[];
  readonly covered: number;
  readonly width: number;
}

const tell = (law: string, size: number, seed: number): Told => {
  const history = drawHistory(laws[law] as (typeof laws)[string], seed, size + ahead, size / 2);
  const { cases } = casesOf(history);
  const [known, later] = [cases.slice(0, size), history.slice(size)];
  const learnt = learn(known);
  const split = Math.floor((2 * size) / 3);
  const earlier = learn(known.slice(0, split));
  const platt = calibrate(
    known.slice(split).map(({ features, outcome }) => ({ logit: earlier.logit(features).mean, outcome })),
  );
  const rate = (known.filter(({ outcome }) => outcome).length + 0.5) / (size + 1);
  const foretold = (chance: (index: number) => number): Foretold[] =>
    later.map(({ failed }, index) => ({ probability: chance(index), outcome: failed }));
  const logits = later.map((_, index) => learnt.logit(cases[size + index]?.features ?? []));
  const chances = logits.map(chanceOf);
  return {
    model: foretold((index) => chances[index]?.probability ?? Number.NaN),
    calibrated: foretold((index) => chanceOf(platt(logits[index] as (typeof logits)[number])).probability),
    base: foretold(() => rate),
    law: foretold((index) => later[index]?.chance ?? Number.NaN),
    covered: mean(
      later.map(({ chance }, index) => {
        const { low = 0, high = 0 } = chances[index] ?? {};
        return chance >= low && chance <= high ? 1 : 0;
      }),
    ),
    width: mean(chances.map(({ low, high }) => high - low)),
  };
};

const rows = Object.keys(laws).flatMap((law) =>
  sizes.map((size): Row & { readonly excess: number; readonly noise: number; readonly covered: number } => {
    const all = Array.from({ length: size > 1000 ? Math.ceil(histories / 3) : histories }, (_, index) =>
      tell(law, size, 7919 * (index + 1) + size),
    );
    const score = (of: (told: Told) => readonly Foretold[]) => mean(all.map((told) => brierScore(of(told))));
    const excesses = all.map(({ model, base }) => brierScore(model) - brierScore(base));
    const pooled = (of: (told: Told) => readonly Foretold[]) => calibrationError(all.flatMap(of));
    return {
      ...{ law, deployments: size, histories: all.length },
      model: digits(score(({ model }) => model)),
      'Platt on top': digits(score(({ calibrated }) => calibrated)),
      'base rate': digits(score(({ base }) => base)),
      'the law itself': digits(score((told) => told.law)),
      excess: digits(mean(excesses)),
      noise: digits(error(excesses)),
      'calibration error': digits(pooled(({ model }) => model)),
      'with Platt': digits(pooled(({ calibrated }) => calibrated)),
      'of the base rate': digits(pooled(({ base }) => base)),
      covered: digits(mean(all.map(({ covered }) => covered))),
      width: digits(mean(all.map(({ width }) => width))),
    };
  }),
);
report('risk', rows);
// A law that turns half way is not in its interval: the model does not know that it turned.
const isOff = (row: (typeof rows)[number]) =>
  row.excess > 2 * row.noise || (row.law !== 'shifted' && row.covered < 0.8);
if (rows.some(isOff)) process.exitCode = 1;
