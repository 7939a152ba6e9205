import { watchedGraph } from '@convoy/engine/monitor/targets';
import type { Seen } from '@convoy/engine/recovery/survey';
import { topological } from '@convoy/model/graph';
import * as z from 'zod';
import { connect } from '../connect.ts';
import { exits } from '../exit.ts';
import { environmentInput, placeInputs } from '../inputs.ts';
import { loadWhole } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { lookForDrift } from '../recovering/drifting.ts';
import { restoreMarker } from '../recovering/restore.ts';
import { requireService } from '../services.ts';
import { besideDeployments } from '../session/history.ts';
import { refusedResult } from '../session/outcome.ts';
import { verb } from '../verb.ts';
import { clean } from '../view/text.ts';

interface Shown {
  readonly standing: 'as-confirmed' | 'drift' | 'unknown' | 'corrected' | 'not-corrected';
  readonly differs: readonly string[];
  readonly wanted: string | null;
  readonly found: string | null;
  readonly code: string | null;
  readonly reason: string;
}

const help = `What is live is asked of each provider and held against what was confirmed here: release, configuration, replicas, traffic. Exit
status: 0 when all is as confirmed, was corrected, or cannot be told; 1 when something differs; 4 when somebody has the environment.`;

const shownOf = (seen: Seen): Shown => {
  const nothing = { differs: [], wanted: null, found: null, code: null };
  if ('unknown' in seen) return { ...nothing, standing: 'unknown', reason: seen.unknown };
  const { drift } = seen;
  return drift
    ? { standing: 'drift', ...drift, code: null }
    : { ...nothing, standing: 'as-confirmed', reason: 'what is live is what was confirmed' };
};

export const drift = verb({
  inputs: {
    service: z.array(z.string()).optional().describe('Only this service, once for each; default: all'),
    correct: z
      .boolean()
      .optional()
      .describe('Deploy what is confirmed again where something else is live, gated as every deployment is'),
    ...environmentInput,
    ...placeInputs,
  },
  help,
  run: async (given, around) => {
    const place = placeOf(given, around);
    const { settings } = await loadWhole(place, given.environment);
    for (const service of given.service ?? []) requireService(settings, service);
    const { environment, services } = settings;
    const order = topological(watchedGraph(settings)).filter(
      (name) => Object.hasOwn(services, name) && (given.service?.includes(name) ?? true),
    );
    const { ports, redact, close } = await connect(place, settings, besideDeployments, around.env, around.note);
    const shown = new Map<string, Shown>();
    try {
      const seen = await lookForDrift(place, settings, ports, order);
      if ('busy' in seen) return refusedResult([{ code: 'LOCKED', reason: `${environment}: ${seen.busy}` }]);
      for (const [service, one] of seen) shown.set(service, shownOf(one));
      for (const [service, one] of shown) {
        if (!given.correct || one.standing !== 'drift') continue;
        const { outcome, code, reason } = await restoreMarker(place, settings, service, `drift: ${one.reason}`, around);
        const isDone = outcome === 'done';
        shown.set(service, { ...one, standing: isDone ? 'corrected' : 'not-corrected', code, reason });
      }
    } finally {
      close();
    }
    const lines = [...shown].map(
      ([service, { standing, reason }]) => `${service}: ${standing}: ${clean(redact(reason))}`,
    );
    const isDrifting = [...shown.values()].some(({ standing }) => standing === 'drift' || standing === 'not-corrected');
    return {
      exit: isDrifting ? exits.failed : exits.done,
      text: lines.join('\n'),
      json: { environment, services: Object.fromEntries(shown) },
    };
  },
});
