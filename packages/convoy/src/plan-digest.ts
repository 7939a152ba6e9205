import { createHash } from 'node:crypto';
import type { Plan } from '@convoy/model/plan';
import type { Release } from '@convoy/model/release';

const told = (release: Release | null) => release && [release.version, release.digest, release.commit];

/**
 * What a plan would do, as 16 hexadecimal digits of SHA-256: from which release to which each service goes, in which
 * order, and the tasks and checks on the way. Expected times, notes and reasons do not count.
 */
export const planDigest = ({ operation, steps, undo, tasks, checks }: Plan): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        operation,
        steps.map(({ service, from, to, needs }) => [service, told(from), told(to), needs]),
        undo.map(({ service, from, to }) => [service, told(from), told(to)]),
        tasks.map(({ task, phase, needs }) => [task, phase, needs]),
        checks.map(({ check, needs }) => [check, needs]),
      ]),
    )
    .digest('hex')
    .slice(0, 16);
