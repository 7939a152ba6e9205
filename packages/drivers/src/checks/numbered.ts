import type { Finding } from '@convoy/model/checks';

/** What looks the same is told apart by its number, as GitHub does: of two that are alike, one may be known. */
export const numbered = (findings: readonly Finding[]): Finding[] => {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { fingerprint } = finding;
    const nth = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, nth);
    return nth === 1 ? finding : { ...finding, fingerprint: `${fingerprint}:${nth}` };
  });
};
