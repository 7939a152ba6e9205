import type { Ruled } from '@convoy/engine/authorize/access';
import { type Passed, passOver } from '@convoy/engine/authorize/override';
import type { Ports } from '@convoy/engine/ports';
import type { Guarded } from '@convoy/model/access';
import type { Override } from '@convoy/model/events';
import type { Note } from '@convoy/model/plan';
import type { Refusal } from '@convoy/model/refusal';
import { accessOf } from './access.ts';

/** What is refused in the end, what someone answers for, and what of both is told. */
export interface Admission {
  readonly refusals: readonly Refusal[];
  readonly override: Override | null;
  readonly notes: readonly Note[];
}

const noteOf = ({ subject, code, reason }: Refusal): Note => ({
  subject,
  code: 'OVERRIDDEN',
  message: `${code} is overridden: ${reason}`,
});

const unneeded = (subject: string): Note => ({
  subject,
  code: 'NOTHING_OVERRIDDEN',
  message: 'nothing is in the way that --override would pass over: its reason is not recorded',
});

/** Asks who may do it, and passes over what `override` answers for; its reason, or undefined. */
export const admit = async (
  operation: Guarded,
  found: readonly Refusal[],
  override: string | undefined,
  settings: Ruled,
  actor: string,
  ports: Pick<Ports, 'people'>,
): Promise<Admission> => {
  const passed: Passed = passOver(found, override ?? null);
  const operations: readonly Guarded[] = passed.override ? [operation, 'override'] : [operation];
  const access = await accessOf(operations, settings, actor, ports);
  const isUnneeded = override !== undefined && passed.override === null;
  return {
    refusals: [...passed.refusals, ...access.refusals],
    override: passed.override,
    notes: [...passed.overridden.map(noteOf), ...(isUnneeded ? [unneeded(settings.environment)] : []), ...access.notes],
  };
};
