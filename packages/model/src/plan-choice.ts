import type { Base } from './events.ts';
import type { Hold } from './head.ts';
import type { Skip } from './plan.ts';
import { own } from './record.ts';
import { type Refusal, unknownService } from './refusal.ts';
import { type Release, sameRelease } from './release.ts';
import type { Settings } from './settings.ts';

/** What a service could be deployed as, and whether that differs from its confirmed marker. */
export interface Candidate {
  readonly release: Release;
  readonly changed: boolean;
  /** Why it counts as changed or not. */
  readonly reason: string;
  /** How many of its files changed, where they were compared. */
  readonly files?: number;
}

export interface Request {
  readonly settings: Settings;
  readonly base: Base;
  readonly only: readonly string[] | null;
  readonly force: boolean;
  readonly candidates: Readonly<Record<string, Candidate>>;
  /** Services that the environment it promotes from has nothing of, and why. */
  readonly absent?: Readonly<Record<string, string>>;
}

/** What a service is deployed as, and why. */
export interface Wanted {
  readonly release: Release;
  readonly reason: string;
  readonly files?: number;
}

export interface Chosen {
  /** Services that are deployed. */
  readonly services: ReadonlyMap<string, Wanted>;
  readonly skipped: readonly Skip[];
  readonly refusals: readonly Refusal[];
}

/** Which services are deployed: asked for and changed; with force, asked for. What is on hold is refused. */
export const choose = ({ settings, base, only, force, candidates, absent = {} }: Request): Chosen => {
  const asked = new Set(only ?? Object.keys(settings.services));
  const holds = Map.groupBy(base.holds, ({ service }) => service);
  const services = new Map<string, Wanted>();
  const skipped: Skip[] = [];
  const refusals = [...asked]
    .filter((name) => !Object.hasOwn(settings.services, name))
    .map((name) => unknownService(name, settings.environment));
  for (const subject of Object.keys(settings.services)) {
    const candidate = own(candidates, subject);
    if (!asked.has(subject)) skipped.push({ subject, code: 'NOT_REQUESTED', reason: 'it was not asked for' });
    else if (Object.hasOwn(absent, subject))
      skipped.push({ subject, code: 'NOT_PROMOTED', reason: own(absent, subject) ?? '' });
    else if (!candidate) refusals.push(noRelease(subject));
    else if (!candidate.changed && !force) skipped.push({ subject, code: 'UNCHANGED', reason: candidate.reason });
    else {
      const { release, changed, reason, files } = candidate;
      const why = changed ? reason : `forced, though ${reason}`;
      services.set(subject, { release, reason: why, ...(files !== undefined && { files }) });
      const hold = holds.get(subject)?.find((held) => sameRelease(held.release, release));
      if (hold) refusals.push(isHeld(hold));
    }
  }
  return { services, skipped, refusals };
};

const noRelease = (subject: string): Refusal => ({
  subject,
  code: 'NO_RELEASE',
  reason: `nothing is known of a release of ${subject}: name one with \`--version ${subject}=VERSION\``,
});

const isHeld = ({ service, release, deployment, reason }: Hold): Refusal => ({
  subject: service,
  code: 'HELD',
  reason: `${service} ${release.version} is on hold since deployment ${deployment}${reason ? ` (${reason})` : ''}`,
  fix: `deploy another release, or \`convoy lift ${service} ${release.version}\``,
});
