import { z } from 'zod';
import { percentage } from './leaf.ts';
import { step } from './service.ts';

/** What is done where the risk of a plan is high. */
export const care = z.strictObject({
  watch: z
    .number()
    .min(1)
    .max(100)
    .exactOptional()
    .describe('How many times as long is watched what is likely to fail, as the risk in its plan says.'),
  canary: z
    .strictObject({ from: percentage().describe('From which risk on.'), ...step.shape })
    .exactOptional()
    .describe('A first step for services that are blue-green otherwise.'),
  ask: percentage().exactOptional().describe('From which risk on nothing starts before somebody answers for it.'),
});
