import { dayAfter } from './moment.ts';

const day = '(MO|TU|WE|TH|FR|SA|SU)';
const list = (item: string): RegExp => new RegExp(`^${item}(,${item})*$`);
const within = (most: number): string => `[+-]?(${Array.from({ length: most }, (_, index) => index + 1).join('|')})`;

const always: Readonly<Record<string, RegExp>> = {
  INTERVAL: /^[1-9]\d{0,3}$/,
  COUNT: /^[1-9]\d{0,3}$/,
  UNTIL: /^\d{8}$/,
  WKST: new RegExp(`^${day}$`),
  BYMONTH: list('([1-9]|1[0-2])'),
  BYSETPOS: list(within(366)),
};
const ofDays = { ...always, BYDAY: list(day) };
const ofMonths = { ...always, BYDAY: list(`([+-]?[1-5])?${day}`), BYMONTHDAY: list(within(31)) };

/**
 * The parts of a rule by its FREQ, as RFC 5545 (3.3.10) allows them. Those of times are the window's own; BYWEEKNO and
 * BYYEARDAY are left out, which libraries read differently beside other parts.
 */
const allowed: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  DAILY: { ...ofDays, BYMONTHDAY: list(within(31)) },
  WEEKLY: ofDays,
  MONTHLY: ofMonths,
  YEARLY: { ...ofMonths, BYDAY: list(`([+-]?([1-9]|[1-4]\\d|5[0-3]))?${day}`) },
};

/** A rule's parts in the order in which they are written. */
const partsOf = (rule: string): [name: string, value: string][] =>
  rule.split(';').map((part) => {
    const [name = '', value = ''] = part.split('=');
    return [name, value];
  });

const isDay = (value: string): boolean => {
  const date = value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return dayAfter(date, 0) === date;
};

/** What is wrong with a rule that the schema takes for one, and what to do; null: nothing. */
export const faultOf = (rule: string): { readonly message: string; readonly fix: string } | null => {
  const [[, freq = ''] = [], ...parts] = partsOf(rule);
  const known = allowed[freq] ?? {};
  const seen = new Set<string>();
  for (const [name, value] of parts) {
    if (seen.has(name)) return { message: `${name} stands twice`, fix: `write ${name} once, with a list` };
    seen.add(name);
    if (!Object.hasOwn(known, name))
      return {
        message: `${name} does not go with FREQ=${freq}`,
        fix: `with FREQ=${freq}: ${Object.keys(known).join(', ')}`,
      };
    if (!known[name]?.test(value) || (name === 'UNTIL' && !isDay(value)))
      return { message: `${name}=${value} means nothing under FREQ=${freq}`, fix: `write ${name} as RFC 5545 has it` };
  }
  const [, days = ''] = parts.find(([name]) => name === 'BYDAY') ?? [];
  if (/\d/.test(days) && seen.has('BYMONTHDAY'))
    return {
      message: `BYDAY=${days} does not go with BYMONTHDAY`,
      fix: 'leave one out, or write weekdays without a number',
    };
  if (seen.has('COUNT') && seen.has('UNTIL'))
    return { message: 'COUNT and UNTIL do not go together', fix: 'leave one out' };
  if (seen.has('BYSETPOS') && !parts.some(([name]) => /^BY(DAY|MONTHDAY|MONTH)$/.test(name)))
    return { message: 'BYSETPOS chooses among the days of another part', fix: 'name days, for example by BYDAY' };
  return null;
};

/** Why a rule needs the day on which it begins to count; null: it says its days itself. */
export const needsFirst = (rule: string): string | null => {
  const [[, freq] = [], ...parts] = partsOf(rule);
  const counted = parts.find(([name, value]) => name === 'COUNT' || (name === 'INTERVAL' && value !== '1'));
  if (counted) return `${counted[0]} counts from a first day`;
  const isNamed = freq === 'DAILY' || parts.some(([name]) => ['BYDAY', 'BYMONTHDAY'].includes(name));
  return isNamed ? null : `FREQ=${freq} alone does not say on which day`;
};
