import { stopwatch, systemClock } from '@convoy/drivers/clock';
import { withPage } from '@convoy/engine/monitor/decide';
import { pagesOf } from '@convoy/engine/monitor/pages';
import { readRules } from '@convoy/engine/monitor/rules';
import { targetsOf, watchedGraph } from '@convoy/engine/monitor/targets';
import { alertSettingsOf, rulesOf } from '@convoy/manifest/alerts';
import { incidentSettingsOf } from '@convoy/manifest/incident';
import { reportsOf } from '@convoy/manifest/reports';
import { sloOf } from '@convoy/manifest/slo';
import { durationAboveZero, durationMs, isWaitable, longestWait } from '@convoy/model/duration';
import { ConvoyError, codeOf, messageOf } from '@convoy/model/error';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import { plural } from '@convoy/model/plural';
import * as z from 'zod';
import { agent, jobOf } from '../agent.ts';
import { channelsOf } from '../alerting/channels.ts';
import { drawPrefix } from '../alerting/prefix.ts';
import { tellable } from '../alerting/tellable.ts';
import { exits } from '../exit.ts';
import { environmentInput, placeInputs } from '../inputs.ts';
import { placeOf } from '../place.ts';
import { redactorFor, secretsOf } from '../secrets.ts';
import { refusedResult } from '../session/outcome.ts';
import { type Result, type Surroundings, verb } from '../verb.ts';
import { paintOf, wantsColour } from '../view/paint.ts';
import { duration } from '../view/text.ts';
import { factLine } from '../view/watch.ts';
import { createAims } from '../watch/aims.ts';
import { createChanges } from '../watch/changes.ts';
import { lookAtDeployments } from '../watch/deployments.ts';
import { whoWatches } from '../watch/holding.ts';
import { keepMemorySmall } from '../watch/memory.ts';
import { lookOnce } from '../watch/once.ts';
import { lookAtPage } from '../watch/pages.ts';
import { lookedResult, ranResult, watchedResult } from '../watch/result.ts';
import { runWatch } from '../watch/run.ts';
import type { Running } from '../watch/running.ts';
import { requireAddress } from '../watch/server.ts';
import { type StatusOf, standingOf } from '../watch/standing.ts';
import { createUnderway } from '../watch/underway.ts';

const help = `Beside saying what changes it opens incidents, tells people by the channels of the manifest (\`alerts\`) and restarts or takes
back what the manifest says (\`recover\`). Exit status of --once and --for: 0 when nothing is down or unknown, else 1. 2 too where
nobody can listen at --listen. 4: somebody else watches.`;

/** Looks at the same time: more would wait for this machine rather than for what answers. */
const concurrency = 100;

type Prepared = Omit<Running, 'listen' | 'forMs' | 'onBegin' | 'stop'>;

const until = async (
  prepared: Prepared,
  given: { readonly for?: string | undefined; readonly listen?: string | undefined },
  around: Surroundings,
): Promise<Result> => {
  const { environment, endpoints, note, redact } = prepared;
  const stop = new AbortController();
  const off = around.onSignal(() => stop.abort(new ConvoyError('CANCELLED', 'the watch was stopped')));
  const watched = plural(new Set(endpoints.map(({ service }) => service)).size, 'service');
  const soonest = Math.min(...endpoints.map(({ intervalMs }) => intervalMs));
  const begun =
    endpoints.length === 0
      ? `nothing to look at in ${environment}: no service has \`health\``
      : `watching ${watched} of ${environment} at ${plural(endpoints.length, 'endpoint')}, every ${duration(soonest)}`;
  try {
    keepMemorySmall();
    const forMs = given.for === undefined ? null : durationMs(given.for);
    const listen = given.listen ?? null;
    const ran = await runWatch({ ...prepared, listen, forMs, onBegin: () => note(begun), stop: stop.signal });
    const now = systemClock.now();
    const services = standingOf(
      ran.board,
      prepared.statusOf(ran.board, () => ran.state.pages),
      ran.state.told,
      now,
      redact,
    );
    const result = ranResult(prepared, services, ran, now);
    return stop.signal.aborted ? { ...result, exit: exits.cancelled } : result;
  } catch (thrown) {
    const other = whoWatches(thrown);
    if (other !== null && prepared.place.github && jobOf(agent)) return watchedResult(environment, other);
    if (other !== null) return refusedResult([{ code: 'LOCKED', reason: other }]);
    if (codeOf(thrown, '') === 'FENCED') return refusedResult([{ code: 'FENCED', reason: messageOf(thrown) }]);
    throw thrown;
  } finally {
    off();
  }
};

