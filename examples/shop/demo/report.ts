import type { Folders } from './command.ts';
import type { Story } from './tell.ts';

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

const line = (name: string, value: string): string => `  ${name.padEnd(34)} ${value}`;

/** The short table at the end. */
export const table = ({ deployments, load, rollback, resume, journal }: Story, { root, local }: Folders): string =>
  [
    'deployments (makespan against critical path)',
    ...deployments.map(({ id, outcome, makespanMs, criticalPathMs, services }) =>
      line(
        `${id} ${outcome}`,
        `${services.length} services  ${seconds(makespanMs)} / ${seconds(criticalPathMs)} = ${(makespanMs / criticalPathMs).toFixed(2)}`,
      ),
    ),
    'load through the proxy, no retries',
    line('requests', `${load.sent} sent, ${load.failed} failed, ${(load.sent / load.seconds).toFixed(0)} a second`),
    ...Object.entries(load.faults).map(([fault, count]) => line('', `${count} × ${fault}`)),
    'the bad release',
    line('taken back', rollback.order.join(' → ')),
    line('from fault to verdict', seconds(rollback.detectMs)),
    line('from verdict to last switch', seconds(rollback.switchMs)),
    'the killed engine',
    line('killed', resume.killedAt),
    line('after resume', `${resume.outcome}, ${resume.duplicates} deployed twice`),
    'to look at',
    line('journals', journal),
    line('logs of the services', `${local}/logs`),
    line('everything', root),
  ].join('\n');
