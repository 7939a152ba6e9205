import { isMap } from '../json.ts';
import { isPlainWord } from '../word.ts';
import { type HealthState, stateOf, worst } from './words.ts';

/** A part of a service and how it is, as its health body says. */
export interface Component {
  readonly name: string;
  readonly state: HealthState;
}

type Fields = Readonly<Record<string, unknown>>;

/** Where bodies keep their parts: Spring, the RFC draft and MicroProfile, ASP.NET, Terminus. */
const containers = ['components', 'checks', 'entries', 'results', 'details', 'dependencies'];
/** Nobody reads more, and a body may hold anything. */
const [most, deepest] = [100, 4];

/** .NET writes its own names with a capital unless told otherwise. */
export const field = (map: Fields, name: string): unknown => {
  const key = Object.hasOwn(map, name) ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return Object.hasOwn(map, key) ? map[key] : undefined;
};

/** Names go into the journal, and nothing else that a body may hold: a plain word, or two. */
const named = (name: string): string =>
  /^[A-Za-z][^ ]*(?: [^ ]+)?$/.test(name) && name.length <= 32 && name.split(' ').every(isPlainWord)
    ? name
    : '(no plain name)';

const statusOf = (part: unknown): HealthState => {
  // The RFC draft keeps a list of measurements for each part.
  if (Array.isArray(part)) return worst(part.slice(0, most).map((one) => (isMap(one) ? statusOf(one) : 'unknown')));
  return stateOf(isMap(part) ? (field(part, 'status') ?? field(part, 'state') ?? field(part, 'healthy')) : part);
};

const entriesOf = (container: unknown): [string, unknown][] => {
  if (Array.isArray(container))
    return container
      .slice(0, most)
      .filter(isMap)
      .map((part): [string, unknown] => [String(field(part, 'name') ?? field(part, 'componentId') ?? '?'), part]);
  return isMap(container) ? Object.entries(container).slice(0, most) : [];
};

const partsOf = (map: Fields): [string, unknown][] => containers.flatMap((key) => entriesOf(field(map, key)));

const hasStatus = (part: unknown): part is Fields => isMap(part) && typeof field(part, 'status') === 'string';

/** Spring's parts of parts: each stands for itself, below the name of what it is a part of. */
const within = (part: unknown, depth: number): [string, unknown][] =>
  isMap(part) && depth < deepest ? partsOf(part).filter(([, inner]) => hasStatus(inner)) : [];

const opened = ([name, part]: readonly [string, unknown], depth: number): Component[] => {
  const inner = within(part, depth).flatMap((one) => opened(one, depth + 1));
  if (inner.length === 0) return [{ name: named(name), state: statusOf(part) }];
  return inner.map((one) => ({ ...one, name: `${named(name)}.${one.name}` }));
};

/** The parts that a health body names, at most a hundred, each once with the worst that is said of it. */
export const componentsOf = (body: Fields): Component[] => {
  const parts = partsOf(body);
  // Spring Boot 1 has no container: whatever has a status beside the overall one is a part.
  const flat = parts.length > 0 || !hasStatus(body) ? [] : Object.entries(body).filter(([, part]) => hasStatus(part));
  const found = new Map<string, HealthState>();
  for (const part of [...parts, ...flat.slice(0, most)])
    for (const { name, state } of opened(part, 1))
      if (found.size < most || found.has(name)) found.set(name, worst([found.get(name) ?? 'unknown', state]));
  return [...found].map(([name, state]) => ({ name, state }));
};
