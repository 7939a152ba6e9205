import type { TestCase } from '@convoy/model/checks';
import sax from 'sax';
import { collector } from './junit-cases.ts';
import type { Attributes } from './junit-count.ts';
import { malformed, type Report } from './report.ts';

const roots = ['testsuites', 'testsuite'];

/**
 * Cases of a report in JUnit's XML, as Ant, Surefire, pytest, GoogleTest, Node's runner and others write it. Entities that
 * a document declares are not known: none is ever put in or fetched. Faults: `REPORT_MALFORMED`, `REPORT_INCOMPLETE`.
 */
export const casesOfJunit = ({ name, text }: Report): TestCase[] => {
  if (text.trim() === '') throw malformed(name, 'is empty: its writer was stopped, or wrote nothing');
  const xml = sax.parser(true);
  const { cases, enter, leave, ...taking } = collector(name);
  const path: string[] = [];
  xml.onerror = (fault) => {
    // What follows a colon is what stands there.
    const [why = ''] = fault.message.split(/[\n:]/);
    throw malformed(name, `line ${xml.line + 1}: no whole XML: ${why}`);
  };
  xml.onopentag = ({ name: tag, attributes }) => {
    if (path.length === 0 && !roots.includes(tag))
      throw malformed(name, `is no JUnit report: its root is <${tag.slice(0, 50)}>`);
    path.push(tag);
    if (Object.hasOwn(enter, tag)) enter[tag]?.(attributes as Attributes);
  };
  xml.onclosetag = (tag) => {
    path.pop();
    if (Object.hasOwn(leave, tag)) leave[tag]?.();
  };
  const take = (piece: string) => ['failure', 'error'].includes(path.at(-1) ?? '') && taking.text(piece);
  xml.ontext = take;
  xml.oncdata = take;
  xml.write(text.trimStart()).close();
  return cases;
};
