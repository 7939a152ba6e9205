import type { Command } from '@convoy/model/commands';
import { lookedAt } from '@convoy/model/external';
import type { GateSettings, ServiceSettings, Settings } from '@convoy/model/settings';

/** Beyond its own limit a command gets this long to say what happened, before it is given up. */
const graceMs = 15_000;
const unlimitedMs = 600_000;

/** A command that is told to stop at its deadline gets this long to do so: a script five seconds, and then SIGKILL. */
export const stoppingMs = 7_000;

/** Clocks of two machines may differ by this much: so long a deadline of the other one is waited for beyond itself. */
export const clockSkewMs = stoppingMs + 8_000;

/** A verdict that is older says nothing of now: what waited for so long is looked at again. */
export const freshMs = 60_000;

/** So long a watch is one look: a healthy answer ends it, and a failure is seen through. */
export const lastLookMs = 1;

/** No single look takes longer than this, however long its gate may last. */
export const longestLookMs = 5_000;

/** However many failures are to be forgiven within a last look, its looks are no closer than this where the gate's are not. */
const closestMs = 250;

/** How looks at what has proved itself go on. */
export interface Course {
  /** Milliseconds from one to the next. */
  readonly intervalMs: number;
  /** Milliseconds after which it ends with what was seen, whatever that is: the time limit is a little later. */
  readonly latestMs: number;
}

const mostInARow = ({ failures, errors, inconclusive }: GateSettings): number =>
  Math.max(failures, errors, inconclusive);

/** For how many milliseconds a command looks at least, whatever comes after that. */
export const spanOf = (command: Command<'canary' | 'watch'>, service: ServiceSettings): number =>
  command.type === 'canary'
    ? (service.canary?.[command.step - 1]?.forMs ?? 0)
    : (command.forMs ?? service.watchMs ?? 0);

/** A failure that begins at the end is seen through, also where looks go on for as long as a deployment is paused. */
export const courseOf = (command: Command<'canary' | 'watch'>, service: ServiceSettings): Course => {
  const { gate } = service;
  if (command.type === 'watch' && command.forMs === lastLookMs) {
    // Last looks begin together: none takes so long that the others are old when it ends, and all begin once more.
    const latestMs = freshMs - stoppingMs - graceMs;
    const apart = Math.max(closestMs, Math.floor((latestMs - longestLookMs) / gate.failures));
    return { intervalMs: Math.min(gate.intervalMs, apart), latestMs };
  }
  const throughMs = gate.timeoutMs + mostInARow(gate) * Math.max(gate.intervalMs, longestLookMs);
  return { intervalMs: gate.intervalMs, latestMs: spanOf(command, service) + throughMs };
};

/** How long a command may take in milliseconds, by the settings it is governed by. */
export const limitOf = (command: Command, settings: Settings): number => {
  switch (command.type) {
    case 'task':
      return (settings.tasks[command.task]?.timeoutMs ?? unlimitedMs) + graceMs;
    case 'check':
      return (settings.checks[command.check]?.timeoutMs ?? unlimitedMs) + graceMs;
    case 'gate':
      return (lookedAt(settings, command.service)?.gate.timeoutMs ?? unlimitedMs) + graceMs;
    case 'verify':
      return (verifyMs(command, settings) ?? unlimitedMs) + graceMs;
    case 'canary':
    case 'watch': {
      const service = settings.services[command.service];
      return (service ? courseOf(command, service).latestMs : unlimitedMs) + graceMs;
    }
    case 'deploy':
    case 'weigh':
    case 'shift':
    case 'rollback':
    case 'retire':
      return settings.services[command.service]?.timeoutMs ?? unlimitedMs;
  }
};

/** Every request of a check may take as long as it is allowed to. */
const verifyMs = ({ service, check }: Command<'verify'>, settings: Settings): number | undefined => {
  const verify = settings.services[service]?.verify;
  switch (check) {
    case 'smoke':
      return verify?.smoke?.reduce((sum, { request }) => sum + request.timeoutMs, 0);
    case 'security':
      return verify?.security?.timeoutMs;
    case 'page':
      return verify?.page && verify.page.runs * verify.page.timeoutMs;
    case 'performance':
      return verify?.performance?.timeoutMs;
  }
};
