/** Of an element. */
export type Attributes = Readonly<Record<string, string>>;

/** Of cases, how many a suite says it has, and how many runs of them it shows, with the suites within it. */
export interface Count {
  told: number;
  shown: number;
  /** Some writers count what they skipped, and do not show it: as many as are told, less those that are shown. */
  readonly skipped: number;
  skips: number;
  readonly isOfGoogle: boolean;
}

export const wholeNumber = (text: string | undefined): number => (text && /^\d{1,9}$/.test(text) ? Number(text) : 0);

/** Catch2 counts assertions; it is known by a host that nobody has. */
export const openCount = ({ hostname, tests, skipped, skip, disabled }: Attributes): Count => ({
  told: hostname === 'tbd' ? 0 : wholeNumber(tests),
  shown: 0,
  skipped: wholeNumber(skipped) + wholeNumber(skip) + wholeNumber(disabled),
  skips: 0,
  isOfGoogle: disabled !== undefined,
});

/** Doctest counts assertions too; its cases look like GoogleTest's, its suites do not. */
export const countCase = (count: Count, { status }: Attributes): void => {
  count.shown += 1;
  if (status === 'run' && !count.isOfGoogle) count.told = 0;
};

/** Counts a suite within another. */
export const countWithin = (around: Count, { shown, skips }: Count): void => {
  around.shown += shown;
  around.skips += skips;
};

export const isShort = ({ told, shown, skipped, skips }: Count): boolean => told > shown + Math.max(0, skipped - skips);
