import type { Command } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import { areNeighbours } from '@convoy/model/neighbours';
import type { Undo } from '@convoy/model/plan';
import { undoOf } from '@convoy/model/state';
import { isSwitchedBack, undoInOrder } from './back.ts';
import { progressOf, type Rule, settingsOf, type View } from './view.ts';
import { isInPlace, isRunnable } from './work.ts';

/**
 * Each starts in the decided order, once the switches of its neighbours before it are done. No switch waits for another's
 * gate, but a restored release that fails its gate stops those not yet started.
 */
export const undo: Rule = (view) => {
  const commands: Command[] = [];
  if (Object.keys(view.state.blocked).length > 0) return {};
  const list = undoInOrder(view);
  for (const [index, { service, from, to }] of list.entries()) {
    const { rolledBack, attempt } = progressOf(view, service);
    const at = view.busy.get(service)?.command.type;
    // What still comes up is not in anybody's way, but for what it needs.
    if (rolledBack || at === 'rollback' || at === 'deploy') continue;
    if (!neighboursAreBack(view, service, list.slice(0, index))) break;
    commands.push({ type: 'rollback', service, from, to, attempt });
  }
  return { commands };
};

/**
 * Its neighbours only, as on the way forward: through a service that stayed, no order was kept that could be reversed.
 * Mostly those are its dependents. Where it came before what it needs (recreated under `together`, or in a deployment of
 * its own) it goes back after it: beside the later one its former release was never met.
 */
const neighboursAreBack = (view: View, service: string, before: readonly Undo[]): boolean =>
  before.every(
    (other) => !areNeighbours(view.settings, other.service, service) || progressOf(view, other.service).rolledBack,
  );

/** The restored release is measured again: that it once was good is a memory. */
export const regate: Rule = (view) => {
  const facts: Fact[] = [];
  const commands: Command[] = [];
  for (const { service, to } of undoOf(view.state)) {
    const { rolledBack, regated, accepted, attempt } = progressOf(view, service);
    if (!rolledBack || accepted || to === null || !settingsOf(view, service)?.health) continue;
    if (!regated && !view.busy.has(service))
      commands.push({ type: 'gate', service, release: to, of: 'restored', attempt });
    if (regated && regated.outcome !== 'passed' && !Object.hasOwn(view.state.blocked, service))
      facts.push({ type: 'rollback.failed', service, code: regated.code, reason: regated.reason });
  }
  return { facts, commands };
};

/** Nobody needs a look at what is taken back. */
export const abandon: Rule = (view) => ({
  facts: Object.entries(view.state.running)
    .filter(([, { command }]) => {
      if (command.type === 'check') {
        const step = view.plan.checks.find(({ check }) => check === command.check);
        return step !== undefined && !(isRunnable(view, step) && isInPlace(view, step));
      }
      if (command.type === 'verify' || command.type === 'canary' || command.type === 'watch')
        return view.affected.has(command.service);
      return command.type === 'gate' && command.of !== 'restored' && givenUp(view, command.service);
    })
    .map(([key]) => ({ type: 'command.abandoned', key, reason: 'it is being taken back' })),
});

const givenUp = (view: View, service: string): boolean =>
  view.affected.has(service) ||
  (!view.steps.has(service) && view.state.decisions.some(({ scope }) => scope === 'deployment'));

/** A candidate that took no traffic is taken away, once users are served by what they shall be served by. */
export const retire: Rule = (view) => ({
  commands: (isSwitchedBack(view) ? view.plan.steps : [])
    .filter(({ service, capabilities }) => {
      const { begun, touched, retired } = progressOf(view, service);
      return (
        capabilities.retire && begun && !touched && !retired && view.affected.has(service) && !view.busy.has(service)
      );
    })
    .map(({ service, to }) => ({ type: 'retire', service, release: to, attempt: progressOf(view, service).attempt })),
});
