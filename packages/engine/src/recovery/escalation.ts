import type { Effort } from '@convoy/model/recovery/state';
import { ailingNeeds, flapText, type Policy, type Scene } from './scene.ts';

/** What was tried for a service and did not help, and what a person is to do. */
export const escalationOf = (
  scene: Scene,
  service: string,
  { canRestart, restarts: budget, otherwise }: Policy,
  { restarts, last, rollback }: Effort,
): { readonly reason: string; readonly fix: string } => {
  const { standings } = scene;
  const ailing = ailingNeeds(scene, service);
  const tried = [
    ...(restarts > 0 ? [`restarted ${restarts === 1 ? 'once' : `${restarts} times`}`] : []),
    ...(last?.outcome === 'failed' && last.means === 'restart' ? [`the last restart failed: ${last.reason}`] : []),
    ...(budget > 0 && !canRestart ? ['its provider cannot restart it'] : []),
    ...(otherwise === 'rollback' && rollback === null && ailing.length > 0
      ? [`not taken back, for what it needs ails: ${ailing.join(', ')}`]
      : []),
    ...(rollback === 'done' ? ['taken back to what was confirmed before'] : []),
    ...(rollback === 'failed' ? [`it could not be taken back: ${last?.reason ?? ''}`] : []),
  ];
  const back = otherwise === 'rollback' ? '' : ', or go back by convoy rollback';
  return {
    reason: `${service} is still down (${standings.get(service)?.reason ?? ''}${flapText(scene, service)}); ${tried.join('; ') || 'nothing may be tried'}`,
    fix: `see convoy logs ${service}; deploy a release that works${back}`,
  };
};
