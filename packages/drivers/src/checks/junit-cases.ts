import type { TestCase } from '@convoy/model/checks';
import { ConvoyError } from '@convoy/model/error';
import { type Attributes, type Count, countCase, countWithin, isShort, openCount, wholeNumber } from './junit-count.ts';

/** In characters. */
const longestMessage = 2000;
/** Of suites within suites so many name a case. */
const mostNames = 6;

interface Suite {
  readonly name: string;
  /** Failures and errors that it says it has, and that were seen in it: as raw elements, of suites in it too. */
  readonly told: number;
  seen: number;
  readonly count: Count;
}

interface Open {
  readonly name: string;
  readonly suite: string;
  readonly ms: number | undefined;
  failed: boolean;
  skipped: boolean;
  todo: boolean;
  flaky: boolean;
  message: string;
}

/** Seconds, in some writers with a comma for each thousand. */
const msOf = ({ time = '' }: Attributes): number | undefined => {
  const seconds = time === '' ? Number.NaN : Number(time.replaceAll(',', ''));
  return Number.isFinite(seconds) && seconds >= 0 ? Math.round(seconds * 1000) : undefined;
};

/** The class that pytest and Surefire name, where it says more than the suites do: Node's runner joins those to one. */
const classOf = ({ classname = '', name = '' }: Attributes, suites: readonly string[]): string[] => {
  const known = ['', 'test', suites.join('.'), ...suites];
  return known.includes(classname) || classname.includes(name) ? [] : [classname];
};

const openCase = (attributes: Attributes, suites: readonly Suite[]): Open => {
  const path = suites
    .map(({ name }) => name)
    .filter((name) => name !== '')
    .slice(-mostNames);
  return {
    name: attributes.name || 'without a name',
    suite: [...path, ...classOf(attributes, path)].join(' > '),
    ms: msOf(attributes),
    ...{ failed: false, todo: false, flaky: false, message: '' },
    // GoogleTest has no element for what it did not run.
    skipped: attributes.status === 'notrun' || attributes.result === 'suppressed',
  };
};

/** What is expected to fail is marked as skipped, with its failure beside (`todo` of Node's runner). */
const outcomeOf = ({ failed, skipped, todo }: Open): TestCase['outcome'] => {
  if (failed && !todo) return 'failed';
  return skipped || todo ? 'skipped' : 'passed';
};

const closed = (open: Open): TestCase => {
  const outcome = outcomeOf(open);
  const message = open.message.trim().slice(0, longestMessage);
  return {
    name: open.name,
    ...(open.suite !== '' && { suite: open.suite }),
    outcome,
    ...(outcome === 'passed' && open.flaky && { flaky: true as const }),
    ...(outcome !== 'passed' && message !== '' && { message }),
    ...(open.ms !== undefined && { ms: open.ms }),
  };
};

/** A failure that only a counter tells of: of a suite's own set-up, or of a case that is missing. */
const untold = ({ name, told, seen }: Suite): TestCase => ({
  name: name || 'all suites',
  outcome: 'failed',
  message: `counts ${told} failures and errors, of which ${seen} are shown`,
});

/** A suite that knows of more than it shows: the report was cut, or is not all. */
const checkWhole = (report: string, { count }: Suite): void => {
  if (isShort(count))
    throw new ConvoyError(
      'REPORT_INCOMPLETE',
      `${report}: a suite says tests ${count.told}, and shows ${count.shown}: its writer was stopped, or left some out`,
    );
};

/** Takes the elements of a JUnit report, and gives its cases. Fault: `REPORT_INCOMPLETE`. */
export const collector = (report: string) => {
  const cases: TestCase[] = [];
  const suites: Suite[] = [];
  let open: Open | null = null;
  const here = (): Suite | undefined => suites.at(-1);

  const fail = (attributes: Attributes): void => {
    const suite = here();
    if (suite) suite.seen += 1;
    if (open) {
      open.failed = true;
      open.message ||= attributes.message ? `${attributes.message}\n` : '';
    } else if (suite) {
      const message = (attributes.message ?? '').slice(0, longestMessage);
      suite.count.shown += 1;
      cases.push({ name: suite.name || 'a suite', outcome: 'failed', ...(message !== '' && { message }) });
    }
  };

  const runAgain = (): void => {
    const suite = here();
    if (suite) suite.count.shown += 1;
  };

  const passAgain = (): void => {
    runAgain();
    if (open) open.flaky = true;
  };

  const enter: Readonly<Record<string, (attributes: Attributes) => void>> = {
    testsuites: (attributes) => enter.testsuite?.(attributes),
    testsuite: (attributes) => {
      const { name = '', failures, errors } = attributes;
      const told = wholeNumber(failures) + wholeNumber(errors);
      suites.push({ name, told, seen: 0, count: openCount(attributes) });
    },
    testcase: (attributes) => {
      const suite = here();
      if (suite) countCase(suite.count, attributes);
      open = openCase(attributes, suites);
    },
    failure: fail,
    error: fail,
    skipped: ({ type, message = '' }) => {
      if (!open) return;
      open.skipped = true;
      open.todo ||= type === 'todo';
      open.message ||= message;
    },
    // Surefire: it failed, and passed when it was run again.
    flakyFailure: passAgain,
    flakyError: passAgain,
    rerunFailure: runAgain,
    rerunError: runAgain,
  };

  const leaveSuite = (): void => {
    const suite = suites.pop();
    if (!suite) return;
    if (suite.told > suite.seen) {
      cases.push(untold(suite));
      suite.count.shown += suite.told - suite.seen;
      suite.seen = suite.told;
    }
    checkWhole(report, suite);
    const around = here();
    if (!around) return;
    around.seen += suite.seen;
    countWithin(around.count, suite.count);
  };

  const leave: Readonly<Record<string, () => void>> = {
    testsuites: leaveSuite,
    testsuite: leaveSuite,
    testcase: () => {
      const suite = here();
      if (open?.skipped && suite) suite.count.skips += 1;
      if (open) cases.push(closed(open));
      open = null;
    },
  };
  return { cases, enter, leave, text: (text: string) => open && within(open, text) };
};

const within = (open: Open, text: string): void => {
  if (open.failed && open.message.length < longestMessage) open.message += text.slice(0, longestMessage);
};
