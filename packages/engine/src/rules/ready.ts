import type { Command } from '@convoy/model/commands';
import { externalRelease, isExternal, lookedAt } from '@convoy/model/external';
import { hasRefused, isFresh, type View } from './view.ts';

/**
 * Needs that are not deployed here and have not answered lately. Without health there is nobody to ask: then the marker
 * must do.
 */
export const unanswered = (view: View, ready: readonly string[]): readonly string[] =>
  ready.filter((need) => lookedAt(view.settings, need)?.health != null && !hasAnswered(view, need));

const hasAnswered = (view: View, need: string): boolean =>
  view.state.ready[need]?.outcome === 'passed' && isFresh(view, view.state.ready[need]);

/** A need that is not deployed here must answer ready now: a marker is a memory, not a measurement. */
export const ask = (view: View, needs: readonly string[]): Command[] =>
  needs.flatMap((need): Command[] => {
    const release = isExternal(view.settings, need) ? externalRelease : view.state.markers[need]?.release;
    return !release || view.busy.has(need) || hasRefused(view, need)
      ? []
      : [{ type: 'gate', service: need, release, of: 'need', attempt: 1 }];
  });
