/** Stirling's series after a shift to where it has all digits (DLMF 5.11.1 and 5.5.1). For x > 0. */
export const logGamma = (x: number): number => {
  let [z, shift] = [x, 0];
  for (; z < 15; z += 1) shift += Math.log(z);
  const inverse = 1 / (z * z);
  const tail = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / z;
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + tail - shift;
};

/** The continued fraction of DLMF 8.17.22, by Lentz's method (Thompson and Barnett, 1986). */
const fraction = (x: number, a: number, b: number): number => {
  const coefficient = (i: number): number => {
    const m = Math.floor(i / 2);
    return i % 2 === 0
      ? (m * (b - m) * x) / ((a + i - 1) * (a + i))
      : (-(a + m) * (a + b + m) * x) / ((a + i - 1) * (a + i));
  };
  let [value, up, down] = [1, 1, 0];
  for (let i = 1; ; i += 1) {
    down = 1 / (1 + coefficient(i) * down);
    up = 1 + coefficient(i) / up;
    value *= up * down;
    if (Math.abs(up * down - 1) <= Number.EPSILON || i > 10_000) return value;
  }
};

/** The regularized incomplete beta function I_x(a, b) (DLMF 8.17), for 0 ≤ x ≤ 1 and a, b > 0. */
export const regularizedBeta = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - regularizedBeta(1 - x, b, a);
  const front = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
  return Math.exp(front) / (a * fraction(x, a, b));
};

/** Probability that at least `least` of `trials` succeed, each with probability p; neither needs to be whole (DLMF 8.17.5). */
export const binomialTail = (least: number, trials: number, p: number): number =>
  least <= 0 ? 1 : regularizedBeta(p, least, trials - least + 1);
