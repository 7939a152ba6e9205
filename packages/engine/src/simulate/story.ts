import type { Fact } from '@convoy/model/events';
import type { State } from '@convoy/model/state';
import { answer } from '../controls.ts';
import { type Agent, type Ending, open, type Surroundings, start } from './agent.ts';
import type { Chance } from './chance.ts';
import { createLife, type Life } from './life.ts';
import { truth } from './person.ts';
import type { Fault, FaultKind } from './trouble.ts';

/** How one run ended: the last process's end, and what all of them knew. */
export interface Told {
  readonly agents: readonly Agent[];
  readonly last: State;
  readonly ending: Ending;
}

/**
 * What happens to one deployment from the outside: processes begin, die, are stopped and taken over; someone cancels;
 * a person answers questions. Ends when it is finished, or halted and left alone.
 */
export const tell = async (around: Surroundings, faults: readonly Fault[], chance: Chance): Promise<Told> => {
  const { world } = around;
  const { time, trouble, scenario } = world;
  const agents: Agent[] = [];
  const isOver = new Set<Agent>();
  const has = (kind: FaultKind): boolean => faults.some((fault) => fault.kind === kind);
  const times = (kind: FaultKind): number => faults.filter((fault) => fault.kind === kind).length;
  const size = Math.max(scenario.plan.steps.length, scenario.plan.undo.length);
  let crashes = times('crash');
  let visitsLeft = scenario.visits;

  const live = (): Life => {
    const name = `agent-${around.lives.size + 1}`;
    const skewMs = has('clock-skew') ? chance.int(-4000, 4000) : 0;
    if (skewMs !== 0 && around.lives.size === 1) trouble.happened('clock-skew');
    const diesAt = crashes > 0 ? chance.int(1, 4 + 22 * size) : null;
    crashes -= 1;
    const life = createLife(name, chance.is(0.5) ? 'here' : name, skewMs, diesAt);
    around.lives.set(name, life);
    void life.died.then(() => {
      trouble.happened('crash');
      around.works.orphan(life);
    });
    return life;
  };

  const launch = (takeOver: boolean, takesBack: boolean): Agent => {
    const wish = (state: State): Fact[] =>
      takesBack && state.plan ? [answer(state, { verb: 'rollback', actor: 'someone else' })] : [];
    const agent = start(around, live(), takeOver, (state) => [...opening(around, state), ...wish(state)]);
    const end = () => isOver.add(agent);
    void agent.ending.then(end, end);
    return agent;
  };
  const begin = (takeOver = false, takesBack = false): Agent => {
    const agent = launch(takeOver, takesBack);
    agents.push(agent);
    return agent;
  };
  const knock = async (): Promise<void> => {
    const rival = launch(false, false);
    if (await rival.opened) agents.push(rival);
  };

  /** Whoever is at work by the time it may go on hears of it. */
  const pause = async (agent: Agent, state: State): Promise<void> => {
    agent.inbox.put([answer(state, { verb: 'pause', actor: 'someone' })]);
    await time.sleep(chance.int(100, 200_000));
    const last = agents.at(-1);
    const now = last?.state();
    if (last && now?.paused) last.inbox.put([answer(now, { verb: 'resume', actor: 'someone' })]);
  };

  /** From time to time something happens to the process at work. */
  const disturb = async (): Promise<void> => {
    for (const { kind } of faults.filter((fault) => isDisturbance(fault.kind))) {
      await time.sleep(chance.int(0, 6000 * Math.min(size, 12)));
      const agent = agents.at(-1) as Agent;
      const state = agent.state();
      if (!state?.plan || state.outcome || isOver.has(agent)) continue;
      trouble.happened(kind);
      if (kind === 'cancel') agent.inbox.put([answer(state, { verb: 'abort', actor: 'someone' })]);
      else if (kind === 'pause') await pause(agent, state);
      else if (kind === 'stop') agent.stop.abort();
      else {
        if (chance.is(0.6)) agent.life.freeze(time.sleep(chance.int(100, 200_000)));
        // Some come without leave to take over: they get the environment only if nobody has it.
        if (chance.is(0.3)) await knock();
        else begin(true, chance.is(0.5));
      }
    }
  };

  let agent = begin();
  const disturbed = disturb();
  for (;;) {
    await agent.ending;
    // Whoever took over meanwhile goes on with it.
    const successor = agents.at(-1) as Agent;
    if (successor !== agent) {
      agent = successor;
      continue;
    }
    const ending = await agent.ending;
    const state = agent.state();
    if (ending === 'finished' || (ending === 'halted' && visitsLeft === 0)) break;
    await time.sleep(chance.int(1000, 60_000));
    if (agents.at(-1) !== agent) continue;
    if (ending === 'halted') {
      visitsLeft -= 1;
      if (chance.is(0.2)) visitsLeft = 0;
      if (visitsLeft === 0) continue;
      if (chance.is(0.6)) trouble.heal();
      await settle(around, live(), state, chance.is(0.5));
    }
    agent = begin(false, ending === 'halted' && chance.is(0.3));
  }
  await disturbed;
  await Promise.all(agents.map(({ ending }) => ending));
  const final = agents.at(-1) as Agent;
  return { agents, last: final.state() as State, ending: await final.ending };
};

const disturbances: ReadonlySet<FaultKind> = new Set(['cancel', 'pause', 'stop', 'race']);
const isDisturbance = (kind: FaultKind): boolean => disturbances.has(kind);

/** What a process journals first: the plan where there is none yet, else that it goes on. */
const opening = ({ world: { scenario } }: Surroundings, state: State): Fact[] => {
  if (state.outcome) return [];
  const actor = 'someone';
  const resumed: Fact = { type: 'deployment.resumed', actor };
  if (state.plan) return [resumed, ...(state.paused ? [answer(state, { verb: 'resume', actor })] : [])];
  return [
    { type: 'deployment.requested', operation: scenario.plan.operation, actor: 'someone' },
    { type: 'deployment.planned', plan: scenario.plan, settings: scenario.settings, base: scenario.base },
  ];
};

/** What a halt asks a person about. Some take a restored release as it is, though it did not pass its gate. */
const askedAbout = ({ halted, partly, services }: State, accepts: boolean): string | undefined => {
  const subject = halted?.subject;
  if (subject === undefined || halted?.code === 'UNKNOWN_EFFECT' || Object.hasOwn(partly, subject)) return subject;
  return halted?.code === 'ROLLBACK_FAILED' && accepts && services[subject]?.rolledBack ? subject : undefined;
};

/** A person looks and says what is there, if that was the question. */
const settle = async (around: Surroundings, life: Life, state: State | null, accepts: boolean): Promise<void> => {
  const subject = state ? askedAbout(state, accepts) : undefined;
  if (!state || subject === undefined) return;
  const found = truth(around.world, state, subject);
  const work = async () => {
    const session = await open(around, life, false);
    if (!session) return;
    await session.journal.append([{ type: 'control.accepted', verb: 'settle', actor: 'someone', subject, ...found }]);
    await session.claim.release(session.journal.state, 'settled');
  };
  await Promise.race([work(), life.died]);
};
