import { type CheckKind, checkKinds } from '@convoy/model/checks';
import type { Command } from '@convoy/model/commands';
import type { Fact, Failing } from '@convoy/model/events';
import type { Verdict } from '@convoy/model/look';
import { stoppingMs } from '../limits.ts';
import { isOut, progressOf, type Rule, type View } from './view.ts';
import { isRunnable, isWanted } from './work.ts';

const detected = (failing: Failing, key?: string): Fact => ({
  type: 'failure.detected',
  ...failing,
  ...(key === undefined ? {} : { key }),
});

/** A check that a decision has answered may run again, over what stays, and fail again. */
const isKnown = ({ state }: View, { point, service, task, check }: Failing): boolean =>
  state.failures.some(
    (known) =>
      known.point === point &&
      known.service === service &&
      known.task === task &&
      known.check === check &&
      !(check !== undefined && known.settled),
  );

const failed = (verdict: Verdict | undefined): verdict is Verdict =>
  verdict !== undefined && verdict.outcome !== 'passed';

const notReady = (need: string, { reason }: Verdict) => ({
  code: 'NEED_NOT_READY',
  reason: `it needs ${need}: ${reason}`,
});

/** Whether a service has yet to be deployed, for the first time or once more: until then its needs must answer. */
const waits = (view: View, service: string): boolean =>
  !isOut(view, service) && !progressOf(view, service).deployed && !view.busy.has(service);

/** What a verdict says of a failure. */
const said = ({ outcome, code, reason }: Verdict) => ({
  ...{ code, reason },
  ...(outcome === 'inconclusive' || outcome === 'error' ? { outcome } : {}),
});

/** Who does not prove at its gate whose answers they are has that to answer for. */
const saidAtGate = (verdict: Verdict) =>
  said(verdict.outcome === 'inconclusive' ? { ...verdict, outcome: 'failed' } : verdict);

/** Every verdict that is not a pass is a failure, said once. */
export const failures: Rule = (view) => {
  if (view.state.confirmed) return {};
  const found: Failing[] = [];
  for (const { service, ready } of view.plan.steps) {
    if (isOut(view, service)) continue;
    const { gated, verified, canary, watched } = progressOf(view, service);
    if (failed(gated)) found.push({ point: 'gate', service, ...saidAtGate(gated) });
    const checked = (check: CheckKind | 'canary', verdict: Verdict | undefined): void => {
      if (failed(verdict)) found.push({ point: 'check', service, check, ...said(verdict) });
    };
    if (verified) for (const kind of checkKinds) checked(kind, verified[kind]);
    checked('canary', canary?.failed);
    if (failed(watched)) found.push({ point: 'watch', service, ...said(watched) });
    for (const need of waits(view, service) ? ready : []) {
      const verdict = view.state.ready[need];
      if (failed(verdict)) found.push({ point: 'gate', service, ...notReady(need, verdict) });
    }
  }
  // Of a need behind a task the services speak that wait for it, where there are any.
  const isSaid = (need: string): boolean =>
    view.plan.steps.some((step) => step.ready.includes(need) && waits(view, step.service));
  for (const step of view.plan.tasks) {
    const { task, ready } = step;
    const isOpen = !view.state.done[task] && isWanted(view, step);
    for (const need of isOpen ? ready.filter((one) => !isSaid(one)) : []) {
      const verdict = view.state.ready[need];
      if (failed(verdict)) found.push({ point: 'gate', task, ...notReady(need, verdict) });
    }
  }
  for (const step of view.plan.checks) {
    const { check } = step;
    const verdict = view.state.checks[check];
    if (failed(verdict) && isRunnable(view, step)) found.push({ point: 'check', check, ...said(verdict) });
  }
  return { facts: found.filter((failing) => !isKnown(view, failing)).map((failing) => detected(failing)) };
};

/** At its deadline a command is told to stop, and says itself how it ended; one that does not even stop has failed. */
export const deadlines: Rule = (view) => ({
  facts: Object.entries(view.state.running)
    .filter(([, { deadline, unknown }]) => !unknown && view.now >= deadline + stoppingMs)
    .map(([key, { command }]) =>
      ended(command, key, 'TIMEOUT', 'it did not end within its time limit, nor when told to'),
    ),
});

const asked = { successful: 0, failed: 0, inconclusive: 0, error: 1 };

const gatedAs = ({ service, of }: Command<'gate'>, verdict: Verdict, key: string): Fact => ({
  type: 'service.gated',
  ...{ service, of, verdict, key },
});

/** The fact that ends a command which failed. What only looks came to no verdict: that says nothing of a release. */
export const ended = (command: Command, key: string, code: string, reason: string): Fact => {
  const unseen = { code, reason, outcome: 'error' } as const;
  switch (command.type) {
    case 'rollback':
    case 'retire':
      return { type: 'rollback.failed', service: command.service, code, reason, key };
    case 'task':
      return detected({ point: 'deploy', task: command.task, code, reason }, key);
    case 'check':
      return detected({ point: 'check', check: command.check, ...unseen }, key);
    case 'verify':
      return detected({ point: 'check', service: command.service, check: command.check, ...unseen }, key);
    case 'canary':
      return detected({ point: 'check', service: command.service, check: 'canary', ...unseen }, key);
    case 'watch':
      return detected({ point: 'watch', service: command.service, ...unseen }, key);
    case 'gate':
      if (command.of === 'restored') return { type: 'rollback.failed', service: command.service, code, reason, key };
      // A need that could not be asked has not answered: who waits for it says so.
      if (command.of === 'need') return gatedAs(command, { outcome: 'error', code, reason, counts: asked }, key);
      return detected({ point: 'gate', service: command.service, ...unseen }, key);
    case 'deploy':
    case 'weigh':
    case 'shift':
      return detected({ point: 'deploy', service: command.service, code, reason }, key);
  }
};
