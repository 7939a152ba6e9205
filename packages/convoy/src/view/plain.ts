import type { Event } from '@convoy/model/events';
import { plural } from '@convoy/model/plural';
import type { State } from '@convoy/model/state';
import { closingOf } from './closing.ts';
import { cleaned, type Line, lineOf } from './lines.ts';
import type { Paint, Tone } from './paint.ts';
import { duration, fill } from './text.ts';
import type { View } from './view.ts';

interface Options {
  readonly paint: Paint;
  /** Writes whole lines, each with its end. */
  readonly write: (text: string) => void;
  readonly note: (line: string) => void;
  /** Events before it, in milliseconds since the epoch, are history: a resume begins behind them. */
  readonly openedAt: number;
}

const widest = 20;

const toneOf = (text: string): Tone | null => {
  if (/^(FAILED|HALTED|ROLLBACK|CANCELLED)/.test(text)) return 'bad';
  return /passed|serves|confirmed/.test(text) ? 'good' : null;
};

const standing = ({ plan, services }: State): string => {
  const steps = plan?.steps ?? [];
  const serving = steps.filter(({ service }) => services[service]?.shifted && !services[service]?.rolledBack).length;
  const begun = steps.filter(({ service }) => services[service]?.begun).length;
  return `${serving} of ${plural(steps.length, 'service')} serving, ${begun} begun`;
};

/** For logs: a line for each noteworthy event, grouped under headings, with the time since the request. */
export const createPlain = ({ paint, write, note, openedAt }: Options): View => {
  let startedAt: number | null = null;
  let history = 0;
  const events: Event[] = [];
  const begun = new Set<string>();

  const tell = (line: Line, time: string): void => {
    const tinted = (text: string): string => {
      const tone = toneOf(text);
      return tone ? paint(tone, text) : text;
    };
    if ('heading' in line) {
      write(`${paint('faint', time)}  ${paint('strong', tinted(line.heading))}\n`);
      for (const below of line.below ?? []) write(`${' '.repeat(time.length)}    ${below}\n`);
    } else
      write(
        `${paint('faint', time)}    ${fill(line.subject, Math.max(widest, line.subject.length))} ${tinted(line.text)}\n`,
      );
  };

  return {
    see: (event: Event, state: State) => {
      const at = Date.parse(event.at);
      startedAt ??= at;
      events.push(event);
      const isAgain = event.type === 'command.started' && begun.has(event.key);
      if (event.type === 'command.started') begun.add(event.key);
      if (at < openedAt) {
        history += 1;
        return;
      }
      const time = `+${duration(at - startedAt)}`.padStart(9);
      if (history > 0) tell({ heading: `${state.deployment} goes on: ${standing(state)}` }, time);
      history = 0;
      const line = lineOf(event, state, isAgain);
      if (line) tell(cleaned(line), time);
      if (event.type === 'deployment.finished') tell({ heading: closingOf(events) ?? '' }, time);
    },
    note,
    close: () => undefined,
  };
};
