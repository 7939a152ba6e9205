import type { Command } from '@convoy/model/commands';
import { keyOf } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import type { GateSettings } from '@convoy/model/settings';
import { serviceOf } from '@convoy/model/state';
import { type Context, gateSettings } from './context.ts';
import { explained, lookAt } from './health.ts';
import { looksFor } from './looks.ts';
import { untilVerdict } from './until.ts';

/** What has passed a gate before must answer now: it gets no time to start, and one healthy answer will do. */
const asked = (settings: GateSettings): GateSettings => ({ ...settings, startupMs: 0, successes: 1 });

/** Observes until the gate's rule has a verdict or its time is over. */
export const gate = async (command: Command<'gate'>, context: Context): Promise<Fact[]> => {
  const { service, of } = command;
  const { clock } = context.ports;
  const { gate: configured } = gateSettings(context, service);
  const hasPassed = of === 'candidate' && serviceOf(context.state, service).gated?.outcome === 'passed';
  const settings = of === 'need' || hasPassed ? asked(configured) : configured;
  const looks = looksFor(context);
  const look = (leftMs: number) => lookAt(context, command, of, leftMs);
  const found = await untilVerdict(settings, clock, context.signal, look, looks.seen);
  const verdict = await explained(found, command, context, of);
  looks.judged(verdict);
  return [{ type: 'service.gated', service, of, verdict, key: keyOf(command) }];
};
