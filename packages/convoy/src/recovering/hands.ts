import { systemClock } from '@convoy/drivers/clock';
import type { Ports } from '@convoy/engine/ports';
import type { Ended, Hands } from '@convoy/engine/recovery/hands';
import { holdFor } from '@convoy/engine/recovery/hold';
import { codeOf, messageOf } from '@convoy/model/error';
import type { Graph } from '@convoy/model/graph';
import type { Settings } from '@convoy/model/settings';
import { agent } from '../agent.ts';
import type { Place } from '../place.ts';
import { headOf, obstacleOf } from '../session/open.ts';
import type { Surroundings } from '../verb.ts';
import { takeBackLive } from './back.ts';
import { restartLive } from './restart.ts';
import { restoreMarker } from './restore.ts';
import { reasonOf, settleDeployment } from './settle.ts';

/** Whether somebody wants the environment is looked at so often while it is held; on GitHub, which counts requests, seldomer. */
const lookMs = 250;
const remoteLookMs = 5_000;

export interface Recovering {
  readonly place: Place;
  readonly settings: Settings;
  readonly graph: Graph;
  readonly ports: Ports;
  readonly around: Surroundings;
}

/** What is wrong with a deployment ends nothing else. */
const orFailed = async <E extends Ended | null>(work: Promise<E>): Promise<E | Ended> => {
  try {
    return await work;
  } catch (thrown) {
    return { outcome: 'failed', code: codeOf(thrown, 'UNEXPECTED'), reason: messageOf(thrown).split('\n')[0] ?? '' };
  }
};

export const handsOf = ({ place, settings, graph, ports, around }: Recovering): Hands => {
  const { environment } = settings;
  // Several things are told at the same time: no live view of one of them.
  const quiet: Surroundings = { ...around, isTerminal: false };
  const everyMs = place.github ? remoteLookMs : lookMs;
  /** Until this process holds it anew, or ends, others find it held. */
  const orNoted = (work: Promise<void>): Promise<void> =>
    work.catch((thrown) => around.note(`${environment} could not be given back: ${messageOf(thrown)}`));
  return {
    hold: async (recovery) => {
      const holder = { agent, recovery, everyMs, isAlive: place.stores.isAlive };
      try {
        const held = await holdFor(headOf(place, environment), holder, systemClock);
        if (held.ok) return { ...held.held, release: () => orNoted(held.held.release()) };
        const obstacle = await obstacleOf(place, held.record, environment);
        return { refused: obstacle?.reason ?? `${environment} is held` };
      } catch (thrown) {
        return { refused: `${environment} cannot be had: ${messageOf(thrown)}` };
      }
    },
    outlast: async (service, recovery, signal) => {
      await ports.provider(service).outlast?.(recovery, signal);
    },
    restart: (service, recovery, signal) => restartLive(place, settings, ports, service, recovery, signal),
    rollback: (service, recovery, reason) =>
      orFailed(takeBackLive(place, settings, graph, service, reasonOf(recovery, reason), quiet)),
    correct: (service, recovery, reason) =>
      orFailed(restoreMarker(place, settings, service, reasonOf(recovery, reason), quiet)),
    unfinished: () =>
      headOf(place, environment)
        .read()
        .then(
          ({ record }) => record.unfinished,
          () => null,
        ),
    settle: (recovery) => orFailed(settleDeployment(place, environment, recovery, quiet)),
  };
};
