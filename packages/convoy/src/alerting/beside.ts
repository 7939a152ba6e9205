import { systemClock } from '@convoy/drivers/clock';
import { isAbout } from '@convoy/engine/monitor/notices';
import { type ReadRule, readRules } from '@convoy/engine/monitor/rules';
import { rulesOf } from '@convoy/manifest/alerts';
import type { Manifest } from '@convoy/manifest/schema/manifest';
import { messageOf } from '@convoy/model/error';
import type { Event } from '@convoy/model/events';
import { inspect } from '../manifest.ts';
import type { Place } from '../place.ts';
import { isInJob } from '../session/crew.ts';
import type { Surroundings } from '../verb.ts';

/** Tells people of a deployment beside it, where nobody watches who would. What becomes of that is nothing to the deployment. */
export interface Beside {
  /** Something happened in it; it is told soon if it is worth that. */
  heard(event: Event): void;
  /** Tells what is left. Resolves within twice `mostMs`, and never rejects. */
  end(): Promise<void>;
}

/** One round takes so long at most, and the next one begins so long after it, in milliseconds. */
const [mostMs, restMs] = [3_000, 1_000];

/** Events that begin or end an alert without any rule. */
const telling: ReadonlySet<string> = new Set([
  ...['failure.detected', 'rollback.decided', 'rollback.failed'],
  ...['deployment.halted', 'deployment.resumed', 'deployment.confirmed'],
]);

const hasChannels = ({ alerts }: Manifest): boolean => Object.keys(alerts?.channels ?? {}).length > 0;

const nobody: Beside = { heard: () => undefined, end: async () => undefined };

/** A manifest that is broken meanwhile bars no way out: then nobody is told, and that is said. */
const manifestFor = async (place: Place, { warn }: Surroundings): Promise<Manifest | null> => {
  try {
    const { manifest } = await inspect(place);
    if (!manifest) warn(`nobody is told of this deployment: ${place.called} is not valid`);
    return manifest && hasChannels(manifest) ? manifest : null;
  } catch (thrown) {
    warn(`nobody is told of this deployment: ${messageOf(thrown)}`);
    return null;
  }
};

interface Beginning {
  readonly place: Place;
  readonly environment: string;
  readonly deployment: string;
  /** It begins here, and so is news from there on. */
  readonly isNew: boolean;
  /** Others do more of it. */
  readonly isPart: boolean;
  readonly around: Surroundings;
}

export const tellBeside = async (beginning: Beginning): Promise<Beside> => {
  // Each job has a journal of its own: all of them would tell the same. The one that ends it tells of all of it.
  if (beginning.isPart && isInJob) return nobody;
  const manifest = await manifestFor(beginning.place, beginning.around);
  return manifest ? besideOf(beginning, manifest, readRules(rulesOf(manifest))) : nobody;
};

const besideOf = (
  { place, environment, deployment, isNew, around }: Beginning,
  manifest: Manifest,
  rules: readonly ReadRule[],
): Beside => {
  const over = new AbortController();
  let isAsked = false;
  let running: Promise<void> | null = null;

  const round = async (): Promise<void> => {
    try {
      // Channels are loaded where there is something to tell.
      const { tellRound } = await import('./round.ts');
      const own = isNew ? { own: deployment } : {};
      const { faults } = await tellRound({ place, environment, manifest, around, mostMs, ...own });
      if (over.signal.aborted)
        for (const { channel, reason } of faults) around.warn(`nobody is told by ${channel}: ${reason}`);
    } catch (thrown) {
      around.warn(`nobody was told of ${deployment}, and is by the next who tells: ${messageOf(thrown)}`);
    }
  };
  const rounds = async (): Promise<void> => {
    while (isAsked && !over.signal.aborted) {
      isAsked = false;
      await round();
      await systemClock.sleep(restMs, over.signal).catch(() => undefined);
    }
    running = null;
  };
  return {
    heard: (event) => {
      if (!telling.has(event.type) && !rules.some((rule) => isAbout(rule, event))) return;
      isAsked = true;
      running ??= rounds();
    },
    end: async () => {
      over.abort();
      await running;
      await round();
    },
  };
};
