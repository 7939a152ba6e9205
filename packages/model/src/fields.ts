import type { Profile } from './checks.ts';
import type { Event, Facts, FactType, Stamp } from './events.ts';
import type { Verdict } from './look.ts';
import { own } from './record.ts';
import type { Release } from './release.ts';

/** `true`: the field as it is; a row of its own: those of its fields. */
export type Row<T> = { readonly [K in keyof T]-?: true | Row<NonNullable<T[K]>> };

/** What the journal adds to every fact. */
const stamp: Row<Stamp> = { id: true, at: true, order: true, deployment: true, environment: true };

/** What a provider answers and what looks came to is made outside: there the list goes deeper. */
const release: Row<Release> = { version: true, digest: true, commit: true, fingerprint: true, handle: true };
const verdict: Row<Verdict> = { outcome: true, code: true, reason: true, counts: true, latency: true };

const profile: Row<Profile> = { ms: true, samples: true, errors: true, asked: true };

const ofRelease = { service: true, release, key: true } as const;

/** What of each fact may enter a journal; whatever else an event carries at run time stays out (DESIGN §4). */
const fields: { readonly [T in FactType]: Row<Facts[T]> } = {
  'deployment.requested': {
    operation: true,
    actor: true,
    reason: true,
    commit: true,
    manifest: true,
    run: true,
    override: { reason: true, of: true },
  },
  'deployment.planned': { plan: true, settings: true, base: true },
  'deployment.resumed': { actor: true, note: true },
  'deployment.confirmed': { releases: true },
  'deployment.halted': { code: true, reason: true, subject: true },
  'deployment.finished': { outcome: true, reason: true },
  'command.started': { command: true, key: true, deadline: true, others: true },
  'command.abandoned': { key: true, reason: true },
  'service.deployed': { ...ofRelease, candidate: true, url: true },
  'service.gated': { service: true, of: true, verdict, key: true },
  'service.weighed': { ...ofRelease, share: true, step: true },
  'service.shifted': ofRelease,
  'service.checked': { check: true, service: true, verdict, step: true, profile, key: true },
  'service.checkpointed': { service: true },
  'service.rolled-back': { service: true, from: release, to: release, key: true },
  'service.retired': ofRelease,
  'service.skipped': { service: true, code: true, reason: true },
  'task.finished': { task: true, key: true },
  'failure.detected': {
    point: true,
    service: true,
    task: true,
    check: true,
    code: true,
    reason: true,
    outcome: true,
    key: true,
  },
  'rollback.decided': { scope: true, affected: true, undo: true, hold: true, outcome: true, reasons: true },
  'rollback.failed': { service: true, code: true, reason: true, key: true },
  'control.accepted': {
    wish: true,
    verb: true,
    actor: true,
    reason: true,
    subject: true,
    release: true,
    ends: true,
    as: true,
    candidate: true,
  },
  'control.refused': { wish: true, verb: true, actor: true, subject: true, reason: true },
};

/** Types of all facts of deployments. */
export const factTypes: readonly string[] = Object.keys(fields);

/** The event with what may enter a journal; of an unknown type, from a newer version, everything. */
export const allowed = (event: Event): object => allowedBy(fields, stamp, event);

/** The same by the rows of any family of facts. */
export const allowedBy = (rows: Readonly<Record<string, object>>, stamped: object, event: { type: string }): object => {
  const row = own<object>(rows, event.type);
  return row ? project(event, { type: true, ...stamped, ...row }) : event;
};

const project = (value: object, row: object): object =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const deeper = own(row as Record<string, unknown>, key);
      if (deeper === undefined) return [];
      const isOpen = deeper === true || typeof item !== 'object' || item === null;
      return [[key, isOpen ? item : project(item, deeper as object)]];
    }),
  );
