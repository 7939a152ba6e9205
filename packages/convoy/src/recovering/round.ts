import { systemClock } from '@convoy/drivers/clock';
import type { Standings } from '@convoy/engine/incidents/causes';
import { turnsOf } from '@convoy/engine/recovery/by-hand';
import type { Graph } from '@convoy/model/graph';
import { type Restarting, restartByHand } from './by-hand.ts';
import type { Recovering } from './hands.ts';
import type { Sights } from './sights.ts';

/** What came of a service that was down, or would. */
export interface Came {
  readonly outcome: 'recovered' | 'still-down' | 'not-restarted' | 'waiting' | 'would-restart';
  /** Stable, for machines; null: nothing is wrong. */
  readonly code: string | null;
  readonly reason: string;
}

export interface Round extends Pick<Recovering, 'settings' | 'ports' | 'around'> {
  readonly graph: Graph;
  readonly sights: Sights;
  readonly wanted: readonly string[];
  readonly signal: AbortSignal;
  readonly redact: (text: string) => string;
}

const otherwise = 'convoy rollback goes back to what was confirmed before';

const whyIn = ({ redact }: Round, standings: Standings, service: string): string =>
  `it is down: ${redact(standings.get(service)?.reason ?? '')}`;

const canRestart = ({ ports }: Round, service: string): boolean =>
  ports.provider(service).capabilities.restart ?? false;

const upByItself: Came = { outcome: 'recovered', code: null, reason: 'it is up without a restart' };

const unable = (why: string): Came => ({
  ...{ outcome: 'not-restarted', code: 'CANNOT_RESTART' },
  reason: `${why}; its provider cannot restart it: ${otherwise}`,
});

/** What would be done for what is down by now, and why. */
export const previewOf = (round: Round, standings: Standings): ReadonlyMap<string, Came> =>
  new Map(
    turnsOf(round.graph, standings, round.wanted).map(({ service, behind }): [string, Came] => {
      const why = whyIn(round, standings, service);
      if (!canRestart(round, service)) return [service, unable(why)];
      const when = behind.length === 0 ? '' : `, unless it is well once ${behind.join(', ')} is`;
      return [service, { outcome: 'would-restart', code: null, reason: `${why}; it would be restarted${when}` }];
    }),
  );

/** Looks until it was well as often as its gate asks for, or its time to come up is over. */
const comesUp = async ({ sights, settings, signal }: Round, service: string): Promise<boolean> => {
  const { gate } = settings.services[service] ?? {};
  if (!gate) return false;
  const until = systemClock.now() + gate.startupMs;
  for (let well = 0; well < gate.successes; ) {
    const status = (await sights.look([service], signal)).get(service)?.status;
    well = status === 'up' ? well + 1 : 0;
    if (well === 0 && systemClock.now() >= until) return false;
    if (well < gate.successes) await systemClock.sleep(gate.intervalMs, signal);
  }
  return true;
};

const restarted = async (round: Round, restarting: Restarting, service: string, why: string): Promise<Came> => {
  if (!canRestart(round, service)) return unable(why);
  round.around.note(`${service} is restarted: ${why}`);
  const came = await restartByHand(restarting, service, why);
  if (came === 'up') return upByItself;
  if (came !== 'restarted') return { outcome: 'not-restarted', ...came };
  if (await comesUp(round, service)) return { outcome: 'recovered', code: null, reason: 'it was restarted and is up' };
  return { outcome: 'still-down', code: 'STILL_DOWN', reason: `it was restarted and is not up; ${otherwise}` };
};

/** Restarts what is down, each once, the deepest first, and what needs it only where it is not well by then. */
export const restartDown = async (
  round: Round,
  first: Standings,
  restarting: Restarting,
): Promise<ReadonlyMap<string, Came>> => {
  const { graph, sights, wanted, signal } = round;
  const came = new Map<string, Came>();
  let standings = first;
  for (;;) {
    const turns = turnsOf(graph, standings, wanted);
    const next = turns.find(({ service, behind }) => behind.length === 0 && !came.has(service));
    if (!next) break;
    const { service } = next;
    came.set(service, await restarted(round, restarting, service, whyIn(round, standings, service)));
    standings = await sights.look(null, signal);
  }
  for (const { service } of turnsOf(graph, first, wanted)) {
    if (came.has(service)) continue;
    const still = turnsOf(graph, standings, [service])[0];
    came.set(
      service,
      still
        ? {
            outcome: 'waiting',
            code: 'NEED_NOT_READY',
            reason: `what it needs is not well: ${still.behind.join(', ')}`,
          }
        : upByItself,
    );
  }
  return came;
};
