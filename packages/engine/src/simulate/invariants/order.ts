import { checksOfService } from '@convoy/model/checks';
import { type Command, keyOf, subjectOf } from '@convoy/model/commands';
import type { Event } from '@convoy/model/events';
import { servicesNeeded } from '@convoy/model/neighbours';
import type { Undo } from '@convoy/model/plan';
import type { Invariant } from '../evidence.ts';

const started = (event: Event): Command | null => (event.type === 'command.started' ? event.command : null);

/**
 * Rollbacks start in the exact reverse order of the shifts, each once its dependents' switches are done, and none
 * after a restored release has failed its gate. What still comes up without a shift has its turn once it has ended.
 */
export const rollbackOrder: Invariant = ({ events, state }) => {
  const shifted: string[] = [];
  const open = new Map<string, Undo>();
  const begun = new Set<string>();
  const back = new Set<string>();
  const last = new Map<string, Command['type']>();
  const comingUp = new Map<string, string>();
  let failed: string | null = null;
  const shift = (service: string): void => {
    shifted.splice(0, shifted.length, ...shifted.filter((name) => name !== service), service);
  };
  for (const event of events) {
    if (event.type === 'service.shifted') shift(event.service);
    else if (event.type === 'control.accepted' && event.subject !== undefined) {
      const { as, subject } = event;
      if (last.get(subject) === 'shift' && as === 'deployed') shift(subject);
      // Back to nothing is done when it is absent.
      const done = open.get(subject)?.to === null ? 'absent' : 'deployed';
      if (last.get(subject) === 'rollback' && as === done) back.add(subject);
    } else if (event.type === 'rollback.decided') for (const undo of event.undo) open.set(undo.service, undo);
    else if (event.type === 'service.rolled-back') back.add(event.service);
    else if (event.type === 'rollback.failed') failed = event.service;
    else if (event.type === 'deployment.resumed') failed = null;
    if ('key' in event && event.key !== undefined && event.type !== 'command.started') comingUp.delete(event.key);
    else if (event.type === 'control.accepted')
      for (const [key, service] of comingUp) if (service === event.subject) comingUp.delete(key);
    const command = started(event);
    if (command?.type === 'deploy') comingUp.set(keyOf(command), command.service);
    if (command) last.set(subjectOf(command), command.type);
    if (command?.type !== 'rollback' || begun.has(command.service)) continue;
    const { service } = command;
    if (!open.has(service)) return `${service} is taken back and no decision says so`;
    if (failed !== null) return `${service} is taken back after ${failed} could not be`;
    const place = (name: string): number => (shifted.includes(name) ? shifted.indexOf(name) : shifted.length);
    // What never said that it shifted is the latest; among those the decision's own order holds.
    const order = [...open.keys()].toSorted((a, b) => place(b) - place(a));
    const later = order.slice(0, order.indexOf(service));
    const waiting = new Set(comingUp.values());
    const early = later.find((name) => !begun.has(name) && !waiting.has(name));
    if (early !== undefined) return `${service} is taken back before ${early}, whose turn was first`;
    const waits = later.find(
      (name) => state.settings && servicesNeeded(state.settings, name).has(service) && !back.has(name),
    );
    if (waits !== undefined) return `${service} is taken back while ${waits}, which needs it, still is not`;
    begun.add(service);
  }
  return null;
};

/** A service starts when its needs are far enough, and not before. */
export const needsFirst: Invariant = ({ events, state: { plan, settings } }) => {
  if (!plan || !settings) return null;
  const steps = new Map(plan.steps.map((step) => [step.service, step]));
  const met = new Set<string>();
  const proofs = new Map<string, Set<string>>();
  /** Under `together` a need counts once its candidate has passed all that comes before traffic. */
  const passes = (service: string, what: string): void => {
    const step = steps.get(service);
    if (settings.shift !== 'together' || step?.recreate !== false) return;
    const own = (proofs.get(service) ?? new Set()).add(what);
    proofs.set(service, own);
    const gate = step.phases.includes('gate') ? ['gate'] : [];
    const wanted = ['deploy', ...gate, ...checksOfService(settings.services[service])];
    if (wanted.every((one) => own.has(one))) met.add(service);
  };
  for (const event of events) {
    if (event.type === 'service.checkpointed') met.add(event.service);
    else if (event.type === 'task.finished') met.add(event.task);
    else if (event.type === 'control.accepted') {
      const { verb, as, subject } = event;
      if (verb !== 'settle' || as !== 'deployed' || !subject) continue;
      if (Object.hasOwn(settings.tasks, subject)) met.add(subject);
      else passes(subject, 'deploy');
    } else if (event.type === 'service.gated') {
      const { service, of, verdict } = event;
      if (verdict.outcome !== 'passed') continue;
      if (of === 'need') met.add(service);
      else passes(service, 'gate');
    } else if (event.type === 'service.checked') {
      const { service, check, verdict } = event;
      if (service !== undefined && verdict.outcome === 'passed') passes(service, check);
    } else if (event.type === 'service.deployed') passes(event.service, 'deploy');
    const command = started(event);
    if (command?.type !== 'deploy') continue;
    const step = steps.get(command.service);
    const ready = step?.ready.filter((need) => settings.services[need]?.health) ?? [];
    const unmet = [...(step?.needs ?? []), ...ready].find((need) => !met.has(need));
    if (unmet !== undefined) return `${command.service} starts before ${unmet}, which it needs`;
  }
  return null;
};

const counted: ReadonlySet<string> = new Set(['deploy', 'weigh', 'shift', 'task']);

/** On the way forward never more effects at a time than allowed. */
export const maxParallel: Invariant = ({ events, state: { settings } }) => {
  const most = settings?.maxParallel ?? null;
  if (most === null) return null;
  const open = new Set<string>();
  for (const event of events) {
    if (event.type === 'command.started') {
      const { command, key } = event;
      if (counted.has(command.type)) open.add(key);
    } else if ('key' in event) open.delete(event.key as string);
    else if (event.type === 'control.accepted') open.clear();
    if (open.size > most) return `${[...open].join(', ')} run at the same time, ${most} may`;
  }
  return null;
};
