import { dueSteps } from '@convoy/engine/incidents/steps';
import { shortlyMs, suspectFacts } from '@convoy/engine/incidents/suspects';
import { graphOf } from '@convoy/model/graph';
import type { IncidentFact } from '@convoy/model/incidents/facts';
import { reportNotes, spanText, timesOf } from '@convoy/model/incidents/report';
import type { IncidentStep } from '@convoy/model/incidents/settings';
import { foldIncidents, type Incidents, noIncidents } from '@convoy/model/incidents/state';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

const graph = graphOf({ web: ['orders'], orders: ['stock'], stock: [], mail: [] });
const at = 10 * shortlyMs;
const opened = { type: 'incident.opened', at, incident: 'i-1', severity: 'critical', reason: 'refused' } as const;
const folded = (facts: readonly IncidentFact[]): Incidents => facts.reduce(foldIncidents, noIncidents);
const failing = folded([{ ...opened, cause: 'orders', affected: ['web'] }]);

const change = fc.record({
  service: fc.constantFrom('web', 'orders', 'stock', 'mail'),
  deployment: fc.constantFrom('d-1', 'd-2'),
  from: fc.constantFrom('1', null),
  to: fc.constantFrom('2', '3'),
  shiftedAt: fc.integer({ min: at - 2 * shortlyMs, max: at + shortlyMs }),
});

test('suspected is the newest release of the cause, and of each thing it needs, from shortly before; once', () => {
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const facts = suspectFacts(failing, graph, changes, at + 5);
      for (const fact of facts) {
        if (fact.type !== 'incident.suspected') throw new Error(fact.type);
        expect(['orders', 'stock']).toContain(fact.service);
        expect(fact.shiftedAt).toBeLessThanOrEqual(at);
        expect(fact.shiftedAt).toBeGreaterThanOrEqual(at - shortlyMs);
        const newer = changes.filter((one) => one.service === fact.service && one.shiftedAt <= at);
        expect(Math.max(...newer.map(({ shiftedAt }) => shiftedAt))).toBe(fact.shiftedAt);
      }
      const isNear = (service: string) =>
        changes.some((one) => one.service === service && one.shiftedAt <= at && one.shiftedAt >= at - shortlyMs);
      expect(facts.length).toBe(['orders', 'stock'].filter(isNear).length);
      expect(suspectFacts(facts.reduce(foldIncidents, failing), graph, changes, at + 9)).toEqual([]);
    }),
  );
});

const step = (name: string, more: Partial<IncidentStep> = {}): IncidentStep => ({
  ...{ name, run: 'true', on: {}, timeoutMs: 1, idempotent: false },
  ...more,
});

test('steps come one after the other, each once, wherever whoever takes them dies', () => {
  const steps = [step('a'), step('b', { idempotent: true }), step('c', { on: { severity: 'warning' } }), step('d')];
  const settings = { steps, runbooks: {} };
  fc.assert(
    fc.property(fc.array(fc.boolean()), (deaths) => {
      let state = failing;
      const begun: string[] = [];
      for (let turn = 0; turn < 20; turn += 1) {
        const [due, ...more] = dueSteps(state, settings, 'production', new Set());
        expect(more).toEqual([]);
        if (!due) break;
        const of = { at: at + turn, incident: 'i-1', step: due.step.name } as const;
        const facts: IncidentFact[] = due.what === 'lost' ? [] : [{ type: 'incident.step-started', ...of }];
        if (due.what !== 'lost') begun.push(due.step.name);
        // Whoever dies after the beginning has written no end.
        if (!deaths[turn] || due.what === 'lost')
          facts.push({ type: 'incident.step-ended', ...of, outcome: due.what === 'lost' ? 'unknown' : 'done' });
        state = facts.reduce(foldIncidents, state);
      }
      expect(new Set(begun)).toEqual(new Set(['a', 'b', 'd']));
      expect(begun.filter((name) => name !== 'b')).toEqual(['a', 'd']);
    }),
  );
});

test('its report says how long it took to take on, to mitigate and to resolve, and what came of it', () => {
  const { past } = folded([
    { ...opened, cause: 'orders', affected: ['web'], severity: 'critical' },
    { type: 'incident.acknowledged', at: at + 30_000, incident: 'i-1', actor: 'alice' },
    { type: 'incident.acknowledged', at: at + 40_000, incident: 'i-1', actor: 'bob' },
    { type: 'incident.mitigated', at: at + 90_000, incident: 'i-1', reason: 'x' },
    { type: 'incident.resolved', at: at + 3_900_000, incident: 'i-1', reason: 'x', looks: { bad: 3, all: 9 } },
  ]);
  const [incident] = past;
  if (!incident) throw new Error('it is not over');
  expect(timesOf(incident)).toEqual({ toAcknowledge: 30_000, toMitigate: 90_000, toResolve: 3_900_000 });
  expect(reportNotes(incident)).toEqual({
    ...{ cause: 'orders: refused', affected: 'web', lasted: '1 h 5 min', mitigated: 'after 1 min 30 s' },
    ...{ acknowledged: 'by alice after 30 s', 'failed looks': '3 of 9' },
  });
  expect(spanText(0)).toBe('0 s');
});
