import { type Graph, graphOf, remaining } from '@convoy/model/graph';
import type { Plan, Step, TaskStep } from '@convoy/model/plan';

const graphs = new WeakMap<Plan, Graph>();
const orders = new WeakMap<Plan, readonly (Step | TaskStep)[]>();

/** Services and tasks of a plan and what each needs of it; a plan never changes, so its graph is made once. */
export const planGraphOf = (plan: Plan): Graph => {
  const known = graphs.get(plan);
  if (known) return known;
  const services = plan.steps.map(({ service, needs }): [string, readonly string[]] => [service, needs]);
  const tasks = plan.tasks.map(({ task, needs }): [string, readonly string[]] => [task, needs]);
  const made = graphOf(Object.fromEntries([...tasks, ...services]));
  graphs.set(plan, made);
  return made;
};

/** Services and expand tasks of a plan, the one with the longest expected path from its own start to the end first. */
export const longestRemaining = (plan: Plan): readonly (Step | TaskStep)[] => {
  const known = orders.get(plan);
  if (known) return known;
  const all = [...plan.tasks.filter(({ phase }) => phase === 'expand'), ...plan.steps];
  const expected = new Map(all.map((one) => [nameOf(one), one.expectedMs]));
  const left = remaining(planGraphOf(plan), (name) => expected.get(name) ?? 0);
  const made = all.toSorted((a, b) => (left.get(nameOf(b)) ?? 0) - (left.get(nameOf(a)) ?? 0));
  orders.set(plan, made);
  return made;
};

const nameOf = (one: Step | TaskStep): string => ('task' in one ? one.task : one.service);
