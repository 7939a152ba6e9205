import type { Served } from '@convoy/model/ports';
import type { Crowd } from './crowd.ts';

/** How many requests are remembered of each release. */
const kept = 1_000;
/**
 * Who waits for a second and leaves without an answer, left because there was none. In milliseconds, and a little less: by
 * its own clock a client began sooner than its request came here.
 */
const patienceMs = 950;

/** What was counted up to some moment. */
export type Counts = Pick<Served, 'n' | 'errors'>;

/** Among whose clients one is counted, and its number there. */
export type Member = readonly [crowd: Crowd, client: number];

/** Counts what a release does for its users; memory does not grow with their number. */
export class Meter {
  #n = 0;
  #errors = 0;
  /** Latency of each request, NaN for an error, each over the one before the last so many. */
  readonly #ring = new Float64Array(kept);

  /** A request goes there now. */
  start(member?: Member): Lap {
    return new Lap(this, member);
  }

  /** In milliseconds; null: an error. */
  count(ms: number | null): void {
    if (ms === null) this.#errors += 1;
    this.#ring[this.#n % kept] = ms ?? Number.NaN;
    this.#n += 1;
  }

  counts(): Counts {
    return { n: this.#n, errors: this.#errors };
  }

  since({ n, errors }: Counts): Served {
    const ms = this.newest(this.#n - n).filter((one) => one !== null);
    return { n: this.#n - n, errors: this.#errors - errors, ms };
  }

  /** What the newest requests met, so many at most, oldest first; null: an error. */
  newest(most = kept): (number | null)[] {
    const length = Math.min(most, this.#n, kept);
    const start = this.#n - length;
    return Array.from({ length }, (_, index) => {
      const ms = this.#ring[(start + index) % kept] as number;
      return Number.isNaN(ms) ? null : ms;
    });
  }
}

/** One request on its way, counted once. */
export class Lap {
  #meter: Meter | null;
  readonly #began = performance.now();
  #status = 0;
  #ms = 0;
  readonly #member: Member | undefined;

  constructor(meter: Meter, member?: Member) {
    this.#meter = meter;
    this.#member = member;
  }

  /** The head of its answer has come. */
  head(status: number): void {
    this.#status = status;
    // To the microsecond: more is noise, and digits on the way to whoever asks.
    this.#ms = Math.round((performance.now() - this.#began) * 1_000) / 1_000;
  }

  /** Nothing follows, and not by the release's fault: it counts if there was an answer. */
  end(): void {
    if (this.#status > 0) this.#count(this.#status < 500 ? this.#ms : null);
  }

  /** The client has gone: that is an error where it had waited long enough for the head of an answer. */
  leave(): void {
    if (this.#status === 0 && performance.now() - this.#began >= patienceMs) this.fail();
    else this.end();
  }

  /** There is no answer, or half of one. */
  fail(): void {
    this.#count(null);
  }

  #count(ms: number | null): void {
    if (!this.#meter) return;
    this.#meter.count(ms);
    this.#meter = null;
    if (!this.#member) return;
    const [crowd, client] = this.#member;
    crowd.count(client, ms);
  }
}
