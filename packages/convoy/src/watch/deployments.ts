import { headOf } from '../session/open.ts';
import type { Running } from './running.ts';

/** Looks what deployments do and did lately, by one read of the head: on GitHub each is a request. Never rejects. */
export const lookAtDeployments = async ({
  place,
  environment,
  changes,
  underway,
}: Pick<Running, 'place' | 'environment' | 'changes' | 'underway'>): Promise<void> => {
  const head = headOf(place, environment).read();
  // Before what is over counts as over: what it changed is known by then.
  await changes.refresh(head);
  await underway.refresh(head);
};
