import { stopwatch, systemClock } from '@convoy/drivers/clock';
import { longestLookMs } from '@convoy/engine/limits';
import { diagnosis, under } from '@convoy/engine/perform/diagnosis';
import { untilVerdict } from '@convoy/engine/perform/until';
import { interpret } from '@convoy/judge/identity';
import { defaultGate, defaultHealth } from '@convoy/manifest/defaults';
import { durationAboveZero, durationMs } from '@convoy/model/duration';
import { ConvoyError } from '@convoy/model/error';
import { expand } from '@convoy/model/expand';
import type { Observation, Verdict } from '@convoy/model/look';
import { scrub } from '@convoy/model/scrub';
import type { GateSettings, HealthSettings, Settings } from '@convoy/model/settings';
import { shownUrl } from '@convoy/model/shown-url';
import * as z from 'zod';
import { exits } from '../exit.ts';
import { environmentInput, placeInputs } from '../inputs.ts';
import { type Place, placeOf } from '../place.ts';
import { redactorFor } from '../secrets.ts';
import { requireService } from '../services.ts';
import { headOf } from '../session/open.ts';
import { type Result, type Surroundings, verb } from '../verb.ts';

const count = z.coerce
  .number('expects a whole number above 0')
  .int('expects a whole number above 0')
  .min(1, 'expects a whole number above 0');
const wait = z.string().regex(durationAboveZero, 'expects a duration, for example 90s');

/** What is waited for: where, how its answer proves whose it is, and by which rule. */
interface Wanted {
  readonly base: string;
  readonly version: string | null;
  readonly health: HealthSettings;
  readonly gate: GateSettings;
  /** Null where no manifest is asked. */
  readonly settings: Settings | null;
}

const usual: GateSettings = {
  intervalMs: durationMs(defaultGate.interval),
  timeoutMs: durationMs(defaultGate.timeout),
  startupMs: durationMs(defaultGate.startup),
  successes: defaultGate.successes,
  failures: defaultGate.failures,
  errors: defaultGate.errors,
  inconclusive: defaultGate.inconclusive,
};

interface Given {
  readonly url?: string | undefined;
  readonly service?: string | undefined;
  readonly environment?: string | undefined;
}

/** Without a manifest's word the address is taken for the release's own. */
const byManifest = async (
  place: Place,
  { url, service, environment }: Given,
  around: Surroundings,
): Promise<Wanted> => {
  if (service === undefined) {
    if (url === undefined)
      throw new ConvoyError('INPUT_MISSING', 'say where to look: `url`, or `service` as the manifest names it');
    return { base: url, version: null, health: defaultHealth, gate: usual, settings: null };
  }
  const { load } = await import('../manifest.ts');
  const settings = await load(place, environment);
  requireService(settings, service);
  const { health, gate } = settings.services[service] ?? { health: null, gate: usual };
  if (!health) throw new ConvoyError('USAGE', `services.${service} has no health to look at: add it to the manifest`);
  const base = url ?? (health.url === undefined ? undefined : expand(health.url, (name) => around.env[name]));
  if (base === undefined)
    throw new ConvoyError(
      'INPUT_MISSING',
      `nobody knows where ${service} answers: give \`url\`, or set health.url in the manifest`,
    );
  const { record } = await headOf(place, settings.environment).read();
  return { base, version: record.markers[service]?.release.version ?? null, health, gate, settings };
};

