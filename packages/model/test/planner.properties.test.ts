import { dependentsOf, graphOf } from '@convoy/model/graph';
import { buildPlan, type PlanInput } from '@convoy/model/planner';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dag } from './dag.ts';
import { able, base, check, marker, service, settings, task } from './settings.ts';

/** Any graph of services and tasks, any of them changed, asked for, known or done before. */
const inputs: fc.Arbitrary<PlanInput> = fc
  .record({
    needs: dag(),
    kinds: fc.array(fc.constantFrom('service', 'service', 'service', 'expand', 'contract'), {
      minLength: 12,
      maxLength: 12,
    }),
    bits: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
    force: fc.boolean(),
  })
  .map(({ needs, kinds, bits, force }) => {
    const all = Object.entries(needs).map(([name, own], index) => ({ name, own, kind: kinds[index], index }));
    const services = all.filter(({ kind }) => kind === 'service');
    const tasks = all.filter(({ kind }) => kind !== 'service');
    const pick = (nth: number) => all.filter(({ index }) => bits[nth * 12 + index]).map(({ name }) => name);
    const table = <T>(names: readonly string[], value: (name: string) => T): Record<string, T> =>
      Object.fromEntries(names.map((name) => [name, value(name)]));
    const changed = new Set(pick(0));
    return {
      settings: settings(Object.fromEntries(services.map(({ name, own }) => [name, service(own)])), {
        tasks: Object.fromEntries(
          tasks.map(({ name, own, kind, index }) => [
            name,
            task(kind as 'expand' | 'contract', { needs: own, idempotent: bits[index] === true }),
          ]),
        ),
        checks: { some: check(...services.slice(0, 2).map(({ name }) => name)) },
      }),
      base: base({ markers: table(pick(1), () => marker('1')), tasks: table(pick(2), () => 'f') }),
      only: bits[59] ? null : pick(3).filter((name) => services.some((other) => other.name === name)),
      force,
      candidates: table(
        services.map(({ name }) => name),
        (name) => ({ release: { version: '2' }, changed: changed.has(name), reason: 'r' }),
      ),
      capabilities: table(
        services.map(({ name }) => name),
        () => able,
      ),
      durations: {},
      fingerprints: table(
        tasks.map(({ name }) => name),
        () => 'f',
      ),
    };
  });

test('every need of a step stands before it, is ready, or was done', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { plan, refusals } = buildPlan(input);
      const before = new Set<string>();
      const planned = new Set([...plan.steps.map((step) => step.service), ...plan.tasks.map((step) => step.task)]);
      for (const step of plan.steps) {
        for (const need of input.settings.services[step.service]?.needs ?? []) {
          const met = step.needs.includes(need) || step.ready.includes(need);
          expect(met || Object.hasOwn(input.base.tasks, need)).toBe(true);
          if (input.settings.services[need] && step.needs.includes(need)) expect(before).toContain(need);
        }
        for (const need of step.needs) expect(planned).toContain(need);
        for (const need of step.ready) {
          expect(planned).not.toContain(need);
          const known = Object.hasOwn(input.base.markers, need);
          expect(refusals.some(({ subject, code }) => subject === need && code === 'NEED_NOT_READY')).toBe(!known);
        }
        before.add(step.service);
      }
    }),
  );
});

test('tasks stand after the tasks they need, and nothing that is done is in the plan', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { plan } = buildPlan(input);
      const place = new Map(plan.tasks.map((step, index) => [step.task, index]));
      const services = new Set(plan.steps.map((step) => step.service));
      for (const { task: name, needs, phase, guards } of plan.tasks) {
        for (const need of needs)
          if (!services.has(need)) expect(place.get(need)).toBeLessThan(place.get(name) as number);
        const { idempotent } = input.settings.tasks[name] as { idempotent: boolean };
        if (phase === 'contract' || !idempotent) expect(input.base.tasks).not.toHaveProperty(name);
        expect(phase === 'contract' || guards.length === 0).toBe(true);
      }
    }),
  );
});

test('stages hold every planned service once, after all that it needs through the plan', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { plan } = buildPlan(input);
      const stage = new Map(plan.stages.flatMap((names, index) => names.map((name) => [name, index] as const)));
      expect([...stage.keys()].sort()).toEqual(plan.steps.map((step) => step.service).sort());
      expect(plan.stages.flat()).toHaveLength(plan.steps.length);
      const graph = graphOf(
        Object.fromEntries([
          ...plan.steps.map((step) => [step.service, step.needs]),
          ...plan.tasks.map((step) => [step.task, step.needs]),
        ]),
      );
      for (const [name, index] of stage)
        for (const dependent of dependentsOf(graph, [name])) {
          const later = stage.get(dependent);
          if (later !== undefined) expect(later).toBeGreaterThan(index);
        }
    }),
  );
});

test('everything of the manifest is planned, skipped or refused, and nothing twice', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { plan } = buildPlan(input);
      const told = [
        ...plan.steps.map((step) => step.service),
        ...plan.tasks.map((step) => step.task),
        ...plan.checks.map((step) => step.check),
        ...plan.skipped.map(({ subject }) => subject),
      ];
      const { services, tasks, checks } = input.settings;
      expect(told.sort()).toEqual([...Object.keys(services), ...Object.keys(tasks), ...Object.keys(checks)].sort());
    }),
  );
});

test('the order of writing plays no part', () => {
  const reversed = <T>(record: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(record).reverse());
  fc.assert(
    fc.property(inputs, (input) => {
      const { plan } = buildPlan(input);
      const { services, tasks, ...rest } = input.settings;
      const other = buildPlan({
        ...input,
        settings: { ...rest, services: reversed(services), tasks: reversed(tasks) },
      }).plan;
      expect(other.stages).toEqual(plan.stages);
      expect(other.criticalPath).toEqual(plan.criticalPath);
      expect(other.steps).toEqual(plan.steps);
      expect(other.tasks.map((step) => step.task)).toEqual(plan.tasks.map((step) => step.task));
    }),
  );
});

test('10,000 services in a chain and with many needs', () => {
  const name = (index: number) => `s${index}`;
  const needsOfNth = (index: number) =>
    [1, 2, 3, 500].filter((back) => back <= index).map((back) => name(index - back));
  const all = Array.from({ length: 10_000 }, (_, index) => [name(index), needsOfNth(index)] as const);
  const { plan, refusals } = buildPlan({
    settings: settings(Object.fromEntries(all.map(([key, needs]) => [key, service(needs)]))),
    base: base(),
    only: null,
    force: false,
    candidates: Object.fromEntries(
      all.map(([key]) => [key, { release: { version: '2' }, changed: true, reason: 'r' }]),
    ),
    capabilities: Object.fromEntries(all.map(([key]) => [key, able])),
    durations: {},
    fingerprints: {},
  });
  expect(refusals).toEqual([]);
  expect(plan.stages).toHaveLength(10_000);
  expect(plan.criticalPath.expectedMs).toBe(10_000);
});
