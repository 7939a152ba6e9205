/** Longer than any number that somebody means: what a server sends is not searched further. */
const longest = 400;

const whole = /^([+-]?)(0x(?:_?[0-9a-f])+|0b(?:_?[01])+|0o?(?:_?[0-7])+|0|[1-9](?:_?\d)*)$/i;
const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n];

/** A whole number as Go's strconv.ParseInt(…, 0, 64) reads it: 200, -1, 0x1F, 0b11, 0o17 or 017, 1_000. */
export const wholeNumber = (text: string): bigint | undefined => {
  const [, sign, digits] = (text.length <= longest && whole.exec(text)) || [];
  if (digits === undefined) return undefined;
  const plain = digits.replaceAll('_', '').toLowerCase();
  const value = BigInt(/^0[0-7]/.test(plain) ? `0o${plain}` : plain) * (sign === '-' ? -1n : 1n);
  return value < least || value > most ? undefined : value;
};

const nanoseconds: Readonly<Record<string, number>> = {
  ...{ ns: 1, us: 1e3, µs: 1e3, μs: 1e3, ms: 1e6 },
  ...{ s: 1e9, m: 60e9, h: 3600e9 },
};
const span = '(?:\\d+\\.?\\d*|\\.\\d+)(?:ns|us|µs|μs|ms|s|m|h)';
const duration = new RegExp(`^[+-]?(?:${span})+$`);
const spans = /([\d.]+)(\D+)/g;

/** Whole milliseconds of a duration as Go's time.ParseDuration reads it: 48h, 1m30s, 1.5h, 500ms; it knows no days. */
export const durationMs = (text: string): number | undefined => {
  if (text.length > longest || !duration.test(text)) return undefined;
  const total = [...text.matchAll(spans)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (nanoseconds[unit ?? ''] ?? 0),
    0,
  );
  return total > Number(most) ? undefined : Math.trunc((text.startsWith('-') ? -total : total) / 1e6);
};

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** What `<` and its like compare: milliseconds of a duration, a whole number, or a decimal one; else undefined. */
export const numberOf = (text: string): number | bigint | undefined => {
  const exact = durationMs(text) ?? wholeNumber(text);
  if (exact !== undefined) return exact;
  const value = text.length <= longest && decimal.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
};

/** A number as Go's fmt writes it by %v: 1234567 is 1.234567e+06, which Gatus compares with. */
export const goNumber = (value: number): string => {
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const power = Number(exponent);
  if (value === 0 || (power >= -4 && power < 6)) return Object.is(value, -0) ? '-0' : String(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
};

/** Milliseconds as people write a duration, to the second: 336h, 1h30m, 1m30s, -5s, 0s. */
export const spanText = (ms: number): string => {
  const seconds = Math.trunc(Math.abs(ms) / 1000);
  const parts = [
    [Math.trunc(seconds / 3600), 'h'],
    [Math.trunc(seconds / 60) % 60, 'm'],
    [seconds % 60, 's'],
  ] as const;
  const text = parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count}${unit}`])).join('');
  return text === '' ? '0s' : `${ms < 0 ? '-' : ''}${text}`;
};
