import type { Profile } from './checks.ts';
import { criticalPath, type Graph, graphOf, stages } from './graph.ts';
import type { Note, Plan, Skip, Undo } from './plan.ts';
import { notesOfUndo } from './plan-notes.ts';
import { own } from './record.ts';
import { type Refusal, unknownService } from './refusal.ts';
import { type Release, sameRelease } from './release.ts';
import type { RollbackInput } from './rollback-input.ts';
import { beneathFloor, unverified } from './rollback-limits.ts';
import type { Settings } from './settings.ts';

interface Sorted {
  readonly undo: ReadonlyMap<string, Undo>;
  readonly skipped: readonly Skip[];
  readonly notes: readonly Note[];
  readonly refusals: readonly Refusal[];
}

/**
 * What to take back to reach a former version vector, in the reverse of the shifts: on the way, where that can be, only
 * combinations are met that were met before. Freezes and holds never block it (DESIGN §6).
 */
export const buildRollback = (input: RollbackInput): { readonly plan: Plan; readonly refusals: readonly Refusal[] } => {
  const { settings, only, capabilities } = input;
  const { undo, skipped, notes, refusals } = sort(input);
  const graph = serviceGraph(settings);
  const forward = stages(graph, (name) => undo.has(name));
  const order = orderOf(input, forward.flat().reverse());
  const plan: Plan = {
    operation: 'rollback',
    steps: [],
    undo: order.flatMap((name) => undo.get(name) ?? []),
    profiles: profilesOf(input, undo),
    tasks: [],
    checks: [],
    skipped,
    notes: [...notes, ...notesOfUndo(settings, order, capabilities)],
    stages: forward.toReversed(),
    criticalPath: chainOf(graph, undo),
  };
  const unknown = (only ?? [])
    .filter((name) => !Object.hasOwn(settings.services, name))
    .map((name) => unknownService(name, settings.environment));
  const limits = order.length === 0 ? [] : [...beneathFloor(input, order), ...unverified(input, order)];
  const found = [...unknown, ...refusals, ...limits];
  return { plan, refusals: order.length === 0 && found.length === 0 ? [nothingToDo(settings)] : found };
};

/** What stays keeps its own. */
const profilesOf = ({ profiles }: RollbackInput, undo: Sorted['undo']): Readonly<Record<string, Profile>> =>
  Object.fromEntries(Object.entries(profiles).filter(([service]) => undo.has(service)));

/**
 * The exact reverse of the shifts, where each service shifted once: its steps are the confirmed combinations. One that
 * shifted several times goes back past some of them, so no order meets only those: then dependents go first, as they do
 * on the way forward in reverse. So too where a shift is not known.
 */
const orderOf = ({ shifts }: RollbackInput, dependentsFirst: readonly string[]): readonly string[] => {
  const reverse = shifts.filter((name) => dependentsFirst.includes(name));
  const isOnceEach = reverse.length === dependentsFirst.length && new Set(reverse).size === reverse.length;
  return isOnceEach ? reverse : dependentsFirst;
};

/** Services and tasks: a task between two services keeps their order. */
const serviceGraph = ({ services, tasks }: Settings): Graph =>
  graphOf(
    Object.fromEntries(
      [...Object.entries(services), ...Object.entries(tasks)].map(([name, { needs }]) => [name, needs]),
    ),
  );

const chainOf = (graph: Graph, undo: Sorted['undo']): Plan['criticalPath'] => {
  const { names, length } = criticalPath(graph, (name) => (undo.has(name) ? 1 : 0));
  return { services: names.filter((name) => undo.has(name)).reverse(), expectedMs: length };
};

const sort = ({ settings, base, to, only }: RollbackInput): Sorted => {
  const asked = only && new Set(only);
  const undo = new Map<string, Undo>();
  const skipped: Skip[] = [];
  const notes: Note[] = [];
  const refusals: Refusal[] = [];
  for (const service of Object.keys(to)) {
    const from = own(base.markers, service)?.release ?? null;
    const target = own(to, service) ?? null;
    if (asked && !asked.has(service))
      skipped.push({ subject: service, code: 'NOT_REQUESTED', reason: 'it was not asked for' });
    else if (sameRelease(from, target))
      skipped.push({ subject: service, code: 'UNCHANGED', reason: `it is at ${at(target)} already` });
    else if (!Object.hasOwn(settings.services, service)) notes.push(gone(service, from));
    else if (from === null) refusals.push(notDeployed(service, target));
    else undo.set(service, { service, from, to: target });
  }
  return { undo, skipped, notes, refusals };
};

const at = (release: Release | null): string => release?.version ?? 'nothing';

const gone = (subject: string, from: Release | null): Note => ({
  subject,
  code: 'NOT_IN_MANIFEST',
  message: `${subject} is not in the manifest any more: it stays at ${at(from)}`,
});

const notDeployed = (subject: string, target: Release | null): Refusal => ({
  subject,
  code: 'NOT_DEPLOYED',
  reason: `${subject} has no confirmed release to go back from: \`convoy deploy ${subject} --version ${subject}=${at(target)}\``,
});

const nothingToDo = ({ environment }: Settings): Refusal => ({
  subject: environment,
  code: 'NOTHING_TO_DO',
  reason: `everything that was asked for is in ${environment} at the wanted release already`,
});
