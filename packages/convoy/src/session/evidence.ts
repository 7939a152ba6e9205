import { existsSync, readFileSync } from 'node:fs';
import { logFile } from '@convoy/drivers/logs';
import { checkKinds } from '@convoy/model/checks';
import { type Command, keyOf } from '@convoy/model/commands';
import type { Failure, State } from '@convoy/model/state';

const lines = 5;

/** The command whose output may say more about a failure; null when there was none. */
const commandOf = (state: State, { point, service, task, check, attempt }: Failure): string | null => {
  const keyed = (command: Command): string => keyOf(command);
  const kind = checkKinds.find((one) => one === check);
  if (check !== undefined && service === undefined) return keyed({ type: 'check', check, attempt });
  if (task !== undefined) return keyed({ type: 'task', task, attempt });
  const step = state.plan?.steps.find((one) => one.service === service);
  if (step && kind)
    return keyed({ type: 'verify', service: step.service, release: step.to, check: kind, of: 'live', attempt });
  if (point !== 'deploy' || !step) return null;
  return keyed({ type: 'deploy', service: step.service, release: step.to, attempt });
};

/** The last lines that failed commands wrote, each under the name of its log: the journal never holds output. */
export const evidenceOf = (state: State, dir: string): string =>
  state.failures
    .flatMap((failure) => {
      const key = commandOf(state, failure);
      const file = key === null ? null : logFile(dir, key);
      if (file === null || !existsSync(file)) return [];
      const last = readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines);
      return [`\n${file}`, ...last.map((line) => `  | ${line}`)];
    })
    .join('\n');