const observing = async ({ base, version, health, gate }: Wanted, note: (line: string) => void) => {
  // Loaded here, for it is large, and what is wrong with an input is said without it.
  const { createProbe } = await import('@convoy/drivers/probes/http');
  const probe = createProbe(stopwatch);
  const over = new AbortController();
  const identity = {
    version: version ?? '',
    where: version === null ? null : (health.version ?? '[BODY].version'),
    certain: version === null,
  };
  let last = '';
  const seen = ({ outcome, reason }: Observation) => {
    const line = `${outcome}: ${reason}`;
    if (line !== last) note(line);
    last = line;
  };
  const look = async (leftMs: number) => {
    const timeoutMs = Math.max(1, Math.min(longestLookMs, leftMs));
    return interpret(await probe.look({ url: under(base, health.ready), timeoutMs }, over.signal), identity);
  };
  return {
    cancel: () => over.abort(new ConvoyError('CANCELLED', 'cancelled while it was waiting')),
    verdict: async (): Promise<Verdict> => {
      const verdict = await untilVerdict(gate, systemClock, over.signal, look, seen);
      if (verdict.outcome === 'passed') return verdict;
      return { ...verdict, reason: `${verdict.reason}${await diagnosis(probe, base, health, over.signal)}` };
    },
  };
};

/** Addresses have passwords in them, and names of versions and parts are what the server says they are. */
const resultOf = ({ base, version }: Wanted, verdict: Verdict, redact: (text: string) => string): Result => ({
  exit: verdict.outcome === 'passed' ? exits.done : exits.failed,
  text: redact(`${shownUrl(base)}: ${verdict.outcome} (${verdict.code}): ${verdict.reason}`),
  json: { url: redact(shownUrl(base)), version, verdict: scrub(verdict, redact) },
});

export const healthGate = verb({
  inputs: {
    url: z
      .url({ protocol: /^(https?|tcp|tls)$/, error: 'expects an http, https, tcp or tls address' })
      .optional()
      .describe('Where the service answers; tcp://host:port only connects'),
    service: z
      .string()
      .optional()
      .describe('The service of the manifest whose health, gate and confirmed version count'),
    version: z
      .string()
      .optional()
      .describe(
        'The version that its answer must name; default: the confirmed one of the service, without a service any',
      ),
    'version-path': z
      .string()
      .regex(/^\[BODY\](\.|\[|$)/, 'expects a path such as [BODY].version')
      .optional()
      .describe('Where the answer names its version; default [BODY].version'),
    ready: z
      .string()
      .startsWith('/', 'expects a path')
      .optional()
      .describe('Path that answers when requests can be served; default /health/ready'),
    live: z
      .string()
      .startsWith('/', 'expects a path')
      .optional()
      .describe('Path that answers when the process lives; default /health'),
    detail: z
      .string()
      .startsWith('/', 'expects a path')
      .optional()
      .describe('Path that names failing parts, for the reason of a red light; default /health/detailed'),
    timeout: wait.optional().describe('Limit of all; at its end the gate has failed; default 2m'),
    interval: wait.optional().describe('Time between two looks; default 1s'),
    startup: wait
      .optional()
      .describe('Until this is over, failures before the first success do not count; default 60s'),
    successes: count.optional().describe('Healthy answers in a row that pass; default 3'),
    failures: count.optional().describe('Failed answers in a row that fail it; default 3'),
    ...environmentInput,
    ...placeInputs,
  },
  run: async (given, around) => {
    const found = await byManifest(placeOf(given, around), given, around);
    const wanted: Wanted = {
      ...found,
      version: given.version ?? found.version,
      health: {
        ...found.health,
        ready: given.ready ?? found.health.ready,
        live: given.live ?? found.health.live,
        detail: given.detail ?? found.health.detail ?? '/health/detailed',
        ...(given['version-path'] === undefined ? {} : { version: given['version-path'] }),
      },
      gate: {
        ...found.gate,
        ...(given.timeout === undefined ? {} : { timeoutMs: durationMs(given.timeout) }),
        ...(given.interval === undefined ? {} : { intervalMs: durationMs(given.interval) }),
        ...(given.startup === undefined ? {} : { startupMs: durationMs(given.startup) }),
        ...(given.successes === undefined ? {} : { successes: given.successes }),
        ...(given.failures === undefined ? {} : { failures: given.failures }),
      },
    };
    const redact = redactorFor(wanted.settings, around.env);
    const gate = await observing(wanted, (line) => around.note(redact(line)));
    const off = around.onSignal(gate.cancel);
    try {
      return resultOf(wanted, await gate.verdict(), redact);
    } finally {
      off();
    }
  },
});
