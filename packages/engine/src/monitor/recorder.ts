import type { Sight } from '@convoy/judge/status/sight';
import type { Keep } from '@convoy/model/monitoring/ports';
import type { Clock } from '@convoy/model/ports';
import type { Board, KeptEndpoint, Sample } from './board.ts';

/** Looks are kept at least so often, and all that they came to is written anew so often. In milliseconds. */
const flushMs = 1_000;
const snapshotMs = 300_000;

/** Keeps what a watch has seen, so that the next one goes on with it. */
export interface Recorder {
  /** One look, as the board has it. */
  add(index: number, sight: Sight, at: number, isApart: boolean, isConfirming: boolean): void;
  /** Writes what is due, all of it where `isUrgent`. Rejects where it could not be written. */
  flush(isUrgent: boolean): Promise<void>;
  /** Writes all. */
  close(): Promise<void>;
}

export const createRecorder = (keep: Keep, board: Board, clock: Clock): Recorder => {
  let samples: Sample[] = [];
  let flushAt = clock.now() + flushMs;
  let snapshotAt = clock.now() + snapshotMs;
  let saving: Promise<unknown> | null = null;
  let fault: { readonly thrown: unknown } | null = null;

  /** One after the other, as they are written: meanwhile the looks go on, and those are appended. */
  function* lines(): Generator<KeptEndpoint> {
    for (const index of board.watched.keys()) yield board.kept(index);
  }

  const write = async (): Promise<void> => {
    const written = samples;
    samples = [];
    await keep.append(written);
  };

  return {
    add: (index, { grade, code, ms }, at, isApart, isConfirming) => {
      const key = board.watched[index]?.endpoint.key ?? '';
      const answeredMs = grade === 'good' || grade === 'poor' ? ms : null;
      const usual = [key, at, grade, code, answeredMs] as const;
      samples.push(isApart || isConfirming ? [...usual, isApart, isConfirming] : usual);
    },
    flush: async (isUrgent) => {
      if (fault) throw fault.thrown;
      const now = clock.now();
      if (samples.length > 0 && (isUrgent || now >= flushAt)) {
        flushAt = now + flushMs;
        await write();
      }
      if (now < snapshotAt || saving) return;
      snapshotAt = now + snapshotMs;
      saving = keep.save(lines()).then(
        () => {
          saving = null;
        },
        (thrown) => {
          fault = { thrown };
        },
      );
    },
    close: async () => {
      await saving;
      if (samples.length > 0) await write();
      await keep.save(lines());
    },
  };
};
