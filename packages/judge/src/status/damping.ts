/*
 * Damping of what comes and goes, as routers damp routes (RFC 2439): each time that it gets worse adds a penalty, which
 * decays by half in every half-life. Above the cut-off it is suppressed, until the penalty is below the reuse threshold. The
 * figures are the usual ones (RFC 7196, table 1), in thousandths of what one time costs.
 */
const perChange = 1000;
const suppressedAbove = 2000;
export const unsuppressedBelow = 750;

/** Four half-lives above the reuse threshold: nothing is suppressed for longer than that once it is quiet. */
const ceiling = unsuppressedBelow * 2 ** 4;

/** What is left of a penalty after a time. */
export const valueAt = (penalty: number, ms: number, halfLifeMs: number): number =>
  penalty === 0 ? 0 : penalty * 2 ** (-Math.max(0, ms) / halfLifeMs);

/** It got worse once more. */
export const penalized = (penalty: number): { readonly value: number; readonly isSuppressed: boolean } => {
  const value = Math.min(ceiling, penalty + perChange);
  return { value, isSuppressed: value > suppressedAbove };
};
