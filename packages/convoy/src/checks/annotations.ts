import { isAbsolute, relative, resolve } from 'node:path';
import { advised } from '@convoy/judge/findings';
import { placesOfChecks } from '../manifest.ts';
import type { Place } from '../place.ts';
import type { Annotation } from '../verb.ts';
import type { DoneCheck } from './run.ts';

/** Of one check: GitHub shows ten errors of a step, and whoever looks for all has the SARIF. */
const mostFindings = 10;

const nameOf = ({ service, check }: DoneCheck): string => (service === undefined ? check : `${service} ${check}`);

/** Findings at their own lines. Files of elsewhere, of an image for example, are none that anybody could look at here. */
const findingsOf = ({ findings }: DoneCheck, { root }: Place, cwd: string): Annotation[] =>
  findings
    .flatMap((finding): Annotation[] => {
      if (finding.file === undefined || isAbsolute(finding.file)) return [];
      const file = relative(cwd, resolve(root, finding.file)).replaceAll('\\', '/');
      if (file.startsWith('../')) return [];
      return [{ file, line: finding.line ?? 1, code: finding.rule, message: advised(finding) }];
    })
    .slice(0, mostFindings);

/** Each check that has not passed, at the line of the manifest where it is written, and behind all of them their findings. */
export const annotationsOf = async (
  checks: readonly DoneCheck[],
  place: Place,
  environment: string,
  cwd: string,
): Promise<readonly Annotation[]> => {
  const failing = checks.filter(({ verdict }) => verdict.outcome !== 'passed');
  if (failing.length === 0) return [];
  const placeOf = await placesOfChecks(place, environment);
  return [
    ...failing.map((one) => ({
      ...{ file: place.called, ...placeOf(one), code: one.verdict.code },
      message: `${nameOf(one)} ${one.verdict.outcome}: ${one.verdict.reason}`,
    })),
    ...failing.flatMap((one) => findingsOf(one, place, cwd)),
  ];
};
