import { notFound, ok } from '../http/call.ts';
import { environment } from '../show/deployment.ts';
import type { RestOperations } from './operation.ts';
import { page } from './page.ts';

export const environmentOperations: RestOperations = {
  'GET /repos/{owner}/{repo}/environments': {
    needs: ['actions=read'],
    answer: (call) => {
      const all = call.state.environments;
      return page(call, all, (part) => ({
        total_count: all.length,
        environments: part.map((one) => environment(call, one)),
      }));
    },
  },
  'GET /repos/{owner}/{repo}/environments/{environment_name}': {
    needs: ['actions=read'],
    answer: (call) => {
      const found = call.state.environments.find(({ name }) => name === call.params.environment_name);
      return found ? ok(environment(call, found)) : notFound;
    },
  },
};
