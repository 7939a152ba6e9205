import type { Served } from '@convoy/model/ports';

/** How many clients are remembered of each release. */
const kept = 4_096;

/**
 * The clients of a release, and whether they met an error. Of more than so many a sample is kept, those whose number lies
 * below a bound, so that memory does not grow and who is in it says nothing of what it met.
 */
export class Crowd {
  readonly #clients = new Map<number, boolean>();
  readonly #strangers = { n: 0, failed: 0 };
  #bound = 1;

  /** A request of a client with this number in [0, 1), or of one that nobody knows: null. */
  count(client: number | null, isError: boolean): void {
    if (client === null) {
      this.#strangers.n += 1;
      if (isError) this.#strangers.failed += 1;
    } else if (client < this.#bound) {
      this.#clients.set(client, isError || this.#clients.get(client) === true);
      if (this.#clients.size > kept) this.#halve();
    }
  }

  counts(): NonNullable<Served['clients']> {
    const failed = [...this.#clients.values()].filter(Boolean).length;
    return {
      n: this.#clients.size + Math.round(this.#strangers.n * this.#bound),
      failed: failed + Math.round(this.#strangers.failed * this.#bound),
    };
  }

  #halve(): void {
    this.#bound /= 2;
    for (const client of this.#clients.keys()) if (client >= this.#bound) this.#clients.delete(client);
  }
}
