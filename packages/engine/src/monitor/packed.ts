import type { Rolled, Seen } from '@convoy/model/monitoring/rolled';
import type { Bucket } from '@convoy/model/monitoring/sketch';

const digitsOf = (value: number): string => value.toString(36);
const numberIn = (digits: string): number => Number.parseInt(digits, 36);

const packedSeen = ({ counts: { good, poor, bad, none }, latency }: Seen): string => {
  let last = 0;
  const buckets = latency.map(([index, count]) => {
    const step = index - last;
    last = index;
    return count === 1 ? digitsOf(step) : `${digitsOf(step)}:${digitsOf(count)}`;
  });
  return [...[good, poor, bad, none].map(digitsOf), buckets.join(' ')].join(',');
};

const unpackedSeen = (parts: readonly string[]): Seen => {
  const [good = '', poor = '', bad = '', none = '', buckets = ''] = parts;
  let last = 0;
  const latency = (buckets === '' ? [] : buckets.split(' ')).map((bucket): Bucket => {
    const [step = '', count = '1'] = bucket.split(':');
    last += numberIn(step);
    return [last, numberIn(count)];
  });
  return {
    counts: { good: numberIn(good), poor: numberIn(poor), bad: numberIn(bad), none: numberIn(none) },
    latency,
  };
};

/** Fields of what was seen: four counts, and the sketch. */
const fields = 5;

/** Thousands of endpoints keep hundreds of these: as text one takes a fifth of what it takes as an object. */
export const packed = ({ from, widthMs, maintenance, ...seen }: Rolled): string =>
  [digitsOf(from / widthMs), packedSeen(seen), ...(maintenance ? [packedSeen(maintenance)] : [])].join(',');

export const unpacked = (text: string, widthMs: number): Rolled => {
  const [index = '', ...parts] = text.split(',');
  return {
    ...{ from: numberIn(index) * widthMs, widthMs, ...unpackedSeen(parts) },
    ...(parts.length > fields && { maintenance: unpackedSeen(parts.slice(fields)) }),
  };
};

/** Begin of one without unpacking all of it, ms since the epoch. */
export const beginOf = (text: string, widthMs: number): number => numberIn(text.slice(0, text.indexOf(','))) * widthMs;
