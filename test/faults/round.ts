import { isDeepStrictEqual } from 'node:util';
import type { Agent, Ended } from './agents.ts';
import { endOf, wasOver, wrongEnd } from './end.ts';
import type { Agents, House } from './house.ts';
import type { Kind } from './kinds.ts';
import { repeated, type Seen, seen, takenBack, wrongCommits } from './seen.ts';

/** What goes on again and again. */
export interface Story {
  readonly name: string;
  readonly version: string;
  /** Exit status where nothing goes wrong. */
  readonly status: 0 | 1;
  /** Nothing that a process before it asked for from this call on was ever heard: another one resumes. */
  readonly unheardFrom?: number;
}

/** A call of the undisturbed process: the `nth` (from 0) of its route, or of one whose name holds that. */
export interface Call {
  readonly index: number;
  readonly route: string;
  readonly nth: number;
}

/** What became of one deployment. */
export interface Report {
  /** How the process that met the fault ended. */
  readonly end: string;
  readonly wrong: readonly string[];
}

/** A process at work, before any call of it has met anything. */
interface Begun {
  readonly run: () => Promise<Ended>;
  readonly agent: Agent;
  /** Who goes on where it leaves off. */
  readonly next: Agent;
  /** How many requests and Deployments there were before. */
  readonly asked: number;
  readonly from: number;
}

const begin = async (house: House, { all: [first, second, third] }: Agents, story: Story): Promise<Begun> => {
  const { version, unheardFrom } = story;
  house.restore();
  const { twin } = house;
  const from = twin.state.deployments.length;
  if (unheardFrom === undefined) {
    const run = () => house.run(first, { deploy: version });
    return { run, agent: first, next: second, asked: twin.requests.length, from };
  }
  twin.fault({ match: '', kind: 'reset', after: unheardFrom, times: null });
  await house.run(first, { deploy: version });
  twin.clearFaults();
  house.settle(first);
  await house.time.sleep(drainMs);
  return { run: () => house.run(second, 'resume'), agent: second, next: third, asked: twin.requests.length, from };
};

/** Longer than anything of a process is still on its way. */
const drainMs = 3_600_000;

/** Goes on as a person does: what never began is asked for anew. */
const goOn = async (house: House, next: Agent, { version }: Story): Promise<Ended> => {
  const resumed = await house.run(next, 'resume');
  return wasOver(resumed) && house.world.effects.length === 0 ? house.run(next, { deploy: version }) : resumed;
};

/** The routes that a process asked for where nothing went wrong, and what came of it. */
export const calm = async (house: House, agents: Agents, story: Story) => {
  const { run, asked, from } = await begin(house, agents, story);
  const ended = await run();
  if (ended.exit !== story.status) throw new Error(`undisturbed: ${ended.exit}: ${ended.text}\n${ended.said}`);
  const routes = house.twin.requests.slice(asked).map(({ route }) => route);
  return { routes, seen: await seen(house, from) };
};

/** GitHub refuses the last word of the public record for good: that is told, and nothing else fails because of it. */
const exceptTold = (expected: Seen, { said }: Ended): Seen => {
  const { told: _, ...others } = expected;
  return /the public record of \S+ is not written: GitHub/.test(said) ? others : expected;
};

const differences = (found: Seen, expected: Seen): readonly string[] =>
  Object.keys(expected)
    .filter((key) => !isDeepStrictEqual(found[key], expected[key]))
    .map((key) => `${key} is ${JSON.stringify(found[key])} and not ${JSON.stringify(expected[key])}`);

/** One process of which this call meets a fault of this kind, and what another one makes of it afterwards. */
export const round = async (
  house: House,
  agents: Agents,
  story: Story,
  { route, nth, index }: Call,
  { fault, times, isLate = false }: Kind,
  undisturbed: Seen,
): Promise<Report> => {
  const { run, agent, next, asked, from } = await begin(house, agents, story);
  const { twin } = house;
  // What lasts befalls whatever comes next.
  twin.fault({ ...fault, times, ...(times === 1 ? { match: route, after: nth } : { match: '', after: index }) });
  const ended = await run();
  twin.clearFaults();
  house.settle(agent);
  const last = await goOn(house, next, story);
  await house.time.sleep(drainMs);
  const met = twin.requests.slice(asked).some((request) => request.fault !== null);
  const found = await seen(house, from).catch((thrown): Seen => ({ fault: String(thrown) }));
  const isBack = isLate && (ended.exit === 1 || last.exit === 1);
  const expected = isBack ? takenBack(undisturbed) : exceptTold(undisturbed, ended);
  const status = isBack ? 1 : story.status;
  const wrong = [
    ...(met ? [] : ['no call met it']),
    ...wrongEnd(ended, status),
    ...(last.exit === status || wasOver(last) ? [] : [`then it ended with ${last.exit}: ${last.text}`]),
    ...wrongCommits(house, story.status === 0 ? ['v1', story.version] : ['v1']),
    ...repeated(house),
    ...('fault' in found ? [`afterwards nothing can be read: ${found.fault}`] : []),
    ...differences(found, expected),
  ];
  return { end: endOf(ended), wrong: wrong.length === 0 ? [] : [...wrong, ended.text, ended.said, last.said] };
};
