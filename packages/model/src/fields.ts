import type { Facts, FactType, Stamp } from './events.ts';

type Row<T> = { readonly [K in keyof T]-?: true };

/** What the journal adds to every fact. */
export const stampFields: Row<Stamp> = { id: true, at: true, order: true, deployment: true, environment: true };

const release = { service: true, release: true, key: true } as const;

/** What of each fact may enter a journal; whatever else an event carries at run time stays out (DESIGN §4). */
export const fields: { readonly [T in FactType]: Row<Facts[T]> } = {
  'deployment.requested': { operation: true, actor: true, reason: true, commit: true, manifest: true },
  'deployment.planned': { plan: true, settings: true, base: true },
  'deployment.resumed': { actor: true, note: true },
  'deployment.confirmed': { releases: true },
  'deployment.halted': { code: true, reason: true, subject: true },
  'deployment.finished': { outcome: true, reason: true },
  'command.started': { command: true, key: true, deadline: true, others: true },
  'command.abandoned': { key: true, reason: true },
  'service.deployed': { ...release, candidate: true, url: true },
  'service.gated': { service: true, of: true, verdict: true, key: true },
  'service.shifted': release,
  'service.checked': { check: true, service: true, verdict: true, key: true },
  'service.checkpointed': { service: true },
  'service.rolled-back': { service: true, from: true, to: true, key: true },
  'service.retired': release,
  'service.skipped': { service: true, code: true, reason: true },
  'task.finished': { task: true, key: true },
  'failure.detected': {
    point: true,
    service: true,
    task: true,
    check: true,
    code: true,
    reason: true,
    key: true,
  },
  'rollback.decided': { scope: true, affected: true, undo: true, hold: true, outcome: true, reasons: true },
  'rollback.failed': { service: true, code: true, reason: true, key: true },
  'control.accepted': {
    verb: true,
    actor: true,
    reason: true,
    subject: true,
    release: true,
    as: true,
    candidate: true,
  },
  'control.refused': { verb: true, actor: true, subject: true, reason: true },
};
