import { plural } from '@convoy/model/plural';
import { type Change, type Clocks, type Past, utc } from './change.ts';

/** One thing that a change is judged by. */
interface Feature {
  readonly name: string;
  /** Log-odds that one unit of it is believed to add before anything was seen. */
  readonly belief: number;
  /** Null: nobody knows. */
  readonly value: (change: Change, known: Known) => number | null;
  /** What it is in this change, in words. */
  readonly words: (change: Change, known: Known) => string;
}

/** What the deployments before tell of a change. */
interface Known {
  /** The service with the worst record among those that are deployed. */
  readonly worst: {
    readonly service: string;
    readonly failures: number;
    readonly deployments: number;
    readonly odds: number;
  };
  /** Milliseconds since the last failure; null: there was none. */
  readonly sinceFailure: number | null;
  /** Needs that stay as they are and failed when they were deployed last. */
  readonly shaky: readonly string[];
  /** When it begins, by the clocks of the people there. */
  readonly isWeekend: boolean;
  readonly hour: number;
  readonly zone: string;
}

const hour = 3_600_000;
const day = 24 * hour;
/** So many deployments at the usual rate are added to each service's record: of one that is new nothing bad is believed. */
const shrink = 3;
/** How often a deployment fails where nothing is known: DORA's reports have 5 % for the best and 15 to 45 % for others. */
export const usualRate = 0.12;

const knownOf = (change: Change, before: readonly Past[], { name: zone, wallAt }: Clocks): Known => {
  const rate = (before.filter(({ failed }) => failed).length + shrink * usualRate) / (before.length + shrink);
  const records = change.services.map((service) => {
    const own = before.filter(({ services }) => services.includes(service));
    const failures = own.filter(({ blamed }) => blamed.includes(service)).length;
    const odds = Math.log((failures + shrink * rate) / (own.length + shrink) / rate);
    return { service, failures, deployments: own.length, odds };
  });
  const worst = records.reduce((a, b) => (b.odds > a.odds ? b : a), {
    ...{ service: '', failures: 0, deployments: 0 },
    odds: records.length === 0 ? 0 : Number.NEGATIVE_INFINITY,
  });
  const last = before.findLast(({ failed }) => failed);
  const shaky = change.needs.filter((need) => {
    const newest = before.findLast(({ services }) => services.includes(need));
    return newest?.blamed.includes(need) ?? false;
  });
  const wall = new Date(wallAt(change.at));
  return {
    ...{ worst, shaky, zone, sinceFailure: last ? Math.max(0, change.at - last.at) : null },
    isWeekend: [0, 6].includes(wall.getUTCDay()),
    hour: wall.getUTCHours(),
  };
};

const ago = (ms: number): string =>
  ms < 2 * day ? plural(Math.round(ms / hour), 'hour') : plural(Math.round(ms / day), 'day');

/** Units are such that one of each is about as much as changes differ from one another. */
const features: readonly Feature[] = [
  {
    name: 'services',
    belief: 0.3,
    value: ({ services }) => Math.log(Math.max(1, services.length)),
    words: ({ services }) => (services.length === 1 ? 'a single service' : `${services.length} services at once`),
  },
  {
    name: 'files',
    belief: 0.3,
    value: ({ files }) => (files === null ? null : Math.log10(1 + files) - 1),
    words: ({ files }) => `${plural(files ?? 0, 'file')} changed`,
  },
  {
    name: 'first',
    belief: 0.4,
    value: ({ first }) => Math.log1p(first),
    words: ({ first }) => (first === 0 ? 'all were confirmed here before' : `${first} never confirmed here before`),
  },
  {
    name: 'tasks',
    belief: 0.3,
    value: ({ tasks }) => Math.min(1, tasks),
    words: ({ tasks }) => (tasks === 0 ? 'no task runs' : `${plural(tasks, 'task')} with it`),
  },
  {
    name: 'unguarded',
    belief: 0.2,
    value: ({ unguarded, services }) => unguarded / Math.max(1, services.length),
    words: ({ unguarded }) =>
      unguarded === 0 ? 'every service is gated before users meet it' : `${unguarded} met by users before a gate`,
  },
  {
    name: 'record',
    belief: 0.6,
    value: (_, { worst }) => worst.odds,
    words: (_, { worst: { service, failures, deployments } }) =>
      `${service} failed in ${failures} of its last ${plural(deployments, 'deployment')}`,
  },
  {
    name: 'recent',
    belief: 0.5,
    value: (_, { sinceFailure }) => (sinceFailure === null ? 0 : Math.exp(-sinceFailure / (3 * day))),
    words: (_, { sinceFailure }) =>
      sinceFailure === null ? 'no failure is known' : `the last failure was ${ago(sinceFailure)} ago`,
  },
  {
    name: 'weekend',
    belief: 0.2,
    value: (_, { isWeekend }) => (isWeekend ? 1 : 0),
    words: (_, { isWeekend, zone }) => `a ${isWeekend ? 'weekend' : 'weekday'} (${zone})`,
  },
  {
    name: 'late',
    belief: 0.2,
    value: (_, known) => (known.hour < 6 || known.hour >= 18 ? 1 : 0),
    words: (_, known) => `${String(known.hour).padStart(2, '0')} o'clock (${known.zone})`,
  },
  {
    name: 'needs',
    belief: 0.4,
    value: (_, { shaky }) => Math.min(1, shaky.length),
    words: (_, { shaky }) =>
      shaky.length === 0 ? 'nothing it needs failed last time' : `${shaky.join(', ')}, needed by it, failed last time`,
  },
  {
    name: 'early',
    belief: 2,
    value: ({ early }) => early,
    words: ({ early }) => `${Math.round(100 * (early ?? 0))} % of the first looks were not healthy`,
  },
];

export const beliefs: readonly number[] = features.map(({ belief }) => belief);

/** The features of a change, seen from the deployments before it, and each in words. */
export const featuresOf = (change: Change, before: readonly Past[], clocks: Clocks = utc) => {
  const known = knownOf(change, before, clocks);
  return features.map((feature) => ({
    name: feature.name,
    value: feature.value(change, known),
    words: () => feature.words(change, known),
  }));
};
