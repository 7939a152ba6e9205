import type { Call } from '../chronicle.ts';
import { type Evidence, type Invariant, ofType, tickOfFirst } from '../evidence.ts';

const never = Number.POSITIVE_INFINITY;

/** What a repetition must know, where asking tells: a task cannot be asked, and to take away what is gone is fine. */
const isAsked: ReadonlySet<Call['kind']> = new Set(['deploy', 'shift', 'rollback']);

/** Whether the end of what this process began can be seen from another one's machine. */
const isVisible = ({ trial: { world, scenario } }: Evidence, former: Call, again: Call): boolean => {
  const [one, other] = [former, again].map(({ agent }) => world.processes.find((process) => process.agent === agent));
  const seesWork = former.kind === 'task' || scenario.traits[former.subject]?.isLocal === true;
  return seesWork && one?.died === true && (one.ended ?? never) < again.tick && one.host === other?.host;
};

/** Until when it may be at work: its time limit, or what is left until the deadline for one that began late. */
const endsBy = ({ events, trial: { scenario } }: Evidence, { kind, subject, key, agent, at }: Call): number => {
  const { tasks, services } = scenario.settings;
  const limit = (kind === 'task' ? tasks[subject] : services[subject])?.timeoutMs ?? 0;
  const promised = ofType(events, 'command.started').findLast(
    (event) => event.order[2] === agent && key.endsWith(`/${event.key}`),
  );
  return Math.min(at + limit, promised?.deadline ?? never);
};

/**
 * What is begun again under one key is not begun blindly: nothing of the former try is at work, nor could be for all that
 * can be seen from there, and whoever begins it has asked what came of it.
 */
export const neverBlindly: Invariant = (evidence) => {
  const { world } = evidence.trial;
  for (const [key, calls] of Map.groupBy(world.calls, (call) => call.key))
    for (const [index, again] of calls.entries())
      for (const former of calls.slice(0, index)) {
        const { kind, subject } = again;
        if ((former.ended ?? never) > again.tick) return `${key} is begun again while it is at work`;
        if (again.at < endsBy(evidence, former) && !isVisible(evidence, former, again))
          return `${key} is begun again while it may be at work`;
        const { ended } = former;
        const asks = world.inquiries.some(
          ({ agent, service, tick }) =>
            agent === again.agent && service === subject && tick > (ended ?? never) && tick < again.tick,
        );
        if (isAsked.has(kind) && !asks) return `${key} is begun again, and nobody asked what came of it`;
      }
  return null;
};

/** Nothing of a service begins while anything else of it is at work: not even one that was told to stop and did not yet. */
export const oneAtATime: Invariant = ({ trial: { world } }) => {
  for (const [service, calls] of Map.groupBy(world.calls, ({ subject }) => subject))
    for (const [index, call] of calls.entries()) {
      const other = calls.slice(0, index).find(({ ended }) => (ended ?? never) > call.tick);
      if (other) return `${call.kind} of ${service} begins while its ${other.kind} is at work`;
    }
  return null;
};

/** Only who was told to take over does anything while another process has the environment. */
export const lockIsKept: Invariant = ({ trial: { world } }) => {
  const acting = world.processes.flatMap((process) => {
    const first = world.calls.find(({ agent }) => agent === process.agent);
    return first ? [{ ...process, first: first.tick }] : [];
  });
  for (const rival of acting) {
    if (rival.takesOver) continue;
    const owner = acting.find(
      (one) =>
        one.first < rival.first &&
        (one.ended ?? never) > rival.first &&
        // From whom it was taken acts on what it took up before, until its deadline: it need not know yet.
        !(one.takesOver && one.began > rival.began) &&
        !world.processes.some(({ takesOver, began }) => takesOver && began > one.began && began < rival.first),
    );
    if (owner) return `${rival.agent} acts while ${owner.agent} has the environment, and was not told to take over`;
  }
  return null;
};

/** Nothing of a deployment is at work in the world when it is over, and nothing begins after. */
export const nothingAfterEnd: Invariant = (evidence) => {
  const finished = tickOfFirst(evidence, 'deployment.finished');
  if (finished === null) return null;
  const late = evidence.trial.world.calls.find(({ tick, ended }) => tick > finished || (ended ?? never) > finished);
  return late ? `${late.key} is at work although the deployment is over` : null;
};
