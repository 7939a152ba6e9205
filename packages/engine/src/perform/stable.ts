import { interpret } from '@convoy/judge/identity';
import type { Observation } from '@convoy/model/look';
import { type Context, serviceSettings } from './context.ts';
import { longestLookMs, under } from './diagnosis.ts';

/** One look at the release that serves beside a candidate, at an address that is its own. */
export const lookBeside = async (context: Context, service: string, base: string): Promise<Observation> => {
  const { health } = serviceSettings(context, service);
  const url = under(base, health?.ready ?? '');
  const look = await context.ports.probe.look({ url, timeoutMs: longestLookMs }, context.signal);
  return interpret(look, { version: '', where: null, certain: true });
};
