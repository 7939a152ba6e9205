import type { Effort } from '@convoy/model/recovery/state';
import { ailingNeeds, flapText, type Policy, type Scene } from './scene.ts';

/** What was tried for a service and did not help, and what a person is to do. */
export const escalationOf = (
  scene: Scene,
  service: string,
  { canRestart, restarts: budget, otherwise }: Policy,
  { restarts, last, rollback }: Effort,
): { readonly reason: string; readonly fix: string } => {
  const { standings, unfinished } = scene;
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
  const first =
    unfinished === null
      ? []
      : [`${unfinished} is not finished, and before it is nothing is deployed: end it as convoy status says, and then`];
  const back = otherwise === 'rollback' ? '' : ', or go back by convoy rollback';
  const held =
    rollback === 'done' ? [`to have again what it was taken back from, say convoy lift ${service} first`] : [];
  return {
    reason: `${service} is still down (${standings.get(service)?.reason ?? ''}${flapText(scene, service)}); ${tried.join('; ') || 'nothing may be tried'}`,
    fix: [`see convoy logs ${service}`, [...first, `deploy a release that works${back}`].join(' '), ...held].join('; '),
  };
};
