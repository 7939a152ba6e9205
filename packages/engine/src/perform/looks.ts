import type { Observation, Verdict } from '@convoy/model/look';
import type { Context } from './context.ts';

/** What a gate saw, for its log. The journal gets only the verdict (DESIGN §4). */
export interface Looks {
  seen(observation: Observation): void;
  judged(verdict: Verdict): void;
}

/** Bounded: what looks like the one before it is counted, not written. */
export const looksFor = ({ ports: { clock }, log }: Context): Looks => {
  let last: Observation | null = null;
  let same = 0;
  const line = (text: string): void => log(`${new Date(clock.now()).toISOString()} ${text}\n`);
  const close = (): void => {
    if (same > 0) line(`${same} more like it`);
    same = 0;
  };
  return {
    seen: (observation) => {
      const { outcome, code, reason, ms } = observation;
      if (last?.outcome === outcome && last.code === code && last.reason === reason) {
        same += 1;
        return;
      }
      close();
      last = observation;
      line(`${outcome} in ${Math.round(ms)} ms: ${code}: ${reason}`);
    },
    judged: ({ outcome, code, reason }) => {
      close();
      line(`${outcome}: ${code}: ${reason}`);
    },
  };
};
