import type { Undo } from '@convoy/model/plan';
import { undoOf } from '@convoy/model/state';
import { progressOf, settingsOf, type View } from './view.ts';

/** All that is to be undone, in the order in which it starts: the latest shift first, whatever was decided when. */
export const undoInOrder = ({ state }: View): readonly Undo[] => {
  // What was touched and never said to have shifted is the latest of all.
  const place = ({ service }: Undo): number =>
    state.shifted.includes(service) ? state.shifted.indexOf(service) : state.shifted.length;
  const list = undoOf(state);
  return state.decisions.length > 1 ? list.toSorted((a, b) => place(b) - place(a)) : list;
};

/** The exact reverse of the shifts; what was touched and did not end comes first, for it is the latest. */
export const undoing = (view: View, affected: ReadonlySet<string>): Undo[] => {
  const { shifted, services } = view.state;
  const touched = Object.keys(services).filter((name) => services[name]?.touched && !shifted.includes(name));
  const already = new Set(undoOf(view.state).map(({ service }) => service));
  return [...shifted, ...touched]
    .reverse()
    .filter((service) => affected.has(service) && !already.has(service))
    .flatMap((service) => {
      const step = view.steps.get(service);
      return step ? [{ service, from: step.to, to: step.from }] : [];
    });
};

/** Whether all that some decision takes back is back, measured again, and its candidates are gone. */
export const isTakenBack = (view: View): boolean =>
  undoOf(view.state).every((undo) => isBack(view, undo)) &&
  view.plan.steps.every(({ service }) => !view.affected.has(service) || isCleared(view, service));

/** Whether every switch back is done: from then on users meet nothing any more that is not wanted. */
export const isSwitchedBack = (view: View): boolean =>
  undoOf(view.state).every(({ service }) => progressOf(view, service).rolledBack);

/** Whether this one is back and, where it can be, measured again; or a person took it as it is. */
export const isBack = (view: View, { service, to }: Undo): boolean => {
  const { rolledBack, regated, accepted } = progressOf(view, service);
  if (!rolledBack) return false;
  return accepted === true || to === null || !settingsOf(view, service)?.health || regated?.outcome === 'passed';
};

const isCleared = (view: View, service: string): boolean => {
  const { begun, touched, retired } = progressOf(view, service);
  return !begun || touched === true || retired === true || !view.steps.get(service)?.capabilities.retire;
};
