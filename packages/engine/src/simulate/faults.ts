import type { Phase } from '@convoy/model/plan';
import type { Chance } from './chance.ts';
import type { Scenario } from './scenario.ts';
import type { Fault, FaultKind } from './trouble.ts';

/** How often a fault lies in wait for someone; the rest are of the run as a whole. */
const aims: Partial<Record<FaultKind, (scenario: Scenario, chance: Chance) => string | undefined>> = {
  'deploy-fails': planned,
  'deploy-hangs': planned,
  'deploy-lies': planned,
  'stops-late': planned,
  'shift-fails': planned,
  'gate-fails': planned,
  'gate-flaps': planned,
  'wrong-version': planned,
  'verify-fails': having('verify'),
  'canary-fails': having('canary'),
  slower: measured,
  'watch-fails': planned,
  'check-fails': ({ plan }, chance) =>
    oneOf(
      plan.checks.map(({ check }) => check),
      chance,
    ),
  'task-fails': ({ plan }, chance) =>
    oneOf(
      plan.tasks.map(({ task }) => task),
      chance,
    ),
  'need-not-ready': ({ plan }, chance) =>
    oneOf(
      plan.steps.flatMap(({ ready }) => ready),
      chance,
    ),
};

function planned({ plan }: Scenario, chance: Chance): string | undefined {
  return oneOf(
    plan.steps.map(({ service }) => service),
    chance,
  );
}

function having(phase: Phase): NonNullable<(typeof aims)[FaultKind]> {
  return ({ plan }, chance) =>
    oneOf(
      plan.steps.flatMap(({ service, phases }) => (phases.includes(phase) ? [service] : [])),
      chance,
    );
}

/** Half of them are those whose check is sure to find it. */
function measured(scenario: Scenario, chance: Chance): string | undefined {
  const checked = scenario.plan.steps.flatMap(({ service }) =>
    scenario.settings.services[service]?.verify?.performance ? [service] : [],
  );
  return chance.is(0.5) && checked.length > 0 ? chance.of(checked) : having('canary')(scenario, chance);
}

const oneOf = (names: readonly string[], chance: Chance): string | undefined =>
  names.length > 0 ? chance.of(names) : undefined;

/** They show only when something is taken back, so they come with something that goes wrong. */
const late: ReadonlySet<FaultKind> = new Set(['rollback-fails', 'regate-fails']);

/** None in some runs, one in most, several in the rest. */
export const drawFaults = (chance: Chance, kinds: readonly FaultKind[], scenario: Scenario): Fault[] => {
  const early = kinds.filter((kind) => !late.has(kind));
  const count = chance.of([0, 1, 1, 1, 2, 2, 3, 5]);
  const faults: Fault[] = [];
  for (let left = early.length > 0 ? count : 0; left > 0; left -= 1) {
    const kind = chance.of(early);
    const aim = aims[kind];
    const subject = aim?.(scenario, chance);
    if (!aim) faults.push({ kind });
    else if (subject !== undefined) faults.push({ kind, subject });
  }
  for (const kind of kinds) if (late.has(kind) && chance.is(0.12)) faults.push({ kind });
  return faults;
};
