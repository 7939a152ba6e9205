import type { Board } from '@convoy/engine/monitor/board';
import { worstOf } from '@convoy/engine/monitor/decide';
import { addUp, quantileOf } from '@convoy/model/monitoring/sketch';
import { keyOf, type Monitoring } from '@convoy/model/monitoring/state';
import type { Status } from '@convoy/model/monitoring/status';
import type { ServiceShown } from '../view/watch.ts';

/** How a service is, what is worked on included. */
export type StatusOf = (service: string, now: number) => Status;

const minuteMs = 60_000;

const endpointsOf = (board: Board, service: string, now: number): ServiceShown['endpoints'] =>
  Object.fromEntries(
    board.of(service).flatMap((index) => {
      const watched = board.watched[index];
      if (!watched) return [];
      const lastHour = addUp(watched.rollups.windows(minuteMs).map(({ latency }) => latency));
      const times = { p50: quantileOf(lastHour, 0.5), p95: quantileOf(lastHour, 0.95) };
      return [[watched.endpoint.name, { status: board.status(index, now), ...times }]];
    }),
  );

/** All services as they are at a time, ms since the epoch; `told` where a journal says since when. */
export const standingOf = (
  board: Board,
  statusOf: StatusOf,
  told: Monitoring['told'],
  now: number,
  redact: (text: string) => string,
): Record<string, ServiceShown> =>
  Object.fromEntries(
    board.services.map((service): [string, ServiceShown] => {
      const known = told.get(keyOf(service));
      const status = statusOf(service, now);
      const last = board.watched[worstOf(board, service, now)]?.last;
      const isKnown = known?.status === status;
      return [
        service,
        {
          status,
          since: isKnown ? new Date(known.since).toISOString() : null,
          code: (isKnown ? known.code : last?.code) ?? '',
          reason: redact((isKnown ? known.reason : last?.reason) ?? ''),
          endpoints: endpointsOf(board, service, now),
        },
      ];
    }),
  );
