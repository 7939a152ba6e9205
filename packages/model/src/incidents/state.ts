import type { About, HeldRelease, IncidentFact, IncidentFacts, LookCounts, Severity, StepOutcome } from './facts.ts';
import type { Suspect } from './suspect.ts';

/** A first step that was begun. Times in ms since the epoch. */
export interface StepTaken {
  readonly startedAt: number;
  /** Null: it is under way, or whoever took it died. */
  readonly ended: { readonly at: number; readonly outcome: StepOutcome; readonly code?: number } | null;
}

/** A service that the numbers accuse, and why. */
export interface Accused {
  readonly service: string;
  readonly because: string;
}

/** Times in ms since the epoch. */
export interface Incident extends About {
  readonly incident: string;
  /** The worst that it ever was. */
  readonly worst: Severity;
  /** What its alerts are known by, the first one first: none of them is over before it is. */
  readonly alerts: readonly Pick<About, 'cause' | 'severity'>[];
  readonly openedAt: number;
  readonly suspects: readonly Suspect[];
  /** What the numbers point to beneath its cause, and why; null: to nothing else. */
  readonly pointed: Accused | null;
  /** What has a fault of its own besides, by the numbers, in the order in which that was found. */
  readonly accused: readonly Accused[];
  /** Who has taken it on first, and when; null: nobody yet. */
  readonly acknowledged: { readonly actor: string; readonly at: number } | null;
  /** By name, in the order in which they were begun. */
  readonly steps: ReadonlyMap<string, StepTaken>;
  /** How often its cause fell, the first time included, whichever that was each time. */
  readonly falls: number;
  /** How often each service fell again while it was the cause; who is not here did not. */
  readonly relapses: ReadonlyMap<string, number>;
  /** When it was last written down what it is about. */
  readonly changedAt: number;
  readonly mitigatedAt: number | null;
  /** When all of it was well; null: something is not. */
  readonly watchedAt: number | null;
  readonly resolvedAt: number | null;
  readonly looks: LookCounts | null;
  /** What of its services was on hold at its end. */
  readonly held: readonly HeldRelease[];
}

/** Whether a service is what an incident is about now: its cause, or affected. */
export const isAbout = ({ cause, affected }: Pick<Incident, 'cause' | 'affected'>, service: string): boolean =>
  cause === service || affected.includes(service);

/** How often a service fell in an incident as far as it was its cause, the first time included. */
export const fallsOf = ({ relapses }: Pick<Incident, 'relapses'>, service: string): number =>
  1 + (relapses.get(service) ?? 0);

export interface Incidents {
  /** By id, the oldest first. */
  readonly open: ReadonlyMap<string, Incident>;
  /** The newest that are over, of which there may be more. */
  readonly past: readonly Incident[];
  /** How many there ever were. */
  readonly opened: number;
}

export const noIncidents: Incidents = { open: new Map(), past: [], opened: 0 };

const keptPast = 50;

const aboutOf = ({ cause, severity, affected, reason, code }: About): About => ({
  ...{ cause, severity, affected, reason },
  ...(code !== undefined && { code }),
});

const begun = (fact: IncidentFacts['incident.opened'] & { readonly at: number }): Incident => ({
  ...{ ...aboutOf(fact), incident: fact.incident, worst: fact.severity, openedAt: fact.at },
  alerts: [{ cause: fact.cause, severity: fact.severity }],
  ...{ falls: 1, relapses: new Map(), changedAt: fact.at, watchedAt: null },
  ...{
    suspects: [],
    pointed: null,
    accused: [],
    acknowledged: null,
    steps: new Map(),
    mitigatedAt: null,
    resolvedAt: null,
    looks: null,
    held: [],
  },
});

const suspectOf = ({ type: _, at: __, incident: ___, ...suspect }: Fact<'incident.suspected'>): Suspect => suspect;

const accusedOf = ({ service, because }: Accused): Accused => ({ service, because });

const withStep = ({ steps }: Incident, step: string, taken: StepTaken): Incident['steps'] =>
  new Map(steps).set(step, taken);

type Fact<T extends IncidentFact['type']> = Extract<IncidentFact, { type: T }>;

/** What one more fact about an incident makes of it. */
const after = (known: Incident, fact: Exclude<IncidentFact, Fact<'incident.opened'>>): Incident => {
  const { at } = fact;
  switch (fact.type) {
    case 'incident.relapsed':
    case 'incident.changed': {
      const worst = fact.severity === 'critical' ? fact.severity : known.worst;
      const { cause } = fact;
      const isKnown = known.alerts.some((one) => one.cause === cause && one.severity === worst);
      const alerts = isKnown ? known.alerts : [...known.alerts, { cause, severity: worst }];
      const next = { ...known, ...aboutOf(fact), worst, alerts, changedAt: at, mitigatedAt: null, watchedAt: null };
      if (fact.type === 'incident.changed') return next;
      const relapses = new Map(known.relapses).set(cause, fallsOf(known, cause));
      return { ...next, falls: known.falls + 1, relapses };
    }
    case 'incident.suspected':
      return { ...known, suspects: [...known.suspects, suspectOf(fact)] };
    case 'incident.pointed':
      return { ...known, pointed: accusedOf(fact) };
    case 'incident.accused':
      return { ...known, accused: [...known.accused, accusedOf(fact)] };
    case 'incident.acknowledged':
      return { ...known, acknowledged: known.acknowledged ?? { actor: fact.actor, at } };
    case 'incident.step-started':
      return { ...known, steps: withStep(known, fact.step, { startedAt: at, ended: null }) };
    case 'incident.step-ended': {
      const { outcome, code } = fact;
      const startedAt = known.steps.get(fact.step)?.startedAt ?? at;
      const ended = { at, outcome, ...(code !== undefined && { code }) };
      return { ...known, steps: withStep(known, fact.step, { startedAt, ended }) };
    }
    case 'incident.mitigated':
      return { ...known, mitigatedAt: at };
    case 'incident.watched':
      return { ...known, mitigatedAt: known.mitigatedAt ?? at, watchedAt: at };
    case 'incident.resolved':
      return { ...known, resolvedAt: at, looks: fact.looks ?? null, held: fact.held ?? [] };
  }
};

/** What is known after one more fact. */
export const foldIncidents = (state: Incidents, fact: IncidentFact): Incidents => {
  const { incident: id } = fact;
  if (fact.type === 'incident.opened')
    return { ...state, open: new Map(state.open).set(id, begun(fact)), opened: state.opened + 1 };
  const known = state.open.get(id);
  if (!known) {
    // A step may end after its incident has.
    const past = state.past.map((one) => (one.incident === id ? after(one, fact) : one));
    return fact.type === 'incident.step-ended' ? { ...state, past } : state;
  }
  const open = new Map(state.open);
  const next = after(known, fact);
  if (fact.type !== 'incident.resolved') return { ...state, open: open.set(id, next) };
  open.delete(id);
  return { ...state, open, past: [...state.past, next].slice(-keptPast) };
};
