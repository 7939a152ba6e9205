import type { Note } from '@convoy/model/plan';
import { plural } from '@convoy/model/plural';
import type { Release } from '@convoy/model/release';
import type { Settings } from '@convoy/model/settings';
import type { Standing } from '../git.ts';
import { pastOf } from '../past.ts';
import { among } from '../paths.ts';

/**
 * The `local` provider runs what is checked out, whatever its version is called: said where that is not the commit that
 * was confirmed elsewhere.
 */
export const notCheckedOut = async (
  root: string,
  standing: Standing | null,
  { services }: Settings,
  releases: ReadonlyMap<string, Release>,
): Promise<Note[]> => {
  const local = [...releases].flatMap(([subject, { commit }]) => {
    const service = services[subject];
    return commit !== undefined && service?.provider === 'local' ? [{ subject, commit, paths: service.paths }] : [];
  });
  if (local.length === 0) return [];
  const past = await pastOf(
    root,
    standing,
    local.map(({ commit }) => commit),
  );
  return local.flatMap(({ subject, commit, paths }) => {
    const isOurs = among(paths);
    const dirty = (standing?.uncommitted ?? []).filter((file) => (paths.length === 0 ? file.tracked : isOurs(file)));
    const differing = new Set([...(past.changed(commit) ?? []).filter(isOurs), ...dirty].map(({ path }) => path));
    const isKnown = past.changed(commit) !== undefined;
    if (isKnown && differing.size === 0) return [];
    const how = isKnown
      ? `${plural(differing.size, 'file of it differs', 'files of it differ')} from`
      : 'git does not know';
    const message = `${subject} runs what is checked out here, and ${how} the commit that is promoted, ${commit.slice(0, 12)}: check that out`;
    return [{ subject, code: 'NOT_CHECKED_OUT', message }];
  });
};
