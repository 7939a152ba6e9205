import { type Command, keyOf } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import type { State } from '@convoy/model/state';
import { stoppingMs } from './limits.ts';
import { confirm, finish, lastLook, settleTasks } from './rules/confirm.ts';
import { decideBack, requested, stranded } from './rules/decision.ts';
import { deadlines, failures } from './rules/failures.ts';
import { block } from './rules/halts.ts';
import { onHold } from './rules/on-hold.ts';
import { abandon, regate, retire, undo } from './rules/rollback.ts';
import { sequence } from './rules/sequence.ts';
import { type Rule, viewOf } from './rules/view.ts';
import { watches } from './rules/watches.ts';
import { checks, contract } from './rules/work.ts';

/** What happens next. `facts` are journalled first and change what is to be done; `wake` is when to look again. */
export interface Decision {
  readonly facts: readonly Fact[];
  readonly commands: readonly Command[];
  /** Milliseconds since the epoch; null: only an event changes anything. */
  readonly wake: number | null;
}

/** In the order in which they are heard: what failed, the way back, the way forward, the end. */
const rules: readonly Rule[] = [
  deadlines,
  failures,
  requested,
  decideBack,
  stranded,
  abandon,
  undo,
  regate,
  retire,
  block,
  sequence,
  watches,
  checks,
  settleTasks,
  lastLook,
  confirm,
  contract,
  finish,
];

/** While it is paused nothing goes forward; what fails still goes back, and what users meet is still watched. */
const paused = rules.flatMap((rule) => {
  if (rule === sequence) return [onHold];
  return rule === checks || rule === lastLook || rule === confirm || rule === contract ? [] : [rule];
});

const rulesFor = ({ halted, paused: isPaused }: State): readonly Rule[] => {
  if (halted) return [deadlines];
  return isPaused ? paused : rules;
};

const nothing: Decision = { facts: [], commands: [], wake: null };

/** Which conclusions and commands are this process's business. */
export interface Scope {
  readonly fact: (fact: Fact) => boolean;
  readonly command: (command: Command) => boolean;
}

const everything: Scope = { fact: () => true, command: () => true };

/** Pure: the same state and time give the same answer, in any process. */
export const decide = (state: State, now: number): Decision => decideBy(rulesFor(state), state, now, everything);

/** What these rules say of it, as far as it is in scope. */
export const decideBy = (by: readonly Rule[], state: State, now: number, scope: Scope): Decision => {
  const view = viewOf(state, now);
  if (!view || state.outcome) return nothing;
  const wake = Math.min(
    ...Object.values(state.running).flatMap(({ command, deadline, unknown }) =>
      unknown || !scope.command(command) ? [] : [now < deadline ? deadline : deadline + stoppingMs],
    ),
  );
  const next = { commands: [], wake: Number.isFinite(wake) ? wake : null };
  const commands: Command[] = [];
  for (const rule of by) {
    const advice = rule(view);
    const facts = advice.facts?.filter(scope.fact) ?? [];
    // One conclusion at a time: the rules that come after it have yet to see what it changes.
    if (facts.length > 0) return { ...next, facts };
    commands.push(...(advice.commands ?? []).filter(scope.command));
  }
  return { ...next, facts: [], commands: once(commands) };
};

/** What several wait for is begun once: a need of two services, say. */
const once = (commands: readonly Command[]): Command[] => [
  ...new Map(commands.map((command) => [keyOf(command), command])).values(),
];
