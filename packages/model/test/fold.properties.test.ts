import { deploymentCodec, header } from '@convoy/model/codec';
import type { Event, Fact } from '@convoy/model/events';
import { fold } from '@convoy/model/fold';
import { merge } from '@convoy/model/merge';
import { initialState, type State } from '@convoy/model/state';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stamp } from './events.ts';
import { verdict } from './folding.ts';

const { decode, encode } = deploymentCodec;

const name = fc.constantFrom('web', 'api', 'store');
const release = fc.record({ version: fc.constantFrom('1', '2') });
const key = fc.constantFrom('deploy:web:1', 'shift:api:1', 'task:drop:1');
const control = <V extends string>(verb: V) => ({
  type: fc.constant('control.accepted' as const),
  verb: fc.constant(verb),
  actor: fc.constant('ada'),
  subject: name,
  release,
});

const proving: fc.Arbitrary<Fact>[] = [
  fc.record({
    type: fc.constant('service.weighed' as const),
    ...{ service: name, release, share: fc.constantFrom(0.1, 0.5), step: fc.nat({ max: 3 }), key },
  }),
  fc.record(
    {
      type: fc.constant('service.checked' as const),
      check: fc.constantFrom('smoke', 'security', 'page', 'performance', 'canary', 'watch', 'checkout'),
      service: name,
      verdict: fc.constantFrom('passed' as const, 'failed' as const).map(verdict),
      step: fc.nat({ max: 3 }),
      profile: fc.record({ ms: fc.array(fc.nat(), { maxLength: 3 }), samples: fc.nat(), errors: fc.nat() }),
      key,
    },
    { requiredKeys: ['type', 'check', 'verdict', 'key'] },
  ) as fc.Arbitrary<Fact>,
];

const fact: fc.Arbitrary<Fact> = fc.oneof(
  ...proving,
  fc.record({
    type: fc.constant('command.started' as const),
    command: fc.record({
      type: fc.constantFrom('deploy' as const, 'shift' as const),
      service: name,
      release,
      attempt: fc.constant(1),
    }),
    key,
    deadline: fc.nat(),
    host: fc.constant('h'),
  }),
  fc.record({
    type: fc.constantFrom('service.deployed' as const, 'service.shifted' as const, 'service.retired' as const),
    service: name,
    release,
    key,
  }),
  fc.record({ type: fc.constant('service.checkpointed' as const), service: name }),
  fc.record({
    type: fc.constant('service.rolled-back' as const),
    service: name,
    from: release,
    to: fc.option(release),
    key,
  }),
  fc.record({ type: fc.constant('task.finished' as const), task: name, key }),
  fc.record({
    type: fc.constant('failure.detected' as const),
    service: name,
    point: fc.constant('gate' as const),
    code: fc.constant('X'),
    reason: fc.string(),
  }),
  fc.record({
    type: fc.constant('rollback.failed' as const),
    service: name,
    code: fc.constant('X'),
    reason: fc.string(),
  }),
  fc.record({ type: fc.constant('deployment.resumed' as const), actor: fc.constant('ada') }),
  fc.record({ type: fc.constant('deployment.confirmed' as const), releases: fc.dictionary(name, fc.option(release)) }),
  fc.record(control('hold')),
  fc.record(control('lift')),
  fc.record({ ...control('settle'), as: fc.constantFrom('deployed' as const, 'absent' as const) }),
);
const journal = fc.array(fact, { maxLength: 30 }).map((facts) => facts.map((item, index) => stamp(index + 1, item)));

const foldAll = (events: readonly Event[], from: State = initialState): State =>
  events.reduce((state, event) => fold(frozen(state), event), from);
/** A fold that changed the state it was given would throw. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

test('the same journal gives the same state, in one go or in two', () => {
  fc.assert(
    fc.property(journal, fc.nat(), (events, at) => {
      const whole = foldAll(events);
      expect(foldAll(events)).toEqual(whole);
      const cut = events.length === 0 ? 0 : at % events.length;
      expect(foldAll(events.slice(cut), foldAll(events.slice(0, cut)))).toEqual(whole);
    }),
  );
});

test('a journal read from its file, or merged from segments, gives the same state', () => {
  fc.assert(
    fc.property(journal, fc.nat(), (events, at) => {
      const whole = foldAll(events);
      expect(foldAll(decode(header + encode(events), 'j').events)).toEqual(whole);
      const cut = events.length === 0 ? 0 : at % events.length;
      expect(foldAll(merge(events.slice(cut), events.slice(0, cut + 1)))).toEqual(whole);
    }),
  );
});

test('a type from a newer version changes nothing but the count', () => {
  fc.assert(
    fc.property(
      journal,
      fc.constantFrom('service.teleported', 'constructor', '__proto__', 'toString'),
      (events, type) => {
        const state = foldAll(events);
        const event = { ...stamp(99, { type: 'service.checkpointed', service: 'web' }), type };
        expect(fold(state, event as never)).toEqual({ ...state, segments: { ...state.segments, '1.agent': 99 } });
      },
    ),
  );
});

test('markers move by confirmation only, with what was measured before it', () => {
  fc.assert(
    fc.property(journal, (events) => {
      const { markers, ordinal } = foldAll(events);
      const kept = ['deployment.confirmed', 'service.checked'];
      expect(ordinal).toBe(events.filter(({ type }) => type === 'deployment.confirmed').length);
      expect(foldAll(events.filter(({ type }) => kept.includes(type))).markers).toEqual(markers);
    }),
  );
});

test('a lifted release is not held, a held one is, and holding twice holds once', () => {
  fc.assert(
    fc.property(journal, name, release, (events, subject, held) => {
      const control = (verb: 'hold' | 'lift') =>
        stamp(99, { type: 'control.accepted', verb, actor: 'ada', subject, release: held });
      const holds = (state: State) =>
        state.holds.filter((one) => one.service === subject && one.release.version === held.version).length;
      const once = fold(foldAll(events), control('hold'));
      expect(holds(once)).toBe(1);
      expect(fold(once, control('hold')).holds).toEqual(once.holds);
      expect(holds(fold(once, control('lift')))).toBe(0);
      const all = fold(once, stamp(99, { type: 'control.accepted', verb: 'lift', actor: 'ada', subject }));
      expect(all.holds.some((one) => one.service === subject)).toBe(false);
    }),
  );
});