const once = async (prepared: Prepared, around: Surroundings): Promise<Result> => {
  const { environment, endpoints, probe, aims, redact } = prepared;
  const stop = new AbortController();
  const off = around.onSignal(() => stop.abort(new ConvoyError('CANCELLED', 'the look was cancelled')));
  try {
    const board = await lookOnce(endpoints, {
      ...{ clock: systemClock, probe, concurrency, urlOf: aims.urlOf, signal: stop.signal },
    });
    const now = systemClock.now();
    const services = standingOf(
      board,
      prepared.statusOf(board, () => new Map()),
      new Map(),
      now,
      redact,
    );
    return lookedResult(environment, services);
  } finally {
    off();
  }
};

export const watch = verb({
  inputs: {
    once: z
      .boolean()
      .optional()
      .describe('One look at everything, of which nothing is kept; exit status 1 when something is down'),
    for: z
      .string()
      .regex(durationAboveZero, 'expects a duration, for example 10m')
      .refine(isWaitable, `expects a duration of at most ${longestWait}`)
      .optional()
      .describe(`How long to watch, for example 10m, at most ${longestWait}; default until Ctrl-C`),
    listen: z
      .string()
      .optional()
      .describe('HOST:PORT where /metrics answers in the format of Prometheus, and /health for the watch itself'),
    ...environmentInput,
    ...placeInputs,
  },
  help,
  run: async (given, around) => {
    if (given.once && (given.for ?? given.listen) !== undefined)
      throw new ConvoyError('USAGE', '--once looks once: leave out --for and --listen');
    if (given.listen !== undefined) requireAddress(given.listen);
    const place = placeOf(given, around);
    const { loadWhole, manifestOfDefaultBranch } = await import('../manifest.ts');
    const { settings, manifest } = await loadWhole(place, given.environment);
    const redact = redactorFor(settings, around.env);
    const note = (line: string): void => around.note(redact(line));
    const endpoints = targetsOf(settings);
    const { createProbe } = await import('@convoy/drivers/probes/http');
    const aims = await createAims(endpoints, { place, settings, env: around.env, note });
    const underway = createUnderway(place, settings, note);
    // Whoever may push a branch must not thereby choose who is told.
    const telling = (await manifestOfDefaultBranch(place)) ?? manifest;
    const { channels, faults } = await channelsOf(telling, {
      env: around.env,
      clock: systemClock,
      github: place.remote,
    });
    for (const { channel, reason } of faults) around.warn(`nobody is told by ${channel}: ${reason}`);
    const paint = paintOf(wantsColour(around.env, around.isTerminal));
    const graph = watchedGraph(settings);
    const recovers = Object.values(settings.services).some(({ recover }) => recover);
    const { mendingOf } = recovers ? await import('../recovering/mend.ts') : { mendingOf: () => null };
    const prepared: Prepared = {
      ...{ channels: tellable(channels, faults), alerts: alertSettingsOf(telling) },
      ...{ incident: incidentSettingsOf(manifest), slo: sloOf(manifest) },
      ...{ reports: reportsOf(telling), rules: readRules(rulesOf(telling)) },
      prefix: drawPrefix(manifest, settings.environment),
      ...{ env: around.env, secrets: secretsOf(manifest, around.env) },
      changes: createChanges(place, settings.environment, systemClock, note),
      ...{ graph, mend: mendingOf({ place, settings, graph, around: { ...around, note } }) },
      ...{ place, environment: settings.environment, endpoints, aims, underway, concurrency, redact, note },
      probe: createProbe(stopwatch),
      statusOf:
        (board, pages): StatusOf =>
        (service, now) =>
          underway.reason(service, now) === null
            ? withPage(board.serviceStatus(service, now), pages().get(service))
            : 'maintenance',
      pages: { pages: pagesOf(settings), look: lookAtPage(place, around.env, aims) },
      tell: (facts: readonly MonitorFact[]) => {
        const lines = facts.map((fact) => factLine(fact, systemClock.now(), paint));
        for (const line of lines) if (line !== null) note(line);
      },
    };
    try {
      await Promise.all([aims.refresh(new AbortController().signal), lookAtDeployments(prepared)]);
      return await (given.once ? once(prepared, around) : until(prepared, given, around));
    } finally {
      aims.close();
    }
  },
});
