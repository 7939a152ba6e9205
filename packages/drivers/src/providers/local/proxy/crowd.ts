import type { Served } from '@convoy/model/ports';

/** How many clients are remembered of each release. */
const kept = 4_096;

/** What one client met: whether an error was among it, and the milliseconds of its good answers together. */
interface Met {
  readonly isFailed: boolean;
  readonly answers: number;
  readonly ms: number;
}

const nothing: Met = { isFailed: false, answers: 0, ms: 0 };

/**
 * The clients of a release, and what they met. Of more than so many a sample is kept, those whose number lies below a bound,
 * so that memory does not grow and who is in it says nothing of what it met.
 */
export class Crowd {
  readonly #clients = new Map<number, Met>();
  #bound = 1;

  /** A request of the client with this number in [0, 1), answered in so many milliseconds; null: an error. */
  count(client: number, took: number | null): void {
    if (client >= this.#bound) return;
    const { isFailed, answers, ms } = this.#clients.get(client) ?? nothing;
    const met = took === null ? { isFailed: true, answers, ms } : { isFailed, answers: answers + 1, ms: ms + took };
    this.#clients.set(client, met);
    if (this.#clients.size > kept) this.#halve();
  }

  counts(): NonNullable<Served['clients']> {
    const all = [...this.#clients.values()];
    return {
      n: all.length,
      failed: all.filter(({ isFailed }) => isFailed).length,
      ms: all.flatMap(({ answers, ms }) => (answers > 0 ? [ms / answers] : [])),
    };
  }

  #halve(): void {
    this.#bound /= 2;
    for (const client of this.#clients.keys()) if (client >= this.#bound) this.#clients.delete(client);
  }
}
