import type { Limits } from '../http/limits.ts';
import { activityOperations } from './activity.ts';
import { artifactOperations } from './artifacts.ts';
import { commentOperations } from './comments.ts';
import { commitOperations } from './commits.ts';
import { contentOperations } from './contents.ts';
import { deploymentOperations } from './deployments.ts';
import { dispatchOperations } from './dispatches.ts';
import { environmentOperations } from './environments.ts';
import { gitOperations } from './git.ts';
import { issueOperations } from './issues.ts';
import type { RestOperations } from './operation.ts';
import { peopleOperations } from './people.ts';
import { pullOperations } from './pulls.ts';
import { refOperations } from './refs.ts';
import { runOperations } from './runs.ts';

/** All of GitHub's REST API that the twin knows. */
export const restOperations = (limits: Limits): RestOperations => ({
  ...activityOperations,
  ...artifactOperations,
  ...commentOperations,
  ...commitOperations,
  ...contentOperations,
  ...deploymentOperations,
  ...dispatchOperations,
  ...environmentOperations,
  ...gitOperations,
  ...issueOperations,
  ...peopleOperations(limits),
  ...pullOperations,
  ...refOperations,
  ...runOperations,
});
