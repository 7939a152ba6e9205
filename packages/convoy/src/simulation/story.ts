import { usualMs } from '@convoy/engine/simulate/given';
import type { FaultKind } from '@convoy/engine/simulate/trouble';
import type { Answer } from '@convoy/engine/what-if';
import type { Event } from '@convoy/model/events';
import { fold } from '@convoy/model/fold';
import { isMeasured } from '@convoy/model/measured';
import { initialState } from '@convoy/model/state';
import { createPlain } from '../view/plain.ts';
import { clean, duration, wrap } from '../view/text.ts';
import type { Fate, Told } from './fates.ts';
import { wordsOf } from './faults.ts';

/** A commit is known by its beginning; in full it would take half of a line. And no output was kept to be looked at. */
const shortened = (text: string): string =>
  text.replaceAll(/\b([0-9a-f]{12})[0-9a-f]{28}\b/g, '$1').replaceAll(/; its output: convoy logs [a-z0-9-]+/g, '');

/** Words, with a number and its unit as one. */
const wordsIn = (text: string): string[] => text.split(/ (?!(?:ms|[smh])\b)/);

/** What stands before the words of a line: its time and its subject, its time, or the place of a heading's details. */
const margin = /^ *\+.*?[smh] {4}\S+ +|^ *\+.*?[smh] {2}|^ +/;

const wrapped = (line: string, columns: number): string[] => {
  if ([...line].length <= columns) return [line];
  const before = margin.exec(line)?.[0].length ?? 1;
  const words = wordsIn(line.slice(before));
  return wrap(line.slice(0, before - 1), words, columns, Math.min(before, Math.floor(columns / 2)));
};

/** Every event as a log in CI would show it. */
const storyOf = (events: readonly Event[], columns: number): string[] => {
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  const view = createPlain({ paint: (_, plain) => plain, write, note: () => undefined, openedAt: 0 });
  let state = initialState;
  for (const event of events) {
    state = fold(state, event);
    // Nobody asked for it.
    if (event.type !== 'deployment.requested') view.see(event, state);
  }
  view.close();
  return shortened(text)
    .trimEnd()
    .split('\n')
    .flatMap((line) => wrapped(line, columns));
};

const labelWidth = 13;

const labelled = (label: string, texts: readonly string[], columns: number): string[] =>
  texts.length === 0 ? [] : wrap(label.padEnd(labelWidth), wordsIn(texts.join(' ')), columns, labelWidth + 1);

const listed = (names: readonly string[]): string[] =>
  names.map((name, index) => (index < names.length - 1 ? `${name},` : name));

/** Why a fault that fits may never meet anybody. */
const missed: Partial<Record<FaultKind, string>> = {
  'rollback-fails': 'it was not taken back; a fault beside this one may change that',
  'regate-fails': 'it was not taken back; a fault beside this one may change that',
  'clock-skew': 'only one process was at work; crash, stop or race bring a second one',
};

const outcomeOf = ({ state: { outcome, halted } }: Answer, { timeline }: Told): string => {
  const makespan = `makespan ${duration(timeline.makespanMs)}`;
  if (outcome) return `${outcome}, ${makespan}`;
  return halted ? `halted (${halted.code}): a person is needed, ${makespan}` : `no end, ${makespan}`;
};

const summaryOf = (answer: Answer, told: Told, columns: number): string[] => {
  const { state, faults, violations } = answer;
  const named = (fate: Fate): string[] =>
    Object.keys(told.services).filter((service) => told.services[service]?.fate === fate);
  const left = named('left').map((service) => `${service} (${clean(told.services[service]?.words ?? '')})`);
  const came = faults.filter(({ cameAbout }) => cameAbout).map(wordsOf);
  const row = (label: string, texts: readonly string[]) => labelled(label, texts, columns);
  return [
    ...row('outcome', [outcomeOf(answer, told)]),
    ...row('confirmed', listed(named('confirmed'))),
    ...row('taken back', [...listed(told.takenBack), ...(told.takenBack.length > 1 ? ['(in this order)'] : [])]),
    ...row('taken away', [
      ...listed(named('taken-away')),
      ...(named('taken-away').length > 0 ? ['(never served)'] : []),
    ]),
    ...row('left', listed(left)),
    ...row('not deployed', listed(named('not-deployed'))),
    ...row('tasks done', listed(Object.keys(state.done))),
    ...row('came about', listed(came)),
    ...faults
      .filter(({ cameAbout }) => !cameAbout)
      .flatMap((fault) => row('did not', [`${wordsOf(fault)}: ${missed[fault.kind] ?? 'it never came so far'}`])),
    ...violations.flatMap(({ invariant, detail }) => row('VIOLATION', [`${invariant}: ${clean(detail)}`])),
  ];
};

/** What would happen, for a person. */
export const answerText = (answer: Answer, told: Told, columns: number): string => {
  const { seed, events, faults, state } = answer;
  const what = faults.length > 0 ? `what if ${faults.map(wordsOf).join(' and ')}` : 'what if nothing fails';
  const { plan, settings } = state;
  const measured = plan !== null && settings !== null && isMeasured(plan, settings);
  const times = measured ? `as last time, else ${duration(usualMs)}` : duration(usualMs);
  const world = `Simulated (seed ${seed}); nothing real was touched. A deploy takes ${times}; shifts, tasks and checks take what is drawn.`;
  return [
    ...wrap(what, [`in ${state.environment}`], columns, 0),
    ...storyOf(events, columns),
    '',
    ...summaryOf(answer, told, columns),
    '',
    ...wrap('', wordsIn(world), columns, 0).map((line) => line.trim()),
  ].join('\n');
};
