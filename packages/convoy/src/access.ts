import { authorizeAll, type Ruled } from '@convoy/engine/authorize/access';
import type { Ports } from '@convoy/engine/ports';
import type { Guarded } from '@convoy/model/access';
import type { Note } from '@convoy/model/plan';
import type { Refusal } from '@convoy/model/refusal';

/** Who may do what: refusals where people can be asked, and a note where nobody can be. */
export const accessOf = async (
  operations: readonly Guarded[],
  settings: Ruled,
  actor: string,
  { people }: Pick<Ports, 'people'>,
): Promise<{ readonly refusals: readonly Refusal[]; readonly notes: readonly Note[] }> => {
  const { environment: subject, access = {} } = settings;
  if (people) return { refusals: await authorizeAll(operations, settings, actor, people), notes: [] };
  const message = `\`access\` of ${subject} is not enforced here: who has which permission only GitHub can say, and whoever may write the state folder may do everything`;
  const notes = Object.keys(access).length === 0 ? [] : [{ subject, code: 'ACCESS_NOT_ENFORCED', message }];
  return { refusals: [], notes };
};
