import type { Answer } from './answer.ts';
import { holds, type Outcome } from './compare.ts';
import { elementsOf } from './elements.ts';
import type { Condition } from './parse.ts';
import { type Reading, readingOf } from './resolve.ts';
import { shortened } from './show.ts';

/** What a condition is worth for an answer. */
export interface Judged {
  /** 'error': it cannot be read, or would hold only because nothing was measured. */
  readonly result: boolean | 'error';
  /** The condition with the values it stood for, as Gatus shows it: `[STATUS] (503) == 200`. Bounded, one line. */
  readonly resolved: string;
  /** The same as a journal may hold it: of what a server sent no more than `quoted` tells. */
  readonly told: string;
  /** No more of it either. */
  readonly reason: string;
}

/** Failing items that are named; the others are counted. */
const named = 3;
const longest = 200;

const written = ({ result, resolved, told, reason }: Outcome): Judged => ({
  ...{ result, resolved: resolved(), told: told(), reason: reason() },
});

const alike = (text: string) => ({ resolved: text, told: text });

const ofEach = (condition: Condition, elements: Iterable<Condition>, reading: Reading): Judged => {
  const bad: Judged[] = [];
  let [count, wrong, isFalse] = [0, 0, false];
  for (const element of elements) {
    const outcome = outcomeOf(element, reading);
    count++;
    if (outcome.result === true) continue;
    wrong++;
    isFalse ||= outcome.result === false;
    if (bad.length < named) bad.push(written(outcome));
  }
  const text = shortened(condition.text, longest);
  if (count === 0)
    return {
      result: false,
      ...alike(`${text} (no elements matched)`),
      reason: 'there is no list there, or an empty one',
    };
  if (wrong === 0)
    return { result: true, ...alike(`${text} (${count} elements)`), reason: `it holds for all ${count}` };
  const more = wrong > bad.length ? `; and ${wrong - bad.length} more` : '';
  const join = (key: 'resolved' | 'told' | 'reason') => `${bad.map((one) => one[key]).join('; ')}${more}`;
  return { result: isFalse ? false : 'error', resolved: join('resolved'), told: join('told'), reason: join('reason') };
};

const outcomeOf = (condition: Condition, reading: Reading): Outcome => {
  const elements = elementsOf(condition, reading);
  if (elements === null) return holds(condition, reading);
  const { result, resolved, told, reason } = ofEach(condition, elements, reading);
  return { result, resolved: () => resolved, told: () => told, reason: () => reason };
};

/** What a condition is worth for an answer; never throws, whatever the server sent. */
export const evaluate = (condition: Condition, answer: Answer): Judged =>
  written(outcomeOf(condition, readingOf(answer)));
