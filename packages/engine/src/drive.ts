import { type Command, keyOf, observes } from '@convoy/model/commands';
import { ConvoyError } from '@convoy/model/error';
import type { Fact } from '@convoy/model/events';
import type { State } from '@convoy/model/state';
import type { Claim } from './claim.ts';
import { reconsider } from './controls.ts';
import { decide as decideByRules } from './decide.ts';
import type { Inbox } from './inbox.ts';
import type { OpenJournal } from './journal.ts';
import { contextOf } from './perform/context.ts';
import { begin, resume } from './perform.ts';
import type { Ports } from './ports.ts';
import { started, takenUp } from './started.ts';

/** One process driving one deployment. */
export interface Run {
  readonly journal: OpenJournal;
  readonly claim: Claim;
  readonly ports: Ports;
  /** Whether a process is known to have ended: nobody can say it of those on other machines. */
  readonly isGone: (agent: string) => boolean;
  /** Abort it to stop: nothing new begins, what runs gets `graceMs` to end, the rest is for `resume`. */
  readonly stop: AbortSignal;
  readonly graceMs: number;
  /** Facts from outside: what people ask for. */
  readonly inbox: Inbox;
  /** The rules, unless it is only a part of the deployment, or the simulator's tests bring others. */
  readonly decide?: typeof decideByRules;
  /** Which commands are this process's, where others drive the rest beside it; it ends when it has no more to do. */
  readonly isOurs?: (command: Command) => boolean;
}

/** How a run ended: `finished` has an outcome, `halted` asks a person, `left`, `stopped` and `fenced` leave it to another. */
export type End = 'finished' | 'halted' | 'left' | 'stopped' | 'fenced';

/** Facts after which the head must know more than before. */
const durable = new Set<Fact['type']>([
  'deployment.confirmed',
  'service.rolled-back',
  'task.finished',
  'control.accepted',
]);

type Active = Map<string, AbortController>;

const timeUp = new ConvoyError('TIMEOUT', 'it did not end within its time limit');

/**
 * Decides, performs, journals, and decides again, until the deployment ends or someone must wait. Whatever ends it, also
 * a journal that cannot be written, nothing that it began goes on without it.
 */
export const drive = async (run: Run): Promise<End> => {
  const active: Active = new Map();
  try {
    return await loop(run, active);
  } finally {
    for (const controller of active.values()) controller.abort();
  }
};

