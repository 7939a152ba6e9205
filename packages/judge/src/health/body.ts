import { isMap, readJson } from '../json.ts';
import { type Component, componentsOf, field } from './components.ts';
import { type HealthState, stateOf } from './words.ts';

/**
 * Whose form a health body has: `rfc` draft-inadarei-api-health-check (and Terminus, whose words it takes over), `spring`
 * Spring Boot's actuator, `microprofile` MicroProfile Health, `aspnet` ASP.NET Core; null: none of these.
 */
export type Dialect = 'rfc' | 'spring' | 'microprofile' | 'aspnet';

/** What a body says of the health of its service. */
export interface Health {
  readonly dialect: Dialect | null;
  /** What it says of the whole; its parts do not change that: who wrote the body has weighed them. */
  readonly state: HealthState;
  /** The known word that says so. */
  readonly word: string | null;
  readonly components: readonly Component[];
}

const ofNet = /^(?:healthy|degraded|unhealthy)$/i;
const ofSpring = /^(?:UP|DOWN|OUT_OF_SERVICE|UNKNOWN)$/;
/** What stands alone may be anything: only words that mean nothing else. */
const alone = /^(?:healthy|degraded|unhealthy|up|down|out_of_service)$/i;

const dialectOf = (body: Readonly<Record<string, unknown>>, status: unknown): Dialect | null => {
  if (typeof status !== 'string') return null;
  if (ofNet.test(status)) return 'aspnet';
  if (Array.isArray(body.checks)) return 'microprofile';
  if (ofSpring.test(status)) return 'spring';
  return isMap(body.checks) || stateOf(status) !== 'unknown' ? 'rfc' : null;
};

const nothing: Health = { dialect: null, state: 'unknown', word: null, components: [] };

const ofWord = (word: string): Health =>
  alone.test(word)
    ? { dialect: ofNet.test(word) ? 'aspnet' : null, state: stateOf(word), word, components: [] }
    : nothing;

const trimmed = (status: unknown): unknown => (typeof status === 'string' ? status.trim() : status);

/** The known word for the whole, and whose form it is; a truth under `healthy` where there is no such word. */
const wholeOf = (body: Readonly<Record<string, unknown>>): Omit<Health, 'components'> => {
  // MicroProfile Health 1 called it outcome.
  const status = trimmed(field(body, 'status') ?? (Array.isArray(body.checks) ? field(body, 'outcome') : undefined));
  const dialect = dialectOf(body, status);
  const state = stateOf(status);
  if (state !== 'unknown') return { dialect, state, word: String(status) };
  const truth = field(body, 'healthy');
  return typeof truth === 'boolean'
    ? { dialect, state: stateOf(truth), word: `healthy: ${truth}` }
    : { dialect, state, word: null };
};

/** Reads whatever a server sends; never throws. A body in no known form says nothing: its HTTP status counts. */
export const healthOf = (text: string): Health => {
  const plain = text.trim();
  if (alone.test(plain)) return ofWord(plain);
  const { value: body } = readJson(text);
  if (typeof body === 'string') return ofWord(body.trim());
  return isMap(body) ? { ...wholeOf(body), components: componentsOf(body) } : nothing;
};

/** Names that are told: so many that a line holds them. */
const told = 5;

/** Names of the parts that are down and, behind them, of those that are degraded; at most five. */
export const troubled = ({ components }: Health): string[] =>
  (['unhealthy', 'degraded'] as const)
    .flatMap((state) => components.filter((one) => one.state === state).map(({ name }) => name))
    .slice(0, told);
