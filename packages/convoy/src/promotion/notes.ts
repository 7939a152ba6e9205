import { few } from '@convoy/model/few';
import type { Note } from '@convoy/model/plan';
import type { Refusal } from '@convoy/model/refusal';
import type { Settings } from '@convoy/model/settings';
import type { Candidates } from '../candidates.ts';

/** Versions that are named are no part of a promotion. */
export const onlyPromoted = (
  { environment }: Settings,
  source: string,
  versions: ReadonlyMap<string, string>,
): Refusal[] =>
  versions.size === 0
    ? []
    : [
        {
          subject: environment,
          code: 'PROMOTION_ONLY',
          reason: `${environment} takes what is confirmed in ${source} and nothing else, so not ${few([...versions].map((pair) => pair.join('=')))}`,
          fix: `deploy it to ${source} first, and leave --version out here`,
        },
      ];

/** What is under way in the source changes nothing that is confirmed there. */
export const unfinished = (subject: string, id: string | null): Note[] =>
  id === null
    ? []
    : [
        {
          subject,
          code: 'SOURCE_UNFINISHED',
          message: `${subject} has an unfinished deployment, ${id}: what was confirmed there before it is promoted`,
        },
      ];

/** A part of a vector is a combination that was never confirmed as a whole. */
export const partOf = (
  { environment }: Settings,
  source: string,
  candidates: Candidates['candidates'],
  only: readonly string[] | null,
): Note[] => {
  const left = Object.keys(candidates).filter(
    (service) => candidates[service]?.changed && only?.includes(service) === false,
  );
  const message = `${few(left)} of ${source} ${left.length === 1 ? 'is' : 'are'} left out: this combination was never confirmed together there`;
  return left.length === 0 ? [] : [{ subject: environment, code: 'PART_OF_VECTOR', message }];
};

/** What the source is taking back, and what it holds, is known to be bad: confirmed there is not enough then. */
export const regretted = (
  { environment }: Settings,
  source: string,
  { goesBack, held }: { readonly goesBack: string | null; readonly held: readonly string[] },
): Refusal[] => [
  ...(goesBack === null
    ? []
    : [
        {
          subject: environment,
          code: 'SOURCE_GOES_BACK' as const,
          reason: `${source} is being taken back by ${goesBack}: what it confirmed before may be what it goes back from`,
          fix: 'wait until that is over',
        },
      ]),
  ...(held.length === 0
    ? []
    : [
        {
          subject: environment,
          code: 'SOURCE_HOLDS' as const,
          reason: `${source} holds ${few(held)}, though it is confirmed there`,
          fix: `lift it in ${source}, or deploy another version there`,
        },
      ]),
];
