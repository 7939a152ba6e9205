const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const dayMs = 86_400_000;

/** A moment of a freeze window: minutes since Monday 00:00, minutes since midnight, or a day with or without a time. */
export type Moment =
  | { readonly kind: 'week' | 'time'; readonly minute: number }
  | { readonly kind: 'date'; readonly date: string; readonly minute: number | null };

const parts =
  /^(?:(?<day>[A-Z][a-z]{2}) |(?<date>\d{4}-\d{2}-\d{2})(?:[T ]|$))?(?:(?<hours>\d{2}):(?<minutes>\d{2}))?$/;

/** A text that the schema takes for a moment; null where the calendar has no such day. */
export const momentOf = (text: string): Moment | null => {
  const { day, date, hours, minutes } = parts.exec(text)?.groups ?? {};
  const minute = hours === undefined ? null : Number(hours) * 60 + Number(minutes);
  if (date !== undefined) return dayAfter(date, 0) === date ? { kind: 'date', date, minute } : null;
  if (minute === null) return null;
  return day === undefined ? { kind: 'time', minute } : { kind: 'week', minute: days.indexOf(day) * 1440 + minute };
};

/** The day `count` days after one, `YYYY-MM-DD`; another form for a day that does not exist. */
export const dayAfter = (date: string, count: number): string => {
  const ms = Date.parse(`${date}T00:00Z`) + count * dayMs;
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10);
};

/** `16:05` of minutes since midnight. */
export const clockOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
