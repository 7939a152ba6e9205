import { type Graph, graphOf, remaining } from '@convoy/model/graph';
import type { Plan, Step } from '@convoy/model/plan';

const graphs = new WeakMap<Plan, Graph>();
const orders = new WeakMap<Plan, readonly Step[]>();

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

/** The steps of a plan, the one with the longest expected path from its own start to the end of the plan first. */
export const longestRemaining = (plan: Plan): readonly Step[] => {
  const known = orders.get(plan);
  if (known) return known;
  const expected = new Map(plan.steps.map(({ service, expectedMs }) => [service, expectedMs]));
  const left = remaining(planGraphOf(plan), (name) => expected.get(name) ?? 0);
  const made = plan.steps.toSorted((a, b) => (left.get(b.service) ?? 0) - (left.get(a.service) ?? 0));
  orders.set(plan, made);
  return made;
};
