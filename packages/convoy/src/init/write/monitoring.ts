import type { Draft } from '../draft/draft.ts';
import { type CallerOptions, jobCalling, mapOf } from './calling.ts';
import { callerName } from './workflow.ts';
import { put, textOf, YAMLMap } from './yaml.ts';

const inputs = (): YAMLMap => {
  const map = new YAMLMap();
  put(map, 'watch', '', {
    above: [
      'DECIDE: the environment that is watched between deployments. That is a job that always runs, some 46,000 minutes a month, which cost nothing in public repositories. Empty: what a lost runner left is settled, and nobody watches (docs/monitoring-on-github.md).',
    ],
  });
  return map;
};

const triggers = (): YAMLMap => {
  const map = new YAMLMap();
  put(map, 'workflow_run', mapOf({ workflows: [callerName], types: ['completed'] }));
  put(map, 'schedule', [mapOf({ cron: '13,43 * * * *' })], {
    above: ['For runs whose end started nothing, and so that one watch follows the other.'],
  });
  put(map, 'workflow_dispatch', mapOf({}));
  return map;
};

/** The workflow that settles what a deployment's run left, and watches where somebody decides so. */
export const monitoringText = (draft: Draft, options: CallerOptions): string => {
  const root = mapOf({ name: 'Monitoring', on: triggers() });
  put(root, 'permissions', mapOf({}), { above: ['Nothing but what the job asks for.'] });
  const monitoring = jobCalling(draft, options, {
    file: 'deployment-monitoring.yml',
    permissions: {
      contents: ['write', 'heads: branches convoy/ENVIRONMENT and convoy-watch/ENVIRONMENT'],
      actions: ['read', 'journals of former runs are their artifacts'],
      deployments: ['write', 'the public record of what is settled or taken back'],
      issues: ['write', 'the channel `issue`'],
      'pull-requests': ['write', 'the channel `comment`'],
    },
    inputs: inputs(),
    ownSecrets: 'another environment, one without reviewers, and name that by `secrets-from`',
  });
  put(root, 'jobs', mapOf({ monitoring }));
  return textOf(root, [
    'Written by `convoy init`: ends what nobody works on any more, and watches. `convoy init --check` compares it with the manifest.',
  ]);
};
