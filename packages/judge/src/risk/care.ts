/** How carefully to go, from what is usual to asking a person. */
export const cares = ['usual', 'watch', 'canary', 'ask'] as const;
export type Care = (typeof cares)[number];

/** From which chance of failing on. */
const from: Readonly<Record<Care, number>> = { usual: 0, watch: 0.15, canary: 0.3, ask: 0.5 };
/** Of fewer deployments mere belief speaks: reason enough to look longer, none to hold anybody up. */
const fewest = 10;

/** Whether more than mere belief speaks. */
export const isLearnt = (deployments: number): boolean => deployments >= fewest;

/** Whether a risk is so high, and known so well, that somebody may be held up. */
export const holdsUp = (
  { probability, deployments }: { readonly probability: number; readonly deployments: number },
  from: number,
): boolean => isLearnt(deployments) && probability >= from;

/** Chooses how carefully to go, and nothing else: no check passes or fails by it. */
export const careOf = (probability: number, deployments: number): Care => {
  const care = cares.findLast((one) => probability >= from[one]) ?? 'usual';
  return !isLearnt(deployments) && care !== 'usual' ? 'watch' : care;
};
