import type { Verdict } from '@convoy/model/look';

/** What part of the looks behind these verdicts was not healthy; null: nobody looked. */
export const unhealthyPart = (verdicts: readonly Pick<Verdict, 'counts'>[]): number | null => {
  const all = verdicts.flatMap(({ counts }) => Object.values(counts)).reduce((sum, count) => sum + count, 0);
  return all === 0 ? null : 1 - verdicts.reduce((sum, { counts }) => sum + counts.successful, 0) / all;
};
