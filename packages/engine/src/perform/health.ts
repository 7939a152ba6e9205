import type { Identity } from '@convoy/judge/identity';
import { interpret } from '@convoy/judge/identity';
import type { Command, GateOf } from '@convoy/model/commands';
import { messageOf } from '@convoy/model/error';
import { isExternal } from '@convoy/model/external';
import type { Observation, Verdict } from '@convoy/model/look';
import type { Release } from '@convoy/model/release';
import { serviceOf, undoOf } from '@convoy/model/state';
import { longestLookMs } from '../limits.ts';
import { type Context, gateSettings, providerOf, stepOf } from './context.ts';
import { known, serves } from './described.ts';
import { diagnosis, under } from './diagnosis.ts';
import { describe, statedUrl } from './place.ts';

/** Where to look, and how its answers prove whose they are. */
interface Aim {
  /** What the paths of `health` are appended to. */
  readonly base: string;
  readonly identity: Identity;
}

/**
 * Finds the aim of a gate: a candidate answers at its own URL; whatever serves users answers at `health.url`, or where
 * the provider says. A reason as text when there is nothing to look at. Where both releases have the same version only
 * the provider can tell them apart, and nobody a candidate that has no URL of its own.
 */
const aimAt = async (
  context: Context,
  { service, release }: Command<'gate' | 'canary' | 'watch'>,
  of: GateOf,
): Promise<Aim | string> => {
  const { health } = gateSettings(context, service);
  if (!health) return `${service} has no health to look at`;
  // Who answers there is its operator's business: it has no release that could be another one.
  if (isExternal(context.settings, service))
    return { base: health.url ?? '', identity: { version: release.version, where: null, certain: true } };
  const { deployed } = serviceOf(context.state, service);
  const where = health.version ?? null;
  const own = of === 'candidate' ? deployed?.candidate : undefined;
  if (own !== undefined) return { base: own, identity: { version: release.version, where, certain: true } };
  const other = beside(context, service, of);
  const isSame = other?.version === release.version;
  if (isSame && of === 'candidate')
    return `the candidate of ${service} has no URL of its own, and version ${release.version} serves already: nothing tells them apart, so let its deploy answer with the candidate's URL`;
  const isTold = where !== null && !(isSame && providerOf(context, service).capabilities.describe);
  const stated = statedUrl(context, service);
  // A version in the answer is proof enough; asking the provider at every look would cost a process each.
  if (stated !== undefined && isTold)
    return { base: stated, identity: { version: release.version, where, certain: false } };
  const found = await describe(context, service);
  const base = stated ?? found?.url;
  if (base === undefined) return `nobody knows where ${service} answers: set health.url`;
  const mine = of === 'restored' ? release : known(context, service, release);
  const certain = found !== null && serves(found.live, mine, other);
  return { base, identity: { version: release.version, where: isTold || certain ? where : null, certain } };
};

/** The release that could answer in place of the one that is gated. */
const beside = (context: Context, service: string, of: GateOf): Release | null => {
  if (of === 'need') return null;
  if (of === 'restored') return undoOf(context.state).find((undo) => undo.service === service)?.from ?? null;
  return stepOf(context, service)?.from ?? null;
};

/** One look, interpreted; our own faults become an observation too, so that they count as what they are. */
export const lookAt = async (
  context: Context,
  command: Command<'gate' | 'canary' | 'watch'>,
  of: GateOf,
  leftMs: number,
): Promise<Observation> => {
  const fault = (code: string, reason: string): Observation => ({ outcome: 'error', code, reason, ms: 0 });
  try {
    const aim = await aimAt(context, command, of);
    if (typeof aim === 'string') return fault('NO_HEALTH_URL', aim);
    const timeoutMs = Math.max(1, Math.min(longestLookMs, leftMs));
    const url = under(aim.base, gateSettings(context, command.service).health?.ready ?? '');
    return interpret(await context.ports.probe.look({ url, timeoutMs }, context.signal), aim.identity);
  } catch (thrown) {
    context.signal.throwIfAborted();
    return fault('LOOK_FAULT', messageOf(thrown));
  }
};

/** What `health.live` and `health.detail` add to a verdict that is no pass; empty when they add nothing. */
const diagnose = async (
  context: Context,
  command: Command<'gate' | 'canary' | 'watch'>,
  of: GateOf,
): Promise<string> => {
  const { health } = gateSettings(context, command.service);
  const aim = await aimAt(context, command, of).catch(messageOf);
  return !health || typeof aim === 'string' ? '' : diagnosis(context.ports.probe, aim.base, health, context.signal);
};

/** A red light has a reason that a person can act on. */
export const explained = async (
  verdict: Verdict,
  command: Command<'gate' | 'canary' | 'watch'>,
  context: Context,
  of: GateOf,
): Promise<Verdict> =>
  verdict.outcome === 'passed'
    ? verdict
    : { ...verdict, reason: `${verdict.reason}${await diagnose(context, command, of)}` };
