/** Facts about pages that are looked at now and then. */
export interface PageFacts {
  /**
   * Lighthouse has looked at the page of a service: whether its budgets are kept. `unknown`: it could not be measured, which is
   * said once for each reason.
   */
  'page.looked': {
    readonly service: string;
    readonly outcome: 'passed' | 'failed' | 'unknown';
    readonly code: string;
    readonly reason: string;
    /** What was measured, by the name of its budget: a score of 0 to 1, or a metric in its own unit. */
    readonly measured: Readonly<Record<string, number>>;
  };
}

/** What is known of a page. */
export interface PageSeen {
  /** Of the latest look, ms since the epoch. */
  readonly at: number;
  readonly outcome: PageFacts['page.looked']['outcome'];
  readonly code: string;
  readonly reason: string;
  /** Looks in a row whose budgets were not kept; those that could not be measured apart. */
  readonly failed: number;
  /** Why the latest of them was not; null: there is none. */
  readonly because: Pick<PageFacts['page.looked'], 'code' | 'reason'> | null;
}

export const pageAfter = (known: PageSeen | undefined, fact: PageFacts['page.looked'], at: number): PageSeen => {
  const { outcome, code, reason } = fact;
  const before = known?.failed ?? 0;
  const failed = { passed: 0, failed: before + 1, unknown: before }[outcome];
  const because = { passed: null, failed: { code, reason }, unknown: known?.because ?? null }[outcome];
  return { at, outcome, code, reason, failed, because };
};

/** A single look at a page varies by itself: so many in a row make its service degraded. */
const enough = 2;

/** Why a page makes its service degraded; null: it does not. */
export const brokenBecause = (page: PageSeen | undefined): PageSeen['because'] =>
  page !== undefined && page.failed >= enough ? page.because : null;
