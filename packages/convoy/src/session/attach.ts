import type { KeptEvidence } from '@convoy/drivers/checks/evidence';
import type { Attached } from '@convoy/github/attach';
import type { Surroundings } from '../verb.ts';

/** Leaves what this process kept as evidence with the run; null where there is none, or nothing of it. Never throws. */
export const attachEvidence = async (
  { dir, kept }: KeptEvidence,
  of: readonly string[],
  { attach }: Pick<Surroundings, 'attach'>,
): Promise<Attached | null> => {
  const files = kept();
  if (attach === undefined || files.length === 0) return null;
  return attach({ name: ['convoy-evidence', ...of].join('-'), dir, files });
};
