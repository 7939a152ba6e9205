import { type Decided, decideAlerts } from '@convoy/engine/alerts/decide';
import type { AlertFact } from '@convoy/model/alerting/facts';
import { foldAlerts } from '@convoy/model/alerting/fold';
import { fingerprintOf, type Labels } from '@convoy/model/alerting/labels';
import { type Alerting, noAlerts } from '@convoy/model/alerting/state';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { begins, ends, explains, route, second, settings } from './telling.ts';

const of = (service: string, severity: string): Labels => ({ environment: 'e', service, cause: service, severity });

const by = fc.constantFrom(null, ['environment', 'cause'], ['cause', 'severity']);
const channels = fc.constantFrom(['ops'], ['ops', 'mail'], ['mail']);
const routes = fc
  .array(
    fc.record({
      ...{ match: fc.constantFrom({ severity: 'critical' }, { severity: 'warning' }, { cause: 'a' }), groupBy: by },
      ...{ to: channels, continues: fc.boolean() },
      ...{ groupWaitMs: fc.integer({ min: 0, max: 9 }), groupIntervalMs: fc.integer({ min: 1, max: 9 }) },
    }),
    { maxLength: 3 },
  )
  .map((all) =>
    [...all, { to: ['ops'], groupBy: null, groupWaitMs: 3, groupIntervalMs: 5 }].map(
      ({ groupWaitMs, groupIntervalMs, ...rest }) =>
        route({ ...rest, groupWaitMs: groupWaitMs * second, groupIntervalMs: groupIntervalMs * second }),
    ),
  );

/** An incident of a service: from when, how much later it gets worse and goes over to another cause, and how long it lasts. */
const incidents = fc
  .array(
    fc.record({
      ...{ service: fc.constantFrom('a', 'b', 'c'), from: fc.nat(60), lasts: fc.integer({ min: 1, max: 40 }) },
      ...{ worse: fc.nat(40), moves: fc.nat(40), halts: fc.nat(60), burns: fc.nat(60) },
    }),
    { maxLength: 6 },
  )
  .map((all) =>
    all
      .flatMap(({ service, from, lasts, worse: after, moves, halts, burns }): AlertFact[] => {
        const conversation = `incident ${service}`;
        const to = from + lasts;
        const one = (at: number, end: number, labels: Labels) =>
          at < end ? [begins(at * second, conversation, labels), ends(end * second, labels)] : [];
        const burn = { ...of(service, 'warning'), cause: '', alertname: 'slo' };
        return [
          ...one(from, to, of(service, 'warning')),
          ...one(from + after, to, of(service, 'critical')),
          ...one(from + moves, to, { ...of(`${service}2`, 'critical') }),
          // A deployment that waits for a person lasts as long as that takes.
          ...one(from + 1, halts, { environment: 'e', deployment: service, severity: 'critical' }),
          ...(burns > 0 ? [begins((from + 1) * second, 'slo', burn), ends((to + burns) * second, burn)] : []),
          ...(burns > 0 ? [explains((from + 1) * second, of(service, 'warning'), burn)] : []),
        ];
      })
      .toSorted((x, y) => x.at - y.at),
  );

/** Issues as they stand, by channel and thread: what the channel was told to fire there. */
type Issues = Map<string, ReadonlySet<string>>;

/** Brings an issue to what a message says, and looks at that. */
const take = (issues: Issues, { channel, thread, firing, resolved, occasion, look }: Decided, { alerts }: Alerting) => {
  const key = `${channel} ${thread}`;
  const left = new Set([...(issues.get(key) ?? []), ...firing.map(fingerprintOf)]);
  for (const one of resolved) expect(left.delete(fingerprintOf(one))).toBe(true);
  expect(occasion === 'resolved').toBe(left.size === 0);
  // What fires all the while and nobody explains is in each message.
  const said = new Set(firing.map(fingerprintOf));
  for (const one of left) {
    const { firedAt = 0, resolvedAt = null, explainedBy = [] } = alerts.get(one) ?? {};
    // Who is called hears of ends by the next look.
    if (occasion === 'escalated' && resolvedAt !== null) continue;
    expect(resolvedAt ?? look + 1).toBeGreaterThan(look);
    expect(said.has(one) || firedAt > look || explainedBy.length > 0).toBe(true);
  }
  if (left.size === 0) issues.delete(key);
  else issues.set(key, left);
};

/** Conversations that a channel has more than one open issue of. */
const doubled = (issues: Issues, conversations: ReadonlyMap<string, string>): string[] => {
  const found = new Map<string, Set<string>>();
  for (const [key, firing] of issues)
    for (const one of firing) {
      const name = `${key.split(' ')[0]} ${conversations.get(one)}`;
      found.set(name, (found.get(name) ?? new Set()).add(key));
    }
  return [...found].filter(([, keys]) => keys.size > 1).map(([name]) => name);
};

/** What has fired for longer than any look takes since what explains it began or ended, where nobody was told of either. */
const untold = ({ alerts }: Alerting, facts: readonly AlertFact[], issues: Issues, now: number): string[] =>
  [...alerts].flatMap(([fingerprint, { resolvedAt, explainedBy = [] }]) => {
    const all = [fingerprint, ...explainedBy];
    const ended = facts.findLast(
      (fact) => fact.type === 'alert.resolved' && fact.at <= now && explainedBy.includes(fingerprintOf(fact.labels)),
    );
    const since = Math.max(ended?.at ?? 0, ...all.map((one) => alerts.get(one)?.firedAt ?? 0));
    const isLate = resolvedAt === null && now - since > 20 * second;
    const isKnown = issues.values().some((firing) => all.some((one) => firing.has(one)));
    return isLate && !isKnown ? [fingerprint] : [];
  });

const lasts = [150, 160, 170, 180, 190, 200];

test('whatever happens and whoever dies, an incident has one open issue at most, closed when it is over, and all is told', () => {
  fc.assert(
    fc.property(
      routes,
      incidents,
      fc.array(fc.nat(120), { maxLength: 40 }),
      fc.boolean(),
      fc.constantFrom([], [{ afterMs: 15 * second, to: ['pager', 'mail'] }]),
      (all, facts, times, dies, escalate) => {
        let state = noAlerts(settings({ routes: all, escalate }));
        let [from, since]: [number, number | null] = [0, null];
        const conversations = new Map(
          facts.flatMap((fact) =>
            fact.type === 'alert.firing' ? [[fingerprintOf(fact.labels), fact.conversation ?? '']] : [],
          ),
        );
        const issues: Issues = new Map();
        for (const now of [...times, ...lasts].map((one) => one * second).toSorted((x, y) => x - y)) {
          const to = facts.findIndex(({ at }) => at > now);
          state = foldAlerts(state, facts.slice(from, to < 0 ? facts.length : to));
          from = to < 0 ? facts.length : to;
          const { notifications } = decideAlerts(state, now, { prefix: 'n', since: dies ? null : since });
          for (const one of notifications) take(issues, one, state);
          expect(doubled(issues, conversations)).toEqual([]);
          state = foldAlerts(state, notifications);
          since = now;
          expect(untold(state, facts, issues, now)).toEqual([]);
        }
        expect([...issues]).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});
