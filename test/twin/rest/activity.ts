import { toSecond } from '../world/refs.ts';
import type { RestOperations } from './operation.ts';
import { page } from './page.ts';

const none = '0'.repeat(40);

/** Only of branches that were deleted: pushes and merges are not told. */
export const activityOperations: RestOperations = {
  'GET /repos/{owner}/{repo}/activity': {
    needs: ['contents=read'],
    lacks: ['direction', 'before', 'after', 'actor', 'time_period'],
    answer: (call) => {
      const { ref, activity_type: kind } = call.query;
      const isMeant = (full: string) => ref === undefined || full === ref || full === `refs/heads/${ref}`;
      const found = call.state.deletions.filter((one) => isMeant(one.ref));
      return page(call, kind === undefined || kind === 'branch_deletion' ? found : [], (shown) =>
        shown.map((one) => ({
          ...{ id: one.id, node_id: `ACT_${one.id}`, ref: one.ref, before: one.before, after: none },
          ...{ timestamp: toSecond(one.at), activity_type: 'branch_deletion', actor: null },
        })),
      );
    },
  },
};
