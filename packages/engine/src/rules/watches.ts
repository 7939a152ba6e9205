import { unhealthyPart } from '@convoy/judge/risk/early';
import { durationMs, longestWait } from '@convoy/model/duration';
import { isOut, progressOf, type Rule, settingsOf, stopped, type View } from './view.ts';

/** Observing goes on after the shift. */
export const watches: Rule = (view) => {
  if (stopped(view)) return {};
  const due = view.plan.steps.filter(({ service }) => {
    const { checkpointed, watched } = progressOf(view, service);
    const settings = settingsOf(view, service);
    const wanted = settings?.health && settings.watchMs !== null;
    return wanted && checkpointed && !watched && !view.busy.has(service) && !isOut(view, service);
  });
  return {
    commands: due.map(({ service, to }) => ({
      ...{ type: 'watch', service, release: to, attempt: progressOf(view, service).attempt },
      ...longer(view, settingsOf(view, service)?.watchMs ?? 0),
    })),
  };
};

/** Where candidates took their time to be healthy, as long as the plan's risk wants it then. */
const longer = (view: View, watchMs: number): { readonly forMs?: number } => {
  const { watch, early } = view.settings.care ?? {};
  if (watch === undefined || early === undefined) return {};
  const part = unhealthyPart(
    view.plan.steps.flatMap(({ service, recreate }) => {
      const { gated } = progressOf(view, service);
      return !recreate && gated?.outcome === 'passed' ? [gated] : [];
    }),
  );
  if (part === null || part < early) return {};
  return { forMs: Math.min(durationMs(longestWait), Math.round(watchMs * watch)) };
};
