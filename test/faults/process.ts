import { seeded } from '@convoy/model/random';
import { type Agents, loadAgents, openHouse } from './house.ts';
import { type Kind, kinds } from './kinds.ts';
import { type Call, calm, type Report, round, type Story } from './round.ts';

/** `FAULTS_SHARE` asks for a part of all pairs, up to 1, `FAULTS_SEED` for which. */
const share = Number(process.env.FAULTS_SHARE ?? 1);
const random = seeded(Number(process.env.FAULTS_SEED ?? 1));

/** What became of every pair of a call and one kind of fault. */
export interface Swept {
  /** How many calls the process makes where nothing goes wrong. */
  readonly calls: number;
  /** How the first process ended, once for each pair. */
  readonly ends: readonly string[];
  readonly wrong: readonly (Report & { readonly call: string })[];
  /** Of the twin. */
  readonly problems: readonly string[];
}

export interface Order {
  readonly story: Story;
  /** Its name. */
  readonly kind: string;
}

/** So many of the same calls one after the other are looked at: who waits for minutes asks for wishes every few seconds. */
const mostAlike = 3;

/** All calls that may meet a fault of this kind. */
const callsIn = (routes: readonly string[], { only = '' }: Kind): readonly Call[] =>
  routes
    .map((route, index): Call => {
      const nth = routes.slice(0, index).filter((one) => one.includes(route)).length;
      return { index, route, nth };
    })
    .filter(({ route, index }) => {
      const before = routes.slice(Math.max(0, index - mostAlike), index);
      const isAlike = before.length === mostAlike && before.every((one) => one === route);
      return route.startsWith(only) && !isAlike && random.next() < share;
    });

const sweep = async (agents: Agents, { story, kind: name }: Order): Promise<Swept> => {
  const kind = kinds.find((one) => one.name === name);
  if (!kind) throw new Error(`there is no kind ${name}`);
  const house = await openHouse(agents);
  try {
    const { routes, seen } = await calm(house, agents, story);
    const ends: string[] = [];
    const wrong: Swept['wrong'][number][] = [];
    for (const call of callsIn(routes, kind)) {
      const report = await round(house, agents, story, call, kind, seen);
      ends.push(report.end);
      if (report.wrong.length > 0) wrong.push({ call: `${call.index}: ${call.route} #${call.nth}`, ...report });
    }
    return { calls: routes.length, ends, wrong, problems: house.twin.problems };
  } finally {
    await house.close();
  }
};

/** A process of its own, for it loads the command twice and turns its clock; it does what it is sent. */
const agents = loadAgents();
process.on('message', async (order: Order) => {
  try {
    process.send?.({ swept: await sweep(await agents, order) });
  } catch (thrown) {
    process.send?.({ fault: thrown instanceof Error ? thrown.stack : String(thrown) });
  }
});
