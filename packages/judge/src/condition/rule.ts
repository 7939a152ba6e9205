import { stepsOf } from '../path.ts';
import type { Operand } from './operand.ts';
import { type Condition, type Fault, faultIn, isFault, type Operator, parseCondition } from './parse.ts';
import type { Language, Slip, Source } from './source.ts';

/** What a rule is about: each of these by itself, or each event. */
export type About = 'environment' | 'service' | 'endpoint' | 'event';

/** What values of a placeholder are, and so what they may be compared with. */
type Kind = 'word' | 'status' | 'time' | 'share' | 'event';

/** Placeholders of rules, the ones that say least of what a rule is about first. */
const words: Readonly<Record<string, { readonly about: About; readonly kind: Kind }>> = {
  '[SINCE_DEPLOYMENT]': { about: 'environment', kind: 'time' },
  '[SERVICE]': { about: 'service', kind: 'word' },
  '[STATUS]': { about: 'service', kind: 'status' },
  '[ENDPOINT]': { about: 'endpoint', kind: 'word' },
  '[P50]': { about: 'endpoint', kind: 'time' },
  '[P95]': { about: 'endpoint', kind: 'time' },
  '[P99]': { about: 'endpoint', kind: 'time' },
  '[ERROR_RATE]': { about: 'endpoint', kind: 'share' },
  '[CERTIFICATE_EXPIRATION]': { about: 'endpoint', kind: 'time' },
  '[EVENT]': { about: 'event', kind: 'event' },
};

const abouts: readonly About[] = ['environment', 'service', 'endpoint', 'event'];
const statuses: readonly string[] = ['up', 'degraded', 'down', 'unknown', 'maintenance'];

const placeholder = /^\[([A-Za-z][A-Za-z_0-9]*)\]/;

const sourceOf = (text: string): Source | Slip | undefined => {
  const [written, word] = placeholder.exec(text) ?? [];
  if (written === undefined || word === undefined) return undefined;
  const [name, rest] = [written.toUpperCase(), text.slice(written.length)];
  if (!Object.hasOwn(words, name))
    return word.length < 3 || written !== name
      ? undefined
      : { message: `rules know no placeholder ${name}`, fix: `write one of ${Object.keys(words).join(', ')}` };
  if (rest === '') return { of: '[KNOWN]', name, path: name === '[EVENT]' ? ['type'] : [] };
  const path = name === '[EVENT]' ? stepsOf(rest.replace(/^\.\[/, '[')) : undefined;
  return path === undefined || path.includes(null)
    ? {
        message: `there is nothing behind ${name} in \`${text}\``,
        fix: `write ${name}, or a field as in [EVENT].point`,
      }
    : { of: '[KNOWN]', name, path };
};

/** Thirty days are written so by people; Go's durations know none. */
const inHours = (text: string): string => {
  const [, days] = /^(\d{1,5})d$/.exec(text) ?? [];
  return days === undefined ? text : `${24 * Number(days)}h`;
};

const ofRules: Language = {
  ...{ sourceOf, valueOf: inHours, asked: 'what is watched', example: '[STATUS] == down' },
};

/** A condition of a rule, read once. A fault names the character where it is, and what to write instead. */
export const parseRule = (text: string): Condition | Fault => parseCondition(text, ofRules);

const nameIn = (operand: Operand): string | undefined =>
  operand.kind === 'value' && operand.source.of === '[KNOWN]' ? operand.source.name : undefined;

/** What a condition asks for. */
const namesIn = ({ left, right }: Condition): string[] => [left, right].flatMap((operand) => nameIn(operand) ?? []);

/** What a rule is about, by all its conditions: the most particular of what they ask for. */
export const aboutOf = (conditions: readonly Condition[]): About => {
  const found = conditions.flatMap(namesIn).map((name) => words[name]?.about ?? 'environment');
  return abouts.findLast((about) => found.includes(about)) ?? 'environment';
};

/** Whether a condition asks for what is not known, and so is answered there too. */
export const asksUnknown = ({ text }: Condition): boolean => /\bunknown\b/.test(text);

/** Whether a rule asks for what is worked on; others are not asked meanwhile. */
export const asksMaintenance = ({ text }: Condition): boolean => /\bmaintenance\b/.test(text);

const isOrder = (operator: Operator): boolean => operator !== '==' && operator !== '!=';

/** Literals that a placeholder is compared with. */
const literalsOf = (other: Operand): readonly string[] =>
  other.kind === 'literal'
    ? [other.value]
    : other.kind === 'any'
      ? other.options.filter((option) => typeof option === 'string')
      : [];

const numeric = /^-?[\d.]/;

const wrongWith = (
  { operator }: Condition,
  name: string,
  isField: boolean,
  other: Operand,
  events: readonly string[],
): Slip | undefined => {
  const kind = isField ? 'word' : words[name]?.kind;
  const values = literalsOf(other);
  if ((kind === 'status' || kind === 'event') && isOrder(operator))
    return { message: `${name} has no size: ${operator} compares numbers`, fix: `write == or !=` };
  const known = kind === 'status' ? statuses : kind === 'event' ? events : null;
  const strange = known && values.find((value) => !known.includes(value));
  if (known && strange !== undefined && strange !== null)
    return {
      message: `${name} is never ${strange}`,
      fix: known.length > 10 ? 'look up its name in `convoy timeline --json`' : `write one of ${known.join(', ')}`,
    };
  const vague = values.find((value) => !numeric.test(value));
  if ((kind === 'time' || kind === 'share') && vague !== undefined)
    return { message: `${name} is a number, and \`${vague}\` is none`, fix: 'write for example [P95] > 500ms' };
  if (kind === 'share' && values.some((value) => !(Number(value) >= 0 && Number(value) <= 1)))
    return { message: `${name} is a share from 0 to 1`, fix: 'write [ERROR_RATE] > 0.05 for five of a hundred' };
  return undefined;
};

/** What is wrong with a condition of a rule that stands in a manifest; `events`: the types of all events there are. */
export const ruleFault = (text: string, events: readonly string[]): Fault | undefined => {
  const fault = faultIn(text, ofRules);
  if (fault !== undefined) return fault;
  const condition = parseRule(text);
  if (isFault(condition)) return condition;
  const { left, right } = condition;
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const name = nameIn(one);
    if (name === undefined || one.kind !== 'value' || one.call !== null) continue;
    const isField = name === '[EVENT]' && one.text.includes('.');
    const slip = wrongWith(condition, name, isField, other, events);
    if (slip) return { at: 1, ...slip };
  }
  return undefined;
};
