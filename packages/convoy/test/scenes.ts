import { type Command, keyOf } from '@convoy/model/commands';
import type { Event, Fact } from '@convoy/model/events';
import { fold } from '@convoy/model/fold';
import type { Plan } from '@convoy/model/plan';
import type { Settings } from '@convoy/model/settings';
import { initialState, type State } from '@convoy/model/state';
import { plan as planOf } from '../../model/test/planning.ts';
import { base, check, marker, service, settings, task } from '../../model/test/settings.ts';
import { act, success, verdict } from './acting.ts';

/** One deployment as a journal holds it, and what it was planned from. */
export interface Scene {
  readonly settings: Settings;
  readonly plan: Plan;
  readonly events: readonly Event[];
}

const gate = {
  intervalMs: 50,
  timeoutMs: 20_000,
  startupMs: 100,
  successes: 1,
  failures: 3,
  errors: 4,
  inconclusive: 3,
};

export const shop: Settings = settings(
  {
    catalog: service(['migrate'], { gate }),
    orders: service(['catalog'], { gate, watchMs: 1000 }),
    web: service(['orders'], { gate }),
  },
  { tasks: { migrate: task('expand') }, checks: { checkout: check('web', 'orders') } },
);

const markers = { catalog: marker('1'), orders: marker('1') };

const lengths: { readonly [T in Command['type']]: number } = {
  ...{ deploy: 1500, gate: 2000, verify: 600, weigh: 20, canary: 900, shift: 20, watch: 1000 },
  ...{ check: 800, task: 300, rollback: 40, retire: 10 },
};

interface Change {
  readonly report?: (command: Command) => Fact;
  readonly of?: Settings;
  readonly deployment?: string;
  readonly from?: number;
}

export const scene = ({ report, of = shop, ...rest }: Change = {}): Scene => {
  const before = base({ markers });
  const { plan } = planOf(of, { base: before });
  const ms = (command: Command) => lengths[command.type];
  return {
    settings: of,
    plan,
    events: act({ settings: of, plan, base: before, ms, ...(report && { report }), ...rest }),
  };
};

const broken = (what: Command['type'], reason: string) => (command: Command) => {
  const fact = success(command);
  return command.type === what && 'verdict' in fact && !keyOf(command).includes(':restored:')
    ? { ...fact, verdict: verdict('failed', reason) }
    : fact;
};

/** Everything goes well. */
export const good = (change: Change = {}): Scene => scene(change);
/** Found by the check after the shift: everything goes back. */
export const bad = (reason = 'the total is wrong', change: Change = {}): Scene =>
  scene({ report: broken('check', reason), ...change });

/** The state after each event. */
export const statesOf = (events: readonly Event[]): State[] => {
  let state: State = initialState;
  return events.map((event) => {
    state = fold(state, event);
    return state;
  });
};

/** Everything from the first event of this type on is left out. */
export const until = (events: readonly Event[], type: Event['type']): readonly Event[] =>
  events.slice(
    0,
    events.findIndex((event) => event.type === type),
  );
