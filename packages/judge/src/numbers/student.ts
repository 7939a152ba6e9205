import { regularizedBeta } from './beta.ts';

/** Probability that Student's t with these degrees of freedom, not necessarily whole, exceeds t (DLMF 8.17.5). */
export const studentTail = (t: number, freedom: number): number => {
  if (t < 0) return 1 - studentTail(-t, freedom);
  return t === Infinity ? 0 : regularizedBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
};
