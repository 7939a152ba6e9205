import type { Plan } from '@convoy/model/plan';
import type { Settings } from '@convoy/model/settings';
import type { PhaseName, Run } from './runs.ts';
import { type Many, type Wait, waitsOf } from './waits.ts';

/** One command of the critical path. */
export interface Link {
  readonly subject: string;
  readonly phase: PhaseName;
  readonly ms: number;
}

export interface CriticalPath {
  readonly ms: number;
  readonly links: readonly Link[];
}

/** A command behind the longest chain of those it waited for. */
interface Chain {
  readonly run: Run;
  readonly before: Chain | null;
  /** Milliseconds of all its commands together. */
  readonly total: number;
}

type Ended = Run & { readonly ended: NonNullable<Run['ended']> };

const longer = (a: Chain | null, b: Chain | null): Chain | null => (b && (!a || b.total > a.total) ? b : a);

/** The longest chains of what has ended so far while a journal is walked. */
const createChains = (plan: Plan, settings: Settings) => {
  const { waits, isTurn } = waitsOf(plan, settings);
  const ended = new Map<string, Map<PhaseName, Chain>>();
  const many: Record<Many, Chain | null> = { gates: null, turn: null, order: null, switches: null };

  const behind = ({ subject, phases }: Wait): Chain | null =>
    phases.reduce<Chain | null>((best, phase) => longer(best, ended.get(subject)?.get(phase) ?? null), null);

  return {
    before: (run: Run): Chain | null => {
      const best = waits(run).reduce<Chain | null>(
        (found, wait) => longer(found, typeof wait === 'string' ? many[wait] : behind(wait)),
        null,
      );
      if (run.phase === 'rollback') many.order = best;
      return best;
    },
    end: (chain: Chain): void => {
      const { run } = chain;
      const known = ended.get(run.subject) ?? new Map<PhaseName, Chain>();
      ended.set(run.subject, known.set(run.phase, longer(known.get(run.phase) ?? null, chain) ?? chain));
      if (run.phase === 'deploy' || run.phase === 'gate' || run.phase === 'verify')
        many.gates = longer(many.gates, chain);
      if (run.phase === 'rollback') many.switches = longer(many.switches, chain);
      if (isTurn(run)) many.turn = longer(many.turn, chain);
    },
  };
};

/**
 * The longest chain of commands, each of which the plan made wait for the one before (`waitsOf`), by their measured
 * lengths. Waiting for room under `max-parallel`, the journal's writes and a person's time are no commands: they are
 * what the makespan has more. Only what ended at or before the event `until` counts, and nothing that was abandoned.
 */
export const criticalPathOf = (runs: readonly Run[], plan: Plan, settings: Settings, until: number): CriticalPath => {
  const counted = runs.filter(
    (run): run is Ended => run.ended !== null && run.ended.index <= until && run.end !== 'abandoned',
  );
  const chains = createChains(plan, settings);
  const before = new Map<Run, Chain | null>();
  let last: Chain | null = null;
  const begin = (run: Ended): void => {
    before.set(run, chains.before(run));
  };
  const end = (run: Ended): void => {
    const former = before.get(run) ?? null;
    const chain = { run, before: former, total: (former?.total ?? 0) + run.ended.ms - run.begun.ms };
    chains.end(chain);
    last = longer(last, chain);
  };
  // What ended before another began is known by the journal's order, not by clocks.
  const moves = counted.flatMap((run) => [
    { index: run.begun.index, move: () => begin(run) },
    { index: run.ended.index, move: () => end(run) },
  ]);
  for (const { move } of moves.sort((a, b) => a.index - b.index)) move();
  return pathOf(last);
};

const pathOf = (last: Chain | null): CriticalPath => {
  const links: Link[] = [];
  for (let chain = last; chain; chain = chain.before) {
    const { subject, phase } = chain.run;
    links.unshift({ subject, phase, ms: chain.total - (chain.before?.total ?? 0) });
  }
  return { ms: last?.total ?? 0, links };
};