const loop = async (run: Run, active: Active): Promise<End> => {
  const { journal, claim, ports, inbox, stop, isGone, isOurs, decide = decideByRules } = run;

  /** Nobody waits for these any more. No end of theirs is taken, however late: under the same key another may run by then. */
  const givenUp = new WeakSet<AbortController>();

  /** Facts that the head does not know yet. */
  let owed: Fact[] = [];

  const launch = (command: Command, work: (signal: AbortSignal) => Promise<Fact[]>): void => {
    const key = keyOf(command);
    const controller = new AbortController();
    active.set(key, controller);
    void work(controller.signal).then((facts) => {
      if (active.get(key) === controller) active.delete(key);
      inbox.put(givenUp.has(controller) ? [] : facts);
    });
  };

  const contextFor = (command: Command, signal: AbortSignal) => contextOf(ports, () => journal.state, command, signal);

  const isOver = (key: string): boolean => ports.clock.now() >= (journal.state.running[key]?.deadline ?? 0);

  /**
   * What only looks has nothing that could come too late: where the fence was held off for longer than it may last (by a
   * limit of GitHub, say) its time begins anew, for nothing of it has begun and no service is to blame.
   */
  const lookAnew = (commands: readonly Command[]): void => {
    const late = commands.filter((command) => observes(command) && isOver(keyOf(command)));
    journal.push(late.map((command) => started(command, journal.state, ports.clock.now())));
  };

  /** Started facts, the fence behind them, and only then the effects. */
  const beginAll = async (commands: readonly Command[]): Promise<boolean> => {
    journal.push(commands.map((command) => started(command, journal.state, ports.clock.now())));
    const effects = commands.filter((command) => !observes(command));
    if (!(await secure(effects.map(keyOf)))) return false;
    lookAnew(commands);
    // If it took so long to secure them that a successor may look by now, they are too late: their deadline says so.
    const inTime = commands.filter((command) => !isOver(keyOf(command)));
    for (const command of inTime) launch(command, (signal) => begin(command, contextFor(command, signal)));
    return true;
  };

  /** Folds at once, and leaves the writing to whatever comes next: before it nothing is done because of them. */
  const see = (facts: readonly Fact[]): void => {
    const news = facts.filter((fact) => isNews(journal.state, fact)).map((fact) => reconsider(journal.state, fact));
    journal.push(news);
    for (const [key, controller] of active) {
      if (Object.hasOwn(journal.state.running, key)) continue;
      givenUp.add(controller);
      controller.abort();
    }
    owed.push(...news.filter(({ type }) => durable.has(type)));
  };

  /** The journal, and behind it the fence: one write of the head for what it must know and for what is about to begin. */
  const secure = async (beginning: readonly string[]): Promise<boolean> => {
    const note = [...(owed.length > 0 ? [noteOf(owed)] : []), ...beginning].join(', ');
    owed = [];
    const written = journal.append([]);
    const [holds] = await Promise.all([note === '' || claim.save(journal.state, note, written), written]);
    return holds;
  };

  /** Whether only a pause keeps it from going on. */
  const isWaiting = (now: number): boolean => {
    const { state } = journal;
    if (!state.paused) return false;
    const { facts, commands } = decide({ ...state, paused: null }, now);
    return facts.length > 0 || commands.length > 0;
  };

  const inherited = Object.values(journal.state.running).filter(({ command }) => isOurs?.(command) ?? true);
  journal.push(inherited.map((running) => takenUp(running, journal.state, ports.clock.now(), isGone)));
  if (!(await secure(inherited.length > 0 ? ['taking up what was under way'] : []))) return 'fenced';
  lookAnew(inherited.map(({ command }) => command));
  for (const { command, agent, ...former } of inherited)
    launch(command, (signal) => resume(command, contextFor(command, signal), { ...former, isGone: isGone(agent) }));

  let stoppedAt: number | null = null;
  for (;;) {
    see(inbox.drain());
    const { state } = journal;
    const now = ports.clock.now();
    if (stop.aborted) {
      if (!(await secure([]))) return 'fenced';
      stoppedAt ??= now;
      const graceEnds = stoppedAt + run.graceMs;
      if (now >= graceEnds || !hasEffects(state, active)) return 'stopped';
      await inbox.wait(ports.clock, graceEnds);
      continue;
    }
    for (const [key, controller] of active) if (isOver(key)) controller.abort(timeUp);
    const { facts, commands, wake } = decide(state, now);
    if (facts.length > 0) {
      see(facts);
      // What is confirmed is known to the head before the journal says that it is over.
      if (facts.some(({ type }) => durable.has(type)) && !(await secure([]))) return 'fenced';
      continue;
    }
    const fresh = commands.filter((command) => !Object.hasOwn(state.running, keyOf(command)));
    if (fresh.length > 0) {
      if (!(await beginAll(fresh))) return 'fenced';
      continue;
    }
    if (!(await secure([]))) return 'fenced';
    if (state.outcome) return 'finished';
    if (active.size === 0 && inbox.isEmpty()) {
      if (state.halted) return 'halted';
      // What came too late to begin still has its time limit to end it.
      const running = Object.values(state.running).filter(({ command }) => isOurs?.(command) ?? true);
      if (running.length === 0 && isOurs && !isWaiting(now)) return 'left';
      if (running.length === 0 && !isWaiting(now))
        throw new ConvoyError(
          'STUCK',
          `nothing runs and nothing can begin in ${state.deployment}: this is a defect of Convoy`,
        );
    }
    await inbox.wait(ports.clock, wake, stop);
  }
};

const hasEffects = ({ running }: State, active: ReadonlyMap<string, unknown>): boolean =>
  [...active.keys()].some((key) => {
    const command = running[key]?.command;
    return command !== undefined && !observes(command);
  });

/** The end of a command that was already given up, or ended, is no news. */
const isNews = ({ running }: State, fact: Fact): boolean =>
  !('key' in fact) || fact.key === undefined || fact.type === 'command.started' || Object.hasOwn(running, fact.key);

const noteOf = (facts: readonly Fact[]): string =>
  facts.map((fact) => ('service' in fact && fact.service ? `${fact.type} ${fact.service}` : fact.type)).join(', ');
