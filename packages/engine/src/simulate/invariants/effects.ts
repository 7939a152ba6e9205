import { keyOf, subjectOf } from '@convoy/model/commands';
import type { Invariant } from '../evidence.ts';
import type { HeadWrite } from '../stores.ts';

/** Nothing is deployed twice under one idempotency key, and a task that may run once runs once. */
export const oneEffectPerKey: Invariant = ({ trial: { world, scenario } }) => {
  const counts = new Map<string, number>();
  for (const { kind, subject, key } of world.effects) {
    if (kind !== 'deploy' && (kind !== 'task' || scenario.settings.tasks[subject]?.idempotent)) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const twice = [...counts].find(([, count]) => count > 1);
  return twice ? `${twice[0]} came about ${twice[1]} times` : null;
};

/** An effect is journalled before it begins. */
export const startedBeforeEffect: Invariant = ({ trial: { world, stores }, state, tickOf }) => {
  const began = new Map<string, number>();
  for (const { event } of stores.written)
    if (event.type === 'command.started') {
      const key = `${state.deployment}/${(event as { key: string }).key}`;
      began.set(key, Math.min(began.get(key) ?? Number.POSITIVE_INFINITY, tickOf(event)));
    }
  const early = world.calls.find(({ key, tick }) => (began.get(key) ?? Number.POSITIVE_INFINITY) > tick);
  return early ? `${early.key} began before it was journalled` : null;
};

/** Whatever began has ended, or a person is asked about it. */
export const everyEffectSettled: Invariant = ({ state }) => {
  const open = Object.values(state.running).map(({ command }) => command);
  if (state.outcome) return open.length > 0 ? `${open.map(keyOf).join(', ')} never ended` : null;
  if (state.halted?.code === 'UNKNOWN_EFFECT' && open.some((one) => subjectOf(one) === state.halted?.subject))
    return null;
  return open.length > 0 ? `${open.map(keyOf).join(', ')} is open and nobody is asked about it` : null;
};

/** Who was fenced does nothing more: no effect, no event, no head. */
export const fencedIsSilent: Invariant = ({ trial: { stores, world } }) => {
  for (const { agent, tick, ok } of stores.writes) {
    if (ok) continue;
    const acts = [...world.calls, ...stores.writes, ...stores.written].find(
      (act) => act.agent === agent && act.tick > tick,
    );
    // Losing the race for a claim is no fence: whoever lost reads again.
    const owned = stores.writes.some((write) => write.agent === agent && write.ok && write.tick < tick);
    if (acts && owned) return `${agent} was fenced and still did something`;
  }
  return null;
};

/** After a takeover the former owner begins nothing that it had not secured before. */
export const oneOwnerActs: Invariant = ({ trial: { stores, world } }) => {
  const writes = stores.writes.filter(({ ok }) => ok);
  const claims = [...new Map(writes.toReversed().map((write) => [write.record.epoch, write])).values()].toReversed();
  for (const { agent, key, tick } of world.calls) {
    const owner = claims.findLast((claim) => claim.tick < tick)?.record.owner?.agent;
    if (owner === agent) continue;
    const secured = writes.some(
      ({ record }) => record.owner?.agent === agent && record.underway.some((one) => key.endsWith(`/${one.key}`)),
    );
    if (!secured || writes.some((write) => write.agent === agent && write.tick < tick && isBehind(claims, write)))
      return `${agent} began ${key} while ${owner ?? 'nobody'} owned the environment`;
  }
  return null;
};

const isBehind = (claims: readonly HeadWrite[], { tick, record }: HeadWrite): boolean =>
  claims.some((claim) => claim.record.epoch > record.epoch && claim.tick < tick);
