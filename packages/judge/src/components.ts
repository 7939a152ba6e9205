/** Where health bodies keep their parts: Spring, the RFC draft and MicroProfile, ASP.NET. */
const containers = ['components', 'checks', 'entries', 'results', 'details', 'dependencies'];
const good = /^(?:up|pass|passed|ok|healthy|ready|success|true)$/i;
const most = 5;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    // Without JSON there are no parts to name.
    return undefined;
  }
};

/** Names go into the journal, and nothing else that a body may hold: a plain word, or two as in `db:time`. */
const named = (name: string): string =>
  /^[A-Za-z][\w.-]{0,31}(?:[: ][\w.-]{1,32})?$/.test(name) ? name : '(no plain name)';

const partsOf = (container: unknown): [string, unknown][] => {
  if (Array.isArray(container))
    return container
      .filter(isObject)
      .map((part): [string, unknown] => [String(part.name ?? part.componentId ?? '?'), part]);
  return isObject(container) ? Object.entries(container) : [];
};

const isFailing = (part: unknown): boolean => {
  // The RFC draft keeps a list of measurements for each part.
  if (Array.isArray(part)) return part.some(isFailing);
  const status = isObject(part) ? (part.status ?? part.state ?? part.healthy) : part;
  return (typeof status === 'string' || typeof status === 'boolean') && !good.test(String(status));
};

/** Names of the parts that a detailed health body reports as not healthy, at most five; empty when it names none. */
export const failingComponents = (body: string): string[] => {
  const health = parse(body);
  if (!isObject(health)) return [];
  const parts = containers.flatMap((key) => (Object.hasOwn(health, key) ? partsOf(health[key]) : []));
  return parts
    .filter(([, part]) => isFailing(part))
    .map(([name]) => named(name))
    .slice(0, most);
};
