import type { Deviation } from './deviation.ts';
import { excessOf } from './excess.ts';
import { kindOf } from './kind.ts';
import { passing, type Scene } from './scene.ts';

/** By so many times more than what moves it nothing is moved. */
const mostGain = 4;
/** A need that became so many times slower makes its callers give up waiting, which are errors. */
const timeouts = 3;

/** How many times more the effect moved than its cause: by the measure that finds it least, for units and noise differ. */
const gainOf = (cause: Deviation, effect: Deviation): number => {
  const rises = [effect.to - effect.from, cause.to - cause.from] as const;
  const gains = [effect.spreads / cause.spreads];
  if (cause.metric === effect.metric) gains.push(rises[0] / rises[1]);
  if (cause.from > 0 && effect.from > 0) gains.push(rises[0] / effect.from / (rises[1] / cause.from));
  return Math.min(...gains.filter((gain) => gain > 0));
};

/** The callers of each service that are strange themselves. */
const strangeCallersOf = ({ callees, strangeOf }: Scene): ReadonlyMap<string, readonly string[]> => {
  const callers = new Map<string, string[]>();
  for (const [caller, all] of callees) {
    if (strangeOf(caller).length === 0) continue;
    for (const callee of all) {
      const some = callers.get(callee);
      if (some) some.push(caller);
      else callers.set(callee, [caller]);
    }
  }
  return callers;
};

/** Whether a need's metric can move this one of what calls it. */
const createCanMove = (scene: Scene): ((cause: Deviation, effect: Deviation) => boolean) => {
  const callersOf = strangeCallersOf(scene);
  /** Whether most of what calls this need shows the same: effects do, a fault of one's own does not. Of one caller alone: `alone`. */
  const isShared = (need: string, { service, metric }: Deviation, alone: boolean): boolean => {
    if (!scene.callees.get(service)?.has(need)) return false;
    const callers = callersOf.get(need) ?? [];
    const alike = callers.filter((caller) => scene.strangeOf(caller).some((one) => one.metric === metric));
    return callers.length < 2 ? alone : alike.length * 2 > callers.length - Number(alone);
  };
  return (cause, effect) => {
    const [from, to] = [kindOf(cause.metric), kindOf(effect.metric)];
    if (to === 'own')
      return cause.metric === effect.metric && (gainOf(cause, effect) <= 1 || isShared(cause.service, effect, false));
    if (from === to || to === 'other') return true;
    if (from === 'latency') return cause.to >= timeouts * cause.from && isShared(cause.service, effect, true);
    if (from === 'errors') return false;
    // Callers feel how slow a need is and how it fails, and nothing else of it, unless nobody measures these.
    const felt = scene.knownOf(cause.service).map((one) => ({ kind: kindOf(one.metric), spreads: one.spreads }));
    if (felt.every(({ kind }) => kind === 'own' || kind === 'other')) return true;
    return felt.some(({ kind, spreads }) => kind === to && spreads >= passing);
  };
};

/** Where services call one another in a circle, the one that moved furthest comes first. */
const isBelow = ({ needsOf, knownOf }: Scene, need: string, service: string): boolean => {
  if (need === service || !needsOf(service).has(need)) return false;
  if (!needsOf(need).has(service)) return true;
  const [one, other] = [knownOf(need)[0]?.spreads ?? 0, knownOf(service)[0]?.spreads ?? 0];
  return one === other ? need < service : one > other;
};

/** What of its needs each strange deviation can come from; a cause moves first, give or take the scene's slack. */
export interface Explained {
  readonly by: ReadonlyMap<Deviation, readonly Deviation[]>;
  /** Of what nothing explains by what is known of kinds: what else of its needs moved as far and as early. */
  readonly perhaps: ReadonlyMap<Deviation, readonly Deviation[]>;
  /** What rose by more than its needs account for, and so has nothing that explains it. */
  readonly excess: ReadonlySet<Deviation>;
}

export const explainedOf = (scene: Scene): Explained => {
  const canMove = createCanMove(scene);
  const excess = excessOf(scene.strange, scene.callees);
  const [by, perhaps] = [new Map<Deviation, Deviation[]>(), new Map<Deviation, Deviation[]>()];
  for (const effect of scene.strange) {
    const possible = [...scene.needsOf(effect.service)]
      .filter((need) => isBelow(scene, need, effect.service))
      .flatMap((need) => scene.strangeOf(need))
      .filter((cause) => cause.since <= effect.since + scene.slack && gainOf(cause, effect) <= mostGain);
    const sure = excess.has(effect) ? [] : possible.filter((cause) => canMove(cause, effect));
    by.set(effect, sure);
    perhaps.set(effect, sure.length > 0 ? [] : possible);
  }
  return { by, perhaps, excess };
};
