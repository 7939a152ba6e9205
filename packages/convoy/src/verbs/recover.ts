import { watchedGraph } from '@convoy/engine/monitor/targets';
import { turnsOf } from '@convoy/engine/recovery/by-hand';
import { ConvoyError } from '@convoy/model/error';
import * as z from 'zod';
import { connect } from '../connect.ts';
import { exits } from '../exit.ts';
import { dryRunInput, environmentInput, placeInputs } from '../inputs.ts';
import { loadWhole } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { openBeside } from '../recovering/by-hand.ts';
import { handsOf } from '../recovering/hands.ts';
import { type Came, previewOf, type Round, restartDown } from '../recovering/round.ts';
import { createSights } from '../recovering/sights.ts';
import { requireService } from '../services.ts';
import { barred } from '../session/barred.ts';
import { besideDeployments } from '../session/history.ts';
import { outlastRestarts } from '../session/leftover.ts';
import { actorOf } from '../session/run.ts';
import { type Result, verb } from '../verb.ts';
import { clean } from '../view/text.ts';

const help = `It looks once, and restarts each service that is down once, whatever the manifest says of \`recover\`: what needs something that is
down comes behind that, where it is still down then. It goes no further: convoy rollback is next. Exit status: 0 when all is up, or
nothing was down, and of --dry-run; 1 when something is still down; 4 when somebody has the environment, or without permission.`;

const resultOf = (environment: string, came: ReadonlyMap<string, Came>, isDry: boolean): Result => {
  const all = [...came.values()];
  const isWell = isDry || all.every(({ outcome }) => outcome === 'recovered');
  const isLocked = all.some(({ code }) => code === 'LOCKED');
  const lines = [...came].map(([service, { outcome, reason }]) => `${service}: ${outcome}: ${clean(reason)}`);
  return {
    exit: isWell ? exits.done : isLocked ? exits.refused : exits.failed,
    text: lines.join('\n') || `nothing in ${environment} is down`,
    json: { environment, dryRun: isDry, services: Object.fromEntries(came) },
  };
};

export const recover = verb({
  inputs: {
    service: z.array(z.string()).optional().describe('Only this service, once for each; default: all that are down'),
    ...dryRunInput,
    ...environmentInput,
    ...placeInputs,
  },
  help,
  run: async (given, around) => {
    const place = placeOf(given, around);
    const { settings } = await loadWhole(place, given.environment);
    for (const service of given.service ?? []) requireService(settings, service);
    const { environment } = settings;
    const wanted = given.service ?? Object.keys(settings.services);
    const graph = watchedGraph(settings);
    const stop = new AbortController();
    const off = around.onSignal(() => stop.abort(new ConvoyError('CANCELLED', 'the look was cancelled')));
    const sights = await createSights(place, settings, around.env, around.note);
    const { ports, redact, close } = await connect(place, settings, besideDeployments, around.env, around.note);
    try {
      const round: Round = { settings, ports, around, graph, sights, wanted, redact, signal: stop.signal };
      const standings = await sights.look(null, stop.signal);
      if (given['dry-run']) return resultOf(environment, previewOf(round, standings), true);
      if (turnsOf(graph, standings, wanted).length === 0) return resultOf(environment, new Map(), false);
      const refused = await barred(place, settings, 'deploy', around);
      if (refused) return refused;
      const restarting = {
        ...{ actor: actorOf(around.env), signal: stop.signal },
        hands: handsOf({ place, settings, graph, ports, around }),
        outlast: () => outlastRestarts(place, settings, ports, around),
        isDown: async (service: string) => (await sights.look([service], stop.signal)).get(service)?.status === 'down',
        append: await openBeside(place, environment, redact, around.note),
      };
      return resultOf(environment, await restartDown(round, standings, restarting), false);
    } finally {
      off();
      close();
      sights.close();
    }
  },
});
