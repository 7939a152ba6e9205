import type { TestCase } from '@convoy/model/checks';

/** In characters. */
const longestMessage = 2000;
/** Of suites within suites so many name a case. */
const mostNames = 6;

interface Suite {
  readonly name: string;
  /** Failures and errors that it says it has, and that were seen in it: as raw elements, of suites in it too. */
  readonly told: number;
  seen: number;
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

export type Attributes = Readonly<Record<string, string>>;

const wholeNumber = (text: string | undefined): number => (text && /^\d{1,9}$/.test(text) ? Number(text) : 0);

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

/** Takes the elements of a JUnit report, and gives its cases. */
export const collector = () => {
  const cases: TestCase[] = [];
  const suites: Suite[] = [];
  let open: Open | null = null;

  const fail = (attributes: Attributes): void => {
    const [suite] = suites.slice(-1);
    if (suite) suite.seen += 1;
    if (open) {
      open.failed = true;
      open.message ||= attributes.message ? `${attributes.message}\n` : '';
    } else if (suite) {
      const message = (attributes.message ?? '').slice(0, longestMessage);
      cases.push({ name: suite.name || 'a suite', outcome: 'failed', ...(message !== '' && { message }) });
    }
  };

  const passAgain = (): void => {
    if (open) open.flaky = true;
  };

  const enter: Readonly<Record<string, (attributes: Attributes) => void>> = {
    testsuites: (attributes) => enter.testsuite?.(attributes),
    testsuite: ({ name = '', failures, errors }) => {
      suites.push({ name, told: wholeNumber(failures) + wholeNumber(errors), seen: 0 });
    },
    testcase: (attributes) => {
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
  };

  const leaveSuite = (): void => {
    const suite = suites.pop();
    if (!suite) return;
    if (suite.told > suite.seen) {
      cases.push(untold(suite));
      suite.seen = suite.told;
    }
    const [around] = suites.slice(-1);
    if (around) around.seen += suite.seen;
  };

  const leave: Readonly<Record<string, () => void>> = {
    testsuites: leaveSuite,
    testsuite: leaveSuite,
    testcase: () => {
      if (open) cases.push(closed(open));
      open = null;
    },
  };
  return { cases, enter, leave, text: (text: string) => open && within(open, text) };
};

const within = (open: Open, text: string): void => {
  if (open.failed && open.message.length < longestMessage) open.message += text.slice(0, longestMessage);
};
