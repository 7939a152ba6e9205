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

const dialectOf = (body: Readonly<Record<string, unknown>>, status: unknown): Dialect | null => {
  if (typeof status !== 'string') return null;
  if (ofNet.test(status)) return 'aspnet';
  if (Array.isArray(body.checks)) return 'microprofile';
  if (ofSpring.test(status)) return 'spring';
  return isMap(body.checks) || stateOf(status) !== 'unknown' ? 'rfc' : null;
};

const nothing: Health = { dialect: null, state: 'unknown', word: null, components: [] };

const wordOf = (status: unknown, state: HealthState): string | null => (state === 'unknown' ? null : String(status));

/** Reads whatever a server sends; never throws. A body in no known form says nothing: its HTTP status counts. */
export const healthOf = (text: string): Health => {
  const plain = text.length < 20 ? text.trim() : '';
  if (ofNet.test(plain)) return { dialect: 'aspnet', state: stateOf(plain), word: plain, components: [] };
  const { value: body } = readJson(text);
  if (!isMap(body)) return nothing;
  // MicroProfile Health 1 called it outcome.
  const status = field(body, 'status') ?? (Array.isArray(body.checks) ? field(body, 'outcome') : undefined);
  const state = typeof status === 'string' ? stateOf(status) : 'unknown';
  return { dialect: dialectOf(body, status), state, word: wordOf(status, state), components: componentsOf(body) };
};

/** Names that are told: so many that a line holds them. */
const told = 5;

/** Names of the parts that are down and, behind them, of those that are degraded; at most five. */
export const troubled = ({ components }: Health): string[] =>
  (['unhealthy', 'degraded'] as const)
    .flatMap((state) => components.filter((one) => one.state === state).map(({ name }) => name))
    .slice(0, told);
