import type { Past } from '@convoy/judge/risk/change';
import type { Random } from '@convoy/model/ports';
import { seeded } from '@convoy/model/random';

/** A deployment of which its true chance of failing is known. */
export interface Told extends Past {
  readonly chance: number;
}

/** What is drawn of one deployment, before its chance. */
interface Drawn extends Omit<Told, 'chance' | 'failed' | 'blamed'> {
  /** Hours since the last failure. */
  readonly since: number;
  readonly weakness: number;
}

/** Log-odds of failing; `progress` from 0 to 1 over the history. */
type Law = (drawn: Drawn, progress: number) => number;

const isWeekend = (at: number): boolean => [0, 6].includes(new Date(at).getUTCDay());

const lawful: Law = ({ services, files, first, tasks, at, since, weakness }) =>
  -3.4 +
  0.7 * Math.log(services.length) +
  0.6 * (Math.log10(1 + (files ?? 9)) - 1) +
  0.7 * first +
  0.5 * Math.min(1, tasks) +
  (isWeekend(at) ? 0.6 : 0) +
  0.8 * Math.exp(-since / 72) +
  weakness;

export const laws: Readonly<Record<string, Law>> = {
  logistic: lawful,
  // Half way the team changes how it works: what was risky is less so, and everything fails more often.
  shifted: (drawn, progress) =>
    progress < 0.5 ? lawful(drawn, progress) : -2.4 + 0.4 * (lawful(drawn, progress) + 3.4),
  // Nothing that is known tells anything.
  noise: () => Math.log(0.15 / 0.85),
  // The opposite of what everybody believes.
  contrary: ({ services, files }) => -1.2 - 0.7 * Math.log(services.length) - 0.6 * (Math.log10(1 + (files ?? 9)) - 1),
};

const hour = 3_600_000;
const names = ['catalog', 'orders', 'web', 'pricing', 'search', 'mail', 'stock', 'accounts'];

const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

/** A history of `count` deployments, oldest first; `turn`: how many of them are before the law is half over. */
export const drawHistory = (law: Law, seed: number, count: number, turn: number): Told[] => {
  const random = seeded(seed);
  const weaknesses = new Map(names.map((name) => [name, 0.7 * normal(random)]));
  const history: Told[] = [];
  let at = Date.UTC(2026, 0, 5, 9);
  let lastFailure = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index += 1) {
    at += -Math.log(1 - random.next()) * 9 * hour;
    const services = names.filter(() => random.next() < 0.25);
    if (services.length === 0) services.push(names[Math.floor(random.next() * names.length)] as string);
    const drawn: Drawn = {
      ...{ at, services, needs: [], early: null, unguarded: 0 },
      first: random.next() < 0.05 ? 1 : 0,
      files: Math.floor(Math.exp(2 + normal(random))),
      tasks: random.next() < 0.15 ? 1 : 0,
      since: (at - lastFailure) / hour,
      weakness: Math.max(...services.map((service) => weaknesses.get(service) as number)),
    };
    const chance = 1 / (1 + Math.exp(-law(drawn, Math.min(1, index / (2 * turn)))));
    const failed = random.next() < chance;
    const weakest = services.toSorted((a, b) => (weaknesses.get(b) as number) - (weaknesses.get(a) as number));
    if (failed) lastFailure = at;
    history.push({ ...drawn, chance, failed, blamed: failed ? weakest.slice(0, 1) : [] });
  }
  return history;
};
