import { entriesAt, fieldsOf, listOf, own } from '@convoy/manifest/tree';

/** One leg of a matrix: `service`, or `service.name` where its items are maps, and what each is. */
export type Leg = Readonly<Record<string, string>>;

/** More legs than these GitHub would not run well, and nobody reads as many services. */
const most = 256;

const flat = (name: string, value: unknown): [string, string][] =>
  value !== null && typeof value === 'object'
    ? Object.entries(fieldsOf(value)).flatMap(([key, item]) => flat(`${name}.${key}`, item))
    : [[name, String(value ?? '')]];

const legOf = (record: unknown): Leg =>
  Object.fromEntries(Object.entries(fieldsOf(record)).flatMap(([name, value]) => flat(name, value)));

const agrees = (leg: Leg, more: Leg, keys: ReadonlySet<string>): boolean =>
  Object.entries(more).every(([key, value]) => !keys.has(key) || leg[key] === value);

/** Legs of `strategy.matrix` that are written out; a matrix made by an expression has one, which knows nothing. */
export const legsOf = (matrix: unknown): readonly Leg[] => {
  const lists = entriesAt(matrix).filter(
    ([key, value]) => key !== 'include' && key !== 'exclude' && Array.isArray(value),
  );
  let legs: Leg[] = [{}];
  for (const [key, values] of lists)
    legs = legs
      .flatMap((leg) => listOf(values).map((value) => ({ ...leg, ...legOf({ [key]: value }) })))
      .slice(0, most);
  const keys = new Set(legs.flatMap(Object.keys));
  const without = listOf(own(matrix, 'exclude')).map(legOf);
  const all = legs.filter((leg) => !without.some((other) => agrees(leg, other, keys)));
  const added: Leg[] = [];
  for (const more of listOf(own(matrix, 'include')).map(legOf)) {
    const fits = lists.length > 0 && all.some((leg) => agrees(leg, more, keys));
    if (fits)
      for (const [index, leg] of all.entries()) all[index] = agrees(leg, more, keys) ? { ...leg, ...more } : leg;
    else added.push(more);
  }
  return [...(lists.length === 0 && added.length > 0 ? [] : all), ...added].slice(0, most);
};
