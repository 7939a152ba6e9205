import type { Command } from '@convoy/model/commands';
import { hasRefused, isFresh, settingsOf, type View } from './view.ts';

/**
 * Needs that are not deployed here and have not answered lately. Without health there is nobody to ask: then the marker
 * must do.
 */
export const unanswered = (view: View, ready: readonly string[]): readonly string[] =>
  ready.filter((need) => settingsOf(view, need)?.health != null && !hasAnswered(view, need));

const hasAnswered = (view: View, need: string): boolean =>
  view.state.ready[need]?.outcome === 'passed' && isFresh(view, view.state.ready[need]);

/** A need that is not deployed here must answer ready now: a marker is a memory, not a measurement. */
export const ask = (view: View, needs: readonly string[]): Command[] =>
  needs.flatMap((need): Command[] => {
    const marker = view.state.markers[need];
    return !marker || view.busy.has(need) || hasRefused(view, need)
      ? []
      : [{ type: 'gate', service: need, release: marker.release, of: 'need', attempt: 1 }];
  });
