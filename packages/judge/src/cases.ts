import type { TestCase } from '@convoy/model/checks';
import { few } from '@convoy/model/few';
import type { Verdict, VerdictOutcome } from '@convoy/model/look';
import { plural } from '@convoy/model/plural';
import { plain } from './plain.ts';

const mostNamed = 3;

/** Of a case only its names are told: what it says about its failure may quote an answer. */
const named = ({ suite, name }: TestCase): string =>
  suite === undefined ? plain(name) : `${plain(suite, 80)} > ${plain(name)}`;

/** Cases of a test run to a verdict. No case, or none that ran, is no pass. */
export const judgeCases = (cases: readonly TestCase[]): Verdict => {
  const of = (outcome: TestCase['outcome']) => cases.filter((one) => one.outcome === outcome);
  const failed = of('failed');
  const [passed, skipped] = [of('passed').length, of('skipped').length];
  const conclude = (outcome: VerdictOutcome, code: string, reason: string): Verdict => ({
    ...{ outcome, code, reason },
    counts: { successful: passed, failed: failed.length, inconclusive: skipped, error: 0 },
  });
  if (failed.length > 0)
    return conclude(
      'failed',
      'CASES_FAILED',
      `${failed.length} of ${plural(cases.length, 'case')} failed: ${few(failed.map(named), mostNamed)}`,
    );
  if (cases.length === 0)
    return conclude(
      'inconclusive',
      'CASES_NONE',
      'the results hold no case: nothing was tried, see what selects the tests',
    );
  if (passed === 0)
    return conclude('inconclusive', 'CASES_NONE', `${plural(skipped, 'case')} skipped and none run: nothing was tried`);
  const flaky = cases.filter((one) => one.flaky).length;
  const rest = [...(skipped > 0 ? [`${skipped} skipped`] : []), ...(flaky > 0 ? [`${flaky} only when run again`] : [])];
  return conclude('passed', 'CASES_PASSED', [`${plural(passed, 'case')} passed`, ...rest].join(', '));
};
