import { type Gate, watch as observeWatch, openGate } from '@convoy/judge/gate';
import type { Command } from '@convoy/model/commands';
import { keyOf } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import type { GateSettings } from '@convoy/model/settings';
import { serviceOf } from '@convoy/model/state';
import { type Context, serviceSettings } from './context.ts';
import { explained, lookAt } from './health.ts';
import { looksFor } from './looks.ts';
import { dueIn } from './pace.ts';
import { untilVerdict } from './until.ts';

/** What has passed a gate before must answer now: it gets no time to start, and one healthy answer will do. */
const asked = (settings: GateSettings): GateSettings => ({ ...settings, startupMs: 0, successes: 1 });

/** Observes until the gate's rule has a verdict or its time is over. */
export const gate = async (command: Command<'gate'>, context: Context): Promise<Fact[]> => {
  const { service, of } = command;
  const { clock } = context.ports;
  const { gate: configured } = serviceSettings(context, service);
  const hasPassed = of === 'candidate' && serviceOf(context.state, service).gated?.outcome === 'passed';
  const settings = of === 'need' || hasPassed ? asked(configured) : configured;
  const looks = looksFor(context);
  const look = (leftMs: number) => lookAt(context, command, of, leftMs);
  const found = await untilVerdict(settings, clock, context.signal, look, looks.seen);
  const verdict = await explained(found, command, context, of);
  looks.judged(verdict);
  return [{ type: 'service.gated', service, of, verdict, key: keyOf(command) }];
};

/** Observes on after the shift, for as long as the manifest says, or longer where the command does. */
export const watch = async (command: Command<'watch'>, context: Context): Promise<Fact[]> => {
  const { service, forMs } = command;
  const { clock } = context.ports;
  const { gate: settings, watchMs } = serviceSettings(context, service);
  const startedAt = clock.now();
  const endsAt = startedAt + (forMs ?? watchMs ?? 0);
  const looks = looksFor(context);
  let open: Gate = openGate(settings, startedAt);
  for (;;) {
    const beganAt = clock.now();
    const seen = await lookAt(context, command, 'live', settings.timeoutMs);
    looks.seen(seen);
    const { gate: next, verdict } = observeWatch(open, seen, clock.now(), endsAt);
    if (verdict) {
      const told = await explained(verdict, command, context, 'live');
      looks.judged(told);
      return [{ type: 'service.checked', check: 'watch', service, verdict: told, key: keyOf(command) }];
    }
    open = next;
    await clock.sleep(dueIn(clock, settings.intervalMs, beganAt), context.signal);
  }
};
