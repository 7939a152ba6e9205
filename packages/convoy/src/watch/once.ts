import { type Board, createBoard } from '@convoy/engine/monitor/board';
import type { Endpoint } from '@convoy/engine/monitor/targets';
import { sightOf } from '@convoy/judge/status/sight';
import type { Clock, Probe } from '@convoy/model/ports';

interface Looking {
  readonly clock: Clock;
  readonly probe: Probe;
  readonly urlOf: (endpoint: Endpoint) => string | null;
  readonly concurrency: number;
  readonly signal: AbortSignal;
}

/** One look at each endpoint, which counts by itself: there is none to wait for. Rejects once it is cancelled: what it saw is not whole. */
export const lookOnce = async (
  endpoints: readonly Endpoint[],
  { clock, probe, urlOf, concurrency, signal }: Looking,
): Promise<Board> => {
  const once = endpoints.map((one) => ({
    ...one,
    rule: { ...one.rule, failures: 1, successes: 1, staleMs: Infinity },
  }));
  const board = createBoard(once, new Map());
  const left = once.entries();
  const work = async (): Promise<void> => {
    for (const [index, endpoint] of left) {
      const url = urlOf(endpoint);
      if (url === null) continue;
      const look = await probe.look({ url, timeoutMs: endpoint.timeoutMs }, signal);
      board.look(index, sightOf(look, endpoint.name, endpoint.slowMs), clock.now());
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  signal.throwIfAborted();
  return board;
};
