const iso = /^(\d{4}-\d\d-(\d\d))(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** An offset as `Date` reads it; a time without one is of UTC, for where this machine stands must make no difference. */
const offsetOf = (offset: string): string => {
  const [sign, hours, minutes = ''] = [offset.slice(0, 1), offset.slice(1, 3), offset.slice(3).replace(':', '')];
  return /^z?$/i.test(offset) ? 'Z' : `${sign}${hours}:${minutes || '00'}`;
};

/** Milliseconds of an instant in ISO 8601 (extended format); null: it is none. */
export const instantOf = (text: string): number | null => {
  const [, date, day, time = '00:00', offset = ''] = iso.exec(text.trim()) ?? [];
  // `Date` takes the 30th of February for the 2nd of March.
  if (date === undefined || new Date(date).getUTCDate() !== Number(day)) return null;
  const at = Date.parse(`${date}T${time.replace(',', '.')}${offsetOf(offset)}`);
  return Number.isNaN(at) ? null : at;
};

export const instantFix = 'write it in ISO 8601, for example 2026-01-01T00:00:00Z';
