import { few } from '@convoy/model/few';
import type { Note } from '@convoy/model/plan';
import { plural } from '@convoy/model/plural';
import type { Refusal } from '@convoy/model/refusal';
import type { Candidates } from './candidates.ts';

const shallow = 'fetch it (`git fetch --unshallow`; in actions/checkout `fetch-depth: 0`)';

/** Refuses releases whose commit is older than the confirmed one, or may be. */
export const staleness = (
  { candidates, stale, unclear }: Candidates,
  planned: readonly string[],
  environment: string,
): Refusal[] => {
  const refuse = (services: readonly string[], code: Refusal['code'], why: string, fix?: string): Refusal[] => {
    const meant = services.filter((service) => planned.includes(service));
    const byCommit = Map.groupBy(meant, (service) => candidates[service]?.release.commit);
    return [...byCommit].map(([commit, names]) => {
      const reason = `${few(names)}: commit ${commit?.slice(0, 12)} ${why}`;
      return { subject: environment, code, reason, ...(fix === undefined ? {} : { fix }) };
    });
  };
  return [
    ...refuse(stale, 'STALE', 'is older than the one confirmed'),
    ...refuse(
      unclear,
      'HISTORY_UNKNOWN',
      'may be older than the one confirmed, for git does not have the history between them',
      shallow,
    ),
  ];
};

/** A release that is named after a commit and is not what was committed can never be told from the one that is. */
export const notCommitted = ({ uncommitted, commit }: Candidates, planned: readonly string[]): Note[] =>
  planned
    .filter((service) => uncommitted[service])
    .map((subject) => {
      const files = plural(uncommitted[subject] ?? 0, 'file that is', 'files that are');
      const message = `${subject} has ${files} not committed: its version will be ${commit?.slice(0, 12)} all the same`;
      return { subject, code: 'NOT_COMMITTED', message };
    });
