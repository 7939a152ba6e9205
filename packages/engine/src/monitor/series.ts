import type { Series } from '@convoy/judge/cause/series';
import { quantileOf } from '@convoy/model/monitoring/sketch';
import type { Board } from './board.ts';

const minuteMs = 60_000;

/**
 * The last hour of these services as series, a value a minute: how long answers took (median), and which part of looks failed.
 * Minutes in which somebody worked on a service say nothing of it.
 */
export const seriesOf = (board: Board, services: Iterable<string>): Series[] =>
  [...services].flatMap((service) =>
    board.of(service).flatMap((index): Series[] => {
      const { endpoint, rollups } = board.watched[index] as Board['watched'][number];
      const windows = rollups.windows(minuteMs).filter(({ maintenance }) => !maintenance);
      const times = windows.map(({ from }) => from);
      const failed = windows.map(({ counts: { good, poor, bad } }) => bad / (good + poor + bad));
      return [
        {
          ...{ service, metric: `ms of ${endpoint.name}`, times },
          values: windows.map(({ latency }) => quantileOf(latency, 0.5) ?? Number.NaN),
        },
        { service, metric: `failed looks at ${endpoint.name}`, times, values: failed },
      ];
    }),
  );
