import type { Effort } from '@convoy/model/recovery/state';
import type { Policy, Scene } from './scene.ts';

/** What was tried for a service and did not help, and what a person is to do. */
export const escalationOf = (
  { standings }: Scene,
  service: string,
  { canRestart, restarts: budget, otherwise }: Policy,
  { restarts, last, rollback }: Effort,
): { readonly reason: string; readonly fix: string } => {
  const tried = [
    ...(restarts > 0 ? [`restarted ${restarts === 1 ? 'once' : `${restarts} times`}`] : []),
    ...(last?.outcome === 'failed' && last.means === 'restart' ? [`the last restart failed: ${last.reason}`] : []),
    ...(budget > 0 && !canRestart ? ['its provider cannot restart it'] : []),
    ...(rollback === 'done' ? ['taken back to what was confirmed before'] : []),
    ...(rollback === 'failed' ? [`it could not be taken back: ${last?.reason ?? ''}`] : []),
  ];
  const back = otherwise === 'rollback' ? '' : ', or go back by convoy rollback';
  return {
    reason: `${service} is still down (${standings.get(service)?.reason ?? ''}); ${tried.join('; ') || 'nothing may be tried'}`,
    fix: `see convoy logs ${service}; deploy a release that works${back}`,
  };
};
