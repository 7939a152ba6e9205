import { ConvoyError } from './error.ts';
import { compareEvents, type Ordered } from './order.ts';

/**
 * The union of segments in causal order: commutative, associative and idempotent, so it does not matter which job saw
 * which segment first. Throws `JOURNAL_CONFLICT` when one id names two different events.
 */
export const merge = <E extends Ordered>(...segments: readonly (readonly E[])[]): E[] => {
  const known = new Map<string, E>();
  for (const event of segments.flat()) {
    const former = known.get(event.id);
    if (former === undefined) known.set(event.id, event);
    else if (!sameValue(former, event)) throw conflict(event.id);
  }
  return [...known.values()].sort(compareEvents);
};

const conflict = (id: string): ConvoyError =>
  new ConvoyError(
    'JOURNAL_CONFLICT',
    `event ${id} stands in two segments with different content: one of them was changed after it was written. ` +
      'Bring the segments back from their first copies',
  );

/** Equal as JSON: the order of keys and keys without a value do not count. */
const sameValue = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [entriesOf(a), entriesOf(b)];
  return (
    left.size === right.size && [...left].every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
  );
};

const entriesOf = (value: object): Map<string, unknown> =>
  new Map(Object.entries(value).filter(([, item]) => item !== undefined));
