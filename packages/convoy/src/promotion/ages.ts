import { own } from '@convoy/model/record';
import type { Release, Vector } from '@convoy/model/release';
import type { Standing } from '../git.ts';
import { pastOf } from '../past.ts';

type Age = 'yes' | 'no' | 'unclear';

/** Whether what is promoted is older than what is confirmed here: each by its own commit, whatever is checked out. */
export const agesOf = async (
  root: string,
  standing: Standing | null,
  releases: ReadonlyMap<string, Release>,
  markers: Vector,
): Promise<ReadonlyMap<string, Age>> => {
  const compared = [...releases].flatMap(([service, { commit }]) => {
    const marked = own(markers, service)?.release.commit;
    return commit === undefined || marked === undefined || commit === marked ? [] : [{ service, commit, marked }];
  });
  const ages = new Map<string, Age>();
  for (const [commit, group] of Map.groupBy(compared, (one) => one.commit)) {
    const past =
      standing &&
      (await pastOf(
        root,
        { ...standing, commit },
        group.map(({ marked }) => marked),
      ));
    for (const { service, marked } of group) ages.set(service, past?.behind(marked) ?? 'unclear');
  }
  return ages;
};
