import type { Look, Observation } from '@convoy/model/look';
import { shownUrl } from '@convoy/model/shown-url';
import { type Health, healthOf, troubled } from './health/body.ts';
import { isCutJson } from './health/cut.ts';
import { path } from './path.ts';
import { quoted } from './quoted.ts';
import { isPlainWord } from './word.ts';

/** How an answer proves which release it comes from. */
export interface Identity {
  readonly version: string;
  /** Where the answer names its version, for example `[BODY].version`; null: it does not. */
  readonly where: string | null;
  /** True when only this release can answer at the URL, or its provider vouches for it. */
  readonly certain: boolean;
}

const tooMuch = 'with more JSON than is read, so nobody knows how it ends: let health.ready name what answers less';

const whole = (ms: number): number => Math.round(ms * 10) / 10;

/**
 * What a look at a health endpoint is worth. A refused connection, a 5xx, bad TLS or a time-out is a failure, and so is a
 * 2xx whose body says in a known form that it is down; what says that it is degraded serves, as the RFC draft and ASP.NET
 * mean it. Health that does not prove its release is inconclusive: the old release answering 200 says nothing of the new.
 */
export const interpret = (look: Look, identity: Identity): Observation => {
  const observation = (outcome: Observation['outcome'], code: string, reason: string): Observation => ({
    outcome,
    code,
    reason: `${shownUrl(look.url)} ${reason}`,
    ms: whole(look.ms),
  });
  if (look.fault) {
    const { kind, message } = look.fault;
    return observation(kind === 'own' ? 'error' : 'failed', `HEALTH_${kind.toUpperCase()}`, message);
  }
  if (isConnection(look)) return connection(identity, observation);
  const { status = 0 } = look;
  if (status < 200 || status > 299) return observation('failed', 'HEALTH_STATUS', `answered ${status}`);
  const health = healthOf(look.body ?? '');
  if (health.state === 'unhealthy') return observation('failed', 'HEALTH_DOWN', `answered ${status}${saying(health)}`);
  if (health.state === 'unknown' && isCutJson(look))
    return observation('inconclusive', 'HEALTH_CUT', `answered ${status} ${tooMuch}`);
  const doubt = health.state === 'degraded' ? saying(health) : '';
  if (identity.where === null)
    return identity.certain
      ? observation('successful', 'HEALTHY', `answered ${status}${doubt}`)
      : observation('inconclusive', 'NO_IDENTITY', 'does not say which release answers: set health.version');
  const said = path(look.body ?? '', identity.where);
  if (said === undefined) return observation('inconclusive', 'NO_VERSION', `has no ${identity.where} in its answer`);
  return said === identity.version
    ? observation('successful', 'HEALTHY', `answered ${status} as ${identity.version}${doubt}`)
    : observation('inconclusive', 'WRONG_VERSION', `${claimed(said, identity.version)}, not ${identity.version}`);
};

/** Of TCP and TLS alone there is no more to see than that somebody listens. */
const isConnection = ({ url, connected }: Look): boolean => connected && /^(tcp|tls):/i.test(url);

const connection = (
  { where, certain }: Identity,
  observation: (outcome: Observation['outcome'], code: string, reason: string) => Observation,
): Observation => {
  if (where === null && certain) return observation('successful', 'HEALTHY', 'connects');
  return observation('inconclusive', 'NO_IDENTITY', 'connects, which does not say which release it is');
};

/** What a health body says of itself, and of which parts. */
const saying = (health: Health): string => {
  const parts = troubled(health);
  return ` and says ${health.word}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
};

const digest = /^(?:sha256:)?[\da-f]{40,64}$/i;

/**
 * Of an answer only what is a plain word may be told: whatever else stands there is the server's own affair. Where versions
 * are commits or digests, the beginning tells which it is.
 */
const claimed = (said: string, version: string): string => {
  if (isPlainWord(said)) return `answers as version ${said}`;
  return digest.test(said) && digest.test(version)
    ? `answers as version ${said.slice(0, said.lastIndexOf(':') + 13)}…`
    : `answers with ${quoted(said)}`;
};
