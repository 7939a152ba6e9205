import { lastLookMs } from '@convoy/engine/limits';
import { observes, subjectOf } from '@convoy/model/commands';
import type { Event } from '@convoy/model/events';
import type { Verdict } from '@convoy/model/look';
import { plural } from '@convoy/model/plural';
import { pointOf } from '@convoy/model/point';
import type { Settings } from '@convoy/model/settings';
import type { State } from '@convoy/model/state';
import { expectedWords } from './expected.ts';
import { change, clean, duration, overrideText, percent } from './text.ts';

/** What an event is worth in a log: a line about a subject, or a heading under which what follows stands. */
export type Line =
  | { readonly subject: string; readonly text: string }
  | { readonly heading: string; readonly below?: readonly string[] };

/** Of what looks at no answers of the service, as a command or a scanner, the reason says it all. */
const passed = ({ counts, latency, reason }: Verdict, looked: boolean): string => {
  if (!looked) return reason;
  const looks = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (looks === 0) return reason;
  return `${reason}; ${plural(looks, 'look')}${latency ? `, p95 ${Math.round(latency.p95)} ms` : ''}`;
};

const planned = ({ plan, settings }: Event<'deployment.planned'>): Line => {
  const { operation, steps, undo, tasks, checks, criticalPath, skipped, notes } = plan;
  const services = plural(operation === 'rollback' ? undo.length : steps.length, 'service');
  const rest = [
    ...(tasks.length > 0 ? [plural(tasks.length, 'task')] : []),
    ...(checks.length > 0 ? [plural(checks.length, 'check')] : []),
  ];
  const path = criticalPath.services.join(' → ');
  return {
    heading: `${operation} to ${settings.environment}: ${[services, ...rest].join(', ')}`,
    below: [
      ...(path === '' ? [] : [`critical path: ${path}${expectedWords(plan, settings)}`]),
      ...skipped.map(({ subject, reason }) => `${subject} is left out: ${reason}`),
      ...notes.map(({ subject, message }) => `note on ${subject}: ${message}`),
    ],
  };
};

const started = ({ command }: Event<'command.started'>, settings: Settings | null, isAgain: boolean): Line | null => {
  if (isAgain && !observes(command))
    return { subject: subjectOf(command), text: `${command.type} is taken up where it was left` };
  switch (command.type) {
    case 'deploy':
      return { subject: command.service, text: `deploy of ${command.release.version} begins` };
    case 'gate': {
      const limit = settings?.services[command.service]?.gate.timeoutMs;
      const again = command.of === 'restored' ? ' of the restored release' : command.of === 'need' ? ' as a need' : '';
      return {
        subject: command.service,
        text: `gate${again} begins${limit === undefined ? '' : `, limit ${duration(limit)}`}`,
      };
    }
    case 'verify':
      return { subject: command.service, text: `${command.check} begins` };
    case 'canary': {
      const forMs = settings?.services[command.service]?.canary?.[command.step - 1]?.forMs ?? 0;
      return { subject: command.service, text: `judged against what else serves for ${duration(forMs)}` };
    }
    case 'watch': {
      if (command.forMs === lastLookMs)
        return { subject: command.service, text: 'looked at once more, to be confirmed' };
      const ms = command.forMs ?? settings?.services[command.service]?.watchMs ?? 0;
      const why = command.forMs === undefined ? '' : ', longer than usual: too many first looks were not healthy';
      return { subject: command.service, text: `watched for ${duration(ms)}${why}` };
    }
    case 'check':
      return { subject: command.check, text: 'check begins' };
    case 'task':
      return { subject: command.task, text: 'task begins' };
    case 'rollback':
      return { subject: command.service, text: `goes back, ${change(command.from, command.to)}` };
    case 'weigh':
    case 'shift':
    case 'retire':
      return null;
  }
};

/**
 * One line for each event that a reader would miss; what only repeats another is left out. `isAgain`: a command that
 * another process had started is not begun a second time.
 */
export const lineOf = (event: Event, { settings, services }: State, isAgain = false): Line | null => {
  switch (event.type) {
    case 'deployment.requested':
      return {
        heading: `${event.deployment}, asked by ${event.actor}${event.reason ? `: ${event.reason}` : ''}`,
        ...(event.override ? { below: [overrideText(event.override)] } : {}),
      };
    case 'deployment.planned':
      return planned(event);
    case 'deployment.resumed':
      return { heading: `resumed by ${event.actor}${event.note ? ` ${event.note}` : ''}` };
    case 'deployment.confirmed':
      return { heading: `confirmed: ${plural(Object.keys(event.releases).length, 'service')}` };
    case 'deployment.halted':
      return { heading: `HALTED, a person is needed (${event.code})`, below: [event.reason] };
    case 'command.started':
      return started(event, settings, isAgain);
    case 'service.deployed':
      return {
        subject: event.service,
        text: `${event.release.version} deployed${event.candidate === undefined ? '' : ' as a candidate'}`,
      };
    case 'service.gated':
    case 'service.checked': {
      // Every other verdict becomes a failure, and that says more.
      if (event.verdict.outcome !== 'passed') return null;
      const what = event.type === 'service.gated' ? 'gate' : event.service === undefined ? 'check' : event.check;
      const subject = event.type === 'service.gated' ? event.service : (event.service ?? event.check);
      return { subject, text: `${what} passed: ${passed(event.verdict, what !== 'check')}` };
    }
    case 'service.weighed':
      return {
        subject: event.service,
        text: `${event.release.version} gets ${percent(event.share)} of the traffic`,
      };
    case 'service.shifted':
      return { subject: event.service, text: `${event.release.version} serves` };
    case 'service.rolled-back':
      return {
        subject: event.service,
        text: event.to ? `${event.to.version} serves again` : `${event.from.version} is taken away`,
      };
    case 'service.retired':
      return { subject: event.service, text: `candidate ${event.release.version} is taken away` };
    case 'service.skipped':
      return { subject: event.service, text: `skipped: ${event.reason}` };
    case 'task.finished':
      return { subject: event.task, text: 'task done' };
    case 'failure.detected': {
      const subject = event.service ?? event.task ?? event.check ?? 'deployment';
      return { subject, text: `FAILED at ${pointOf(event)} (${event.code}): ${event.reason}` };
    }
    case 'rollback.decided': {
      const way = event.undo.map(({ service }) => service).join(', ');
      const what = event.outcome === 'cancelled' ? 'CANCELLED' : 'ROLLBACK';
      const order = way === '' ? 'nothing was shifted' : `back in this order: ${way}`;
      return { heading: `${what}, scope ${event.scope}: ${order}`, below: event.reasons };
    }
    case 'rollback.failed':
      return { subject: event.service, text: `ROLLBACK FAILED (${event.code}): ${event.reason}` };
    case 'control.accepted':
      return {
        subject: event.subject ?? 'deployment',
        text: `${event.verb} by ${event.actor} accepted${event.reason ? `: ${event.reason}` : ''}`,
      };
    case 'control.refused':
      return {
        subject: event.subject ?? 'deployment',
        text: `${event.verb} by ${event.actor} refused: ${event.reason}`,
      };
    case 'service.checkpointed':
      return services[event.service]?.shifted ? null : { subject: event.service, text: 'ready for its dependents' };
    default:
      return null;
  }
};

export const cleaned = (line: Line): Line =>
  'heading' in line
    ? { heading: clean(line.heading), ...(line.below ? { below: line.below.map(clean) } : {}) }
    : { subject: clean(line.subject), text: clean(line.text) };
