import { ConvoyError } from '@convoy/model/error';
import type { Call, Effect } from './chronicle.ts';
import type { Life } from './life.ts';
import type { World } from './world.ts';

/** Something that takes its time in the world and changes it at its end. */
export interface Work {
  readonly kind: Effect['kind'];
  readonly subject: string;
  readonly key: string;
  readonly ms: number;
  /** Changes the world; false when there was nothing to change. */
  readonly apply: () => boolean;
  /** Reported instead of success; with `applies` it happened all the same. */
  readonly failure?: { readonly code: string; readonly applies: boolean } | undefined;
  /** It does not stop when told to: after `ms` it may act still, and `mute` milliseconds later it says so. */
  readonly late?: { readonly ms: number; readonly mute: number } | undefined;
}

export interface Works {
  /** Begins it for a process, which learns of its end if it still lives. */
  run(work: Work, life: Life, signal: AbortSignal): Promise<void>;
  /** Until nothing with this key is at work. */
  outlast(key: string): Promise<void>;
  /** Some of what a dead process began dies with it; the rest goes on. */
  orphan(life: Life): void;
}

interface Open {
  readonly life: Life;
  readonly end: Promise<void>;
  readonly cut: () => void;
}

export const createWorks = (world: World): Works => {
  const { time, chance, tick } = world;
  const open = new Map<string, Open>();

  const begin = (work: Work, call: Call, life: Life, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      let isOver = false;
      let ended: () => void = () => undefined;
      const close = (applies: boolean, settle: () => void): void => {
        if (isOver) return;
        isOver = true;
        if (applies && work.apply())
          world.effects.push({ tick: tick(), kind: work.kind, subject: work.subject, key: work.key });
        call.ended = tick();
        signal.removeEventListener('abort', abort);
        open.delete(work.key);
        ended();
        settle();
      };
      // Whether it was just done or not when it was stopped, nobody can say.
      const abort = () => {
        const { late } = work;
        if (!late) return close(chance.is(0.3), () => reject(signal.reason));
        const tell = () => void time.sleep(late.mute).then(() => reject(signal.reason));
        void time.sleep(late.ms).then(() => close(chance.is(0.6), tell));
      };
      signal.addEventListener('abort', abort, { once: true });
      const end = new Promise<void>((done) => {
        ended = done;
      });
      open.set(work.key, { life, end, cut: () => close(false, () => undefined) });
      void time.sleep(work.ms).then(() => {
        const { failure } = work;
        if (!failure) return close(true, resolve);
        const error = new ConvoyError(failure.code, `simulated: ${work.kind} of ${work.subject} reports a failure`);
        return close(failure.applies, () => reject(error));
      });
    });

  return {
    run: async (work, life, signal) => {
      await life.pass();
      signal.throwIfAborted();
      const { kind, subject, key } = work;
      const call: Call = { tick: tick(), at: time.now(), agent: life.name, kind, subject, key, ended: null };
      world.calls.push(call);
      try {
        await begin(work, call, life, signal);
      } finally {
        await life.pass();
      }
    },
    outlast: async (key) => open.get(key)?.end,
    orphan: (life) => {
      for (const work of [...open.values()]) if (work.life === life && chance.is(0.25)) work.cut();
    },
  };
};
