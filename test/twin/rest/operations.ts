import type { Limits } from '../http/limits.ts';
import { artifactOperations } from './artifacts.ts';
import type { RestOperations } from './operation.ts';
import { refOperations } from './refs.ts';

/** All of GitHub's REST API that the twin knows. */
export const restOperations = (_limits: Limits): RestOperations => ({
  ...refOperations,
  ...artifactOperations,
});
