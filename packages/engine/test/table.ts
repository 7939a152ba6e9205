import { decide } from '@convoy/engine/decide';
import { type Command, keyOf, subjectOf } from '@convoy/model/commands';
import type { Event, Fact, FactType } from '@convoy/model/events';
import { fold } from '@convoy/model/fold';
import type { Plan } from '@convoy/model/plan';
import type { PlanInput } from '@convoy/model/planner';
import type { Settings } from '@convoy/model/settings';
import { initialState, type State, serviceOf } from '@convoy/model/state';
import { stamp } from '../../model/test/events.ts';
import { plan as planOf } from '../../model/test/planning.ts';
import { base, marker } from '../../model/test/settings.ts';
import { failure, limit, nameOf, started, success } from './commands.ts';

/** A deployment played by hand: a test says how commands end, the rules say what follows. No world, no clock. */
export interface Table {
  readonly state: State;
  readonly events: readonly Event[];
  /** Milliseconds; commands that begin get a deadline of `limit` from here. */
  readonly now: number;
  /** Names of what runs, in the order in which it began. */
  readonly running: readonly string[];
  /** Names of all that ever began. */
  readonly begun: readonly string[];
  /** These end as they should, one after the other; what begins because of that. */
  ends(...names: string[]): string[];
  /** These end badly: a red verdict, or a fault; what begins because of that. */
  fails(...names: string[]): string[];
  /** Whatever this service is about ends well, until its dependents may start. */
  through(...services: string[]): string[];
  /** Everything ends well, until nothing runs. */
  all(): string[];
  says(...facts: Fact[]): string[];
  waits(ms: number): string[];
  /** All that runs has more time than usual, and takes so many milliseconds of it. */
  lasts(ms: number): string[];
  /** Facts of one type, in order. */
  told<T extends FactType>(type: T): Event<T>[];
  /** What these kinds of command were begun for, in order. */
  order(type: Command['type']): string[];
}

/** Every service of it was confirmed once, at version 1. */
export const confirmedBefore = ({ services }: Settings) =>
  base({ markers: Object.fromEntries(Object.keys(services).map((name) => [name, marker('1')])) });

/** A deployment of version 2 of everything, unless said otherwise, over a confirmed version 1. */
export const play = (settings: Settings, change: Partial<PlanInput> = {}): Table => {
  const before = change.base ?? confirmedBefore(settings);
  return playPlan(planOf(settings, { ...change, base: before }).plan, settings, before);
};

export const playPlan = (plan: Plan, settings: Settings, before = confirmedBefore(settings)): Table => {
  const events: Event[] = [];
  const begun: string[] = [];
  let state = initialState;
  let now = 0;
  const take = (facts: readonly Fact[]): void => {
    for (const fact of facts) {
      const event = { ...stamp(events.length + 1, fact), at: new Date(now).toISOString() } as Event;
      events.push(event);
      state = fold(state, event);
    }
  };
  /** As the driver does: facts first, then what is fresh of the commands, until there is nothing more to do. */
  const goOn = (): string[] => {
    const first = begun.length;
    for (let rounds = 0; rounds < 1000; rounds += 1) {
      const { facts, commands } = decide(state, now);
      const fresh = commands.filter((command) => !Object.hasOwn(state.running, keyOf(command)));
      if (facts.length === 0 && fresh.length === 0) return begun.slice(first);
      take(facts.length > 0 ? facts : fresh.map((command) => started(command, now + limit)));
      if (facts.length === 0) begun.push(...fresh.map(nameOf));
    }
    throw new Error('decide never comes to rest');
  };
  const running = (): Command[] => Object.values(state.running).map(({ command }) => command);
  const named = (name: string): Command => {
    const command = running().find((one) => nameOf(one) === name);
    if (!command) throw new Error(`${name} does not run: ${running().map(nameOf).join(', ')}`);
    return command;
  };
  const end = (names: readonly string[], fact: (command: Command) => Fact): string[] =>
    names.flatMap((name) => {
      take([fact(named(name))]);
      return goOn();
    });
  const through = (service: string): string[] => {
    const own = running().find((command) => subjectOf(command) === service);
    if (!own || serviceOf(state, service).checkpointed) return [];
    return [...end([nameOf(own)], success), ...through(service)];
  };
  const all = (): string[] => {
    const [first] = running();
    return first ? [...end([nameOf(first)], success), ...all()] : [];
  };
  take([
    { type: 'deployment.requested', operation: plan.operation, actor: 'ada' },
    { type: 'deployment.planned', plan, settings, base: before },
  ]);
  goOn();
  return {
    ...{ events, begun, all },
    get state() {
      return state;
    },
    get now() {
      return now;
    },
    get running() {
      return running().map(nameOf);
    },
    ends: (...names) => end(names, success),
    fails: (...names) => end(names, failure),
    through: (...services) => services.flatMap(through),
    says: (...facts) => {
      take(facts);
      return goOn();
    },
    waits: (ms) => {
      now += ms;
      return goOn();
    },
    lasts: (ms) => {
      take(running().map((command) => started(command, now + 2 * ms)));
      now += ms;
      return goOn();
    },
    told: <T extends FactType>(type: T) => events.filter((event) => event.type === type) as unknown as Event<T>[],
    order: (type) => [
      ...new Map(
        events.flatMap((event) =>
          event.type === 'command.started' && event.command.type === type
            ? [[event.key, subjectOf(event.command)]]
            : [],
        ),
      ).values(),
    ],
  };
};
