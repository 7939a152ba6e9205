import type { buildPlan } from '@convoy/model/planner';
import { describe, expect, test } from '@jest/globals';
import { plan } from './planning.ts';
import { base, marker, service, settings, task } from './settings.ts';

describe('expand tasks', () => {
  const of = (change = {}) =>
    settings(
      { web: service(['schema']), api: service() },
      { tasks: { schema: task('expand', { needs: ['backup'], ...change }), backup: task('expand') } },
    );
  const taskNames = (made: ReturnType<typeof buildPlan>) => made.plan.tasks.map((step) => step.task);

  test('run with what needs them, however far away', () => {
    const made = plan(of());
    expect(taskNames(made)).toEqual(['backup', 'schema']);
    expect(made.plan.tasks[1]).toEqual({
      task: 'schema',
      phase: 'expand',
      needs: ['backup'],
      ready: [],
      expectedMs: 1,
      fingerprint: 'f-schema',
      guards: [],
    });
    expect(made.plan.steps.find((step) => step.service === 'web')?.needs).toEqual(['schema']);
  });

  test('stay out of a plan that does not need them', () => {
    const made = plan(of(), { only: ['api'] });
    expect(taskNames(made)).toEqual([]);
    expect(made.plan.skipped.filter(({ code }) => code === 'NOTHING_TO_DO').map(({ subject }) => subject)).toEqual([
      'schema',
      'backup',
    ]);
  });

  test('idempotent ones run every time, the others once for each fingerprint', () => {
    const tasks = { schema: 'f-schema', backup: 'f-backup' };
    expect(taskNames(plan(of(), { base: base({ tasks }) }))).toEqual(['backup', 'schema']);
    const once = plan(of({ idempotent: false }), { base: base({ tasks }) });
    expect(taskNames(once)).toEqual([]);
    expect(once.plan.skipped).toMatchObject([
      { subject: 'schema', code: 'ALREADY_DONE' },
      { subject: 'backup', code: 'NOTHING_TO_DO' },
    ]);
    expect(once.plan.steps.find((step) => step.service === 'web')?.needs).toEqual([]);
    const changed = plan(of({ idempotent: false }), { base: base({ tasks: { schema: 'former' } }) });
    expect(taskNames(changed)).toEqual(['backup', 'schema']);
  });

  test('a service behind a task is a need too: in order, or ready', () => {
    const chain = settings(
      { web: service(['schema']), store: service() },
      { tasks: { schema: task('expand', { needs: ['store'] }) } },
    );
    const all = plan(chain);
    expect(all.plan.stages).toEqual([['store'], ['web']]);
    expect(all.plan.tasks[0]?.needs).toEqual(['store']);
    const web = plan(chain, { only: ['web'], base: base({ markers: { store: marker('1') } }) });
    expect(web.plan.steps[0]).toMatchObject({ needs: ['schema'], ready: ['store'] });
    expect(web.plan.tasks[0]).toMatchObject({ needs: [], ready: ['store'] });
    expect(plan(chain, { only: ['web'] }).refusals).toMatchObject([{ subject: 'store', code: 'NEED_NOT_READY' }]);
  });
});

describe('contract tasks', () => {
  const of = (change = {}) =>
    settings(
      { orders: service(), web: service(['orders']), api: service() },
      { tasks: { drop: task('contract', { needs: ['orders', 'web'], ...change }) } },
    );

  const release = { version: '2' };
  const unchanged = {
    orders: { release, changed: true, reason: 'changed' },
    web: { release, changed: false, reason: 'confirmed' },
  };

  test('wait while a service they need stays at a former release, and say for which', () => {
    const made = plan(of(), { only: ['orders'], base: base({ markers: { web: marker('1') } }) });
    expect(made.plan.tasks).toEqual([]);
    expect(made.plan.skipped).toContainEqual({
      subject: 'drop',
      code: 'WAITING',
      reason:
        'it removes what a former release may need: it runs with a deployment of web too; where nothing of them is to change, `convoy deploy orders web --force` runs it',
    });
    // Of what was never confirmed nobody knows what runs.
    expect(plan(of(), { only: ['orders'], candidates: unchanged }).plan.tasks).toEqual([]);
  });

  test('run with some of the services they need when the others are at their release already, and guard all of them', () => {
    const made = plan(of(), {
      only: ['orders'],
      candidates: unchanged,
      base: base({ markers: { web: marker('2') } }),
    });
    expect(made.plan.tasks).toEqual([
      {
        task: 'drop',
        phase: 'contract',
        needs: ['orders'],
        ready: [],
        expectedMs: 1,
        fingerprint: 'f-drop',
        guards: ['orders', 'web'],
      },
    ]);
    expect(plan(of(), { only: ['api'] }).plan.tasks).toEqual([]);
  });

  test.each([true, false])('run once, idempotent: %s', (idempotent) => {
    const made = plan(of({ idempotent }), { base: base({ tasks: { drop: 'f-drop' } }) });
    expect(made.plan.tasks).toEqual([]);
    expect(made.plan.skipped).toMatchObject([{ subject: 'drop', code: 'ALREADY_DONE' }]);
  });

  test('bring the tasks they need, and add to the critical path', () => {
    const both = settings(
      { orders: service() },
      {
        tasks: {
          drop: task('contract', { needs: ['first', 'copy'] }),
          first: task('contract', { needs: ['orders'] }),
          copy: task('expand'),
        },
      },
    );
    const { plan: made, refusals } = plan(both, { durations: { orders: 100, drop: 10, first: 5, copy: 1 } });
    expect(made.tasks.map((step) => [step.task, step.needs, step.guards])).toEqual([
      ['copy', [], []],
      ['first', ['orders'], ['orders']],
      ['drop', ['first', 'copy'], ['orders']],
    ]);
    expect(made.criticalPath).toEqual({ services: ['orders'], expectedMs: 115 });
    expect(refusals).toEqual([]);
  });

  test('nothing that is deployed here can wait for one', () => {
    const late = settings(
      { orders: service(), web: service(['drop']) },
      { tasks: { drop: task('contract', { needs: ['orders'] }) } },
    );
    expect(plan(late).refusals).toMatchObject([{ subject: 'drop', code: 'NEED_NOT_READY' }]);
    const after = plan(late, { base: base({ tasks: { drop: 'f-drop' } }) });
    expect(after.refusals).toEqual([]);
    expect(after.plan.steps.find((step) => step.service === 'web')?.needs).toEqual([]);
  });
});
